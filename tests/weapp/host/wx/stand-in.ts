import type { VirtualClock } from '../clock'
import type { Realm } from '../realm'

export interface WxCall {
  readonly name: string
  /** What was passed, without the callbacks. */
  readonly options: Readonly<Record<string, unknown>>
}

/** What a test decides for the person or the phone: a result (failed if `errMsg` says `:fail`), or that the function is missing. */
export type WxAnswer = 'absent' | Result | ((options: Readonly<Record<string, unknown>>) => Result)
type Result = Readonly<Record<string, unknown>>
export type WxAnswers = Readonly<Record<string, WxAnswer>>

/** Thrown inside a stand-in; becomes `errMsg: 'name:fail reason'`. */
export class WxFailure extends Error {}

type Options = Record<string, unknown>
type Callback = ((result: unknown) => void) | undefined

/** Names Taro itself reads or writes at boot; `cloud` does not exist in a program without cloud development. */
const READ_BY_TARO = ['webpackJsonp', 'cloud']

/**
 * The `wx` object of one running program: records every call, knows what was asked of it that it does not have. Each stand-in says what
 * WeChat documents about it and nothing more.
 */
export class WxStandIn {
  readonly calls: WxCall[] = []
  readonly networkCalls: WxCall[] = []
  readonly unknown = new Set<string>()
  /** Whether a tap is being delivered now; some functions answer only then. */
  isInTap = false
  /** The object handed to the program. Mutable: Taro stores its chunks on it. */
  readonly wx: Record<string, unknown>
  private readonly members: Record<string, unknown> = {}
  private readonly answers: Record<string, WxAnswer>

  constructor(
    private readonly realm: Realm,
    private readonly clock: VirtualClock,
    answers: WxAnswers,
  ) {
    this.answers = { ...answers }
    this.wx = new Proxy(this.members, {
      get: (members, name) => {
        if (typeof name === 'string' && !(name in members) && !READ_BY_TARO.includes(name) && answers[name] !== 'absent') this.unknown.add(name)
        return Reflect.get(members, name)
      },
    })
  }

  /** From now on a function answers so. */
  answer(name: string, answer: Exclude<WxAnswer, 'absent'>): void {
    this.answers[name] = answer
  }

  constant(name: string, value: unknown): void {
    if (this.answers[name] !== 'absent') this.members[name] = value
  }

  /** A function that returns at once. */
  synchronous(name: string, run: (...args: unknown[]) => unknown): void {
    this.constant(name, this.throwing(name, run))
  }

  /** Records the call and gives its result; a failure is thrown as the program's own Error, as WeChat does in `…Sync` functions. */
  throwing(name: string, run: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
    return (...args) => {
      this.record(name, args[0])
      try {
        const answered = this.answered(name, args[0])
        if (String(answered?.errMsg).includes(':fail')) throw new WxFailure(String(answered?.errMsg).replace(/^.*:fail */, ''))
        const result = run(...args)
        return this.realm.fromJson(answered ? { ...(result as Result), ...answered } : result)
      } catch (error) {
        throw this.realm.run<(message: string) => Error>('message => new Error(message)')(failureMessage(name, error))
      }
    }
  }

  /** A function with `success`, `fail`, `complete`, or a promise when none is given (WeChat document "API", 异步 API 返回 Promise). */
  asynchronous(name: string, run: (options: Options) => Result | void = () => undefined): void {
    this.constant(name, (options: Options = {}) => {
      this.record(name, options)
      return this.reply(name, options, run)
    })
  }

  /** The same for a function that WeChat takes straight from a tap only, not after a wait. */
  tapOnly(name: string, run: (options: Options) => Result | void): void {
    this.constant(name, (options: Options = {}) => {
      this.record(name, options)
      const { isInTap } = this
      return this.reply(name, options, given => {
        if (!isInTap) throw new WxFailure('can only be invoked by user TAP gesture.')
        return run(given)
      })
    })
  }

  /** A function that would leave the phone: counted, and failed as it is without a network. */
  network(name: string): void {
    this.constant(name, (options: Options = {}) => {
      this.networkCalls.push({ name, options: withoutCallbacks(options) })
      return this.reply(name, options, () => {
        throw new WxFailure('network is forbidden in this program')
      })
    })
  }

  /** Runs the effect later, when the phone has done it; a program killed before then has not had it. */
  reply(name: string, options: Options, run: (options: Options) => Result | void): Promise<unknown> | undefined {
    const [success, fail, complete] = [options.success, options.fail, options.complete] as Callback[]
    const finish = (succeed: Callback, giveUp: Callback) =>
      this.clock.setTimeout(() => {
        const result = this.realm.fromJson(this.outcome(name, options, run))
        const hasFailed = String(result.errMsg).includes(':fail')
        ;(hasFailed ? giveUp : succeed)?.(result)
        complete?.(result)
      })
    if (!success && !fail && !complete) return this.realm.promise((resolve, reject) => finish(resolve, reject))
    finish(success, fail)
    return undefined
  }

  private outcome(name: string, options: Options, run: (options: Options) => Result | void): Result {
    try {
      const answered = this.answered(name, options)
      if (String(answered?.errMsg).includes(':fail')) return answered ?? {}
      return { errMsg: `${name}:ok`, ...run(options), ...answered }
    } catch (error) {
      return { errMsg: failureMessage(name, error) }
    }
  }

  private answered(name: string, options: unknown): Result | undefined {
    const answer = this.answers[name]
    if (answer === 'absent') return undefined
    return typeof answer === 'function' ? answer(withoutCallbacks(options)) : answer
  }

  record(name: string, options: unknown): void {
    this.calls.push({ name, options: withoutCallbacks(options) })
  }
}

function failureMessage(name: string, error: unknown): string {
  if (!(error instanceof WxFailure)) throw error
  return `${name}:fail ${error.message}`
}

function withoutCallbacks(options: unknown): Readonly<Record<string, unknown>> {
  if (typeof options !== 'object' || options === null) return { value: options }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== 'function'))
}
