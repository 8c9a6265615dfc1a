import vm from 'node:vm'
import type { VirtualClock } from './clock'

/**
 * What a bare V8 context has and an old phone in our range (iOS 13, Chrome 80) or WeChat's own context has not. Using one of them is an
 * error here as it would be there. Source: MDN compatibility tables; WeChat document "JavaScript 支持情况".
 */
const MISSING_GLOBALS = [
  'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'FinalizationRegistry',
  'AggregateError', 'Iterator',
]
const MISSING_METHODS = [
  'Array.prototype.at', 'Array.prototype.findLast', 'Array.prototype.findLastIndex', 'Array.prototype.toReversed', 'Array.prototype.toSorted',
  'Array.prototype.toSpliced', 'Array.prototype.with', 'Array.fromAsync', 'String.prototype.at', 'String.prototype.replaceAll',
  'String.prototype.isWellFormed', 'String.prototype.toWellFormed', 'Object.hasOwn', 'Object.groupBy', 'Map.groupBy', 'Promise.any',
  'Promise.withResolvers', 'Promise.try', 'Set.prototype.union', 'Set.prototype.intersection', 'Set.prototype.difference',
]

const WITHOUT_MISSING = new vm.Script([...MISSING_GLOBALS, ...MISSING_METHODS].map(name => `delete ${name}`).join('\n'))

/** Replaced inside the context, so that `instanceof Date` holds there; `new Date()` and `Date.now()` read the virtual clock. */
const CLOCKED_DATE = `now => {
  const RealDate = Date
  Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => key === 'now' ? now : Reflect.get(target, key),
  })
}`

/**
 * The JavaScript world of one running program: the globals WeChat gives and no others; no `eval`, no `new Function`, no `window`,
 * `document`, `fetch`, `URL`, `TextEncoder`, `process`.
 */
export class Realm {
  private readonly context: vm.Context
  private readonly parse: (json: string) => unknown
  private readonly makePromise: (executor: Executor) => Promise<unknown>

  constructor(globals: Record<string, unknown>, clock: VirtualClock) {
    this.context = vm.createContext(
      { ...globals, setTimeout: clock.setTimeout, clearTimeout: clock.clear, setInterval: clock.setInterval, clearInterval: clock.clear },
      { codeGeneration: { strings: false, wasm: false } },
    )
    this.run(WITHOUT_MISSING)
    this.run<(now: () => number) => void>(`(${CLOCKED_DATE})`)(clock.now)
    this.parse = this.run('JSON.parse')
    this.makePromise = this.run('executor => new Promise(executor)')
  }

  /** Runs a script and gives its last value. */
  run<T>(script: string | vm.Script): T {
    const compiled = typeof script === 'string' ? new vm.Script(script) : script
    return compiled.runInContext(this.context) as T
  }

  /** A value as it arrives through WeChat's bridge: a JSON copy, made of the program's own Object and Array. */
  fromJson<T>(value: T): T {
    return value === undefined ? value : (this.parse(JSON.stringify(value)) as T)
  }

  /** A promise of the program's world; if nobody listens to its failure, Node reports it. */
  promise(executor: Executor): Promise<unknown> {
    return this.makePromise(executor)
  }
}

type Executor = (resolve: (value: unknown) => void, reject: (reason: unknown) => void) => void
