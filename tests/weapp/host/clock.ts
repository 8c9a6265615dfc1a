/** Taro batches with `setTimeout(0)` and draws with `setTimeout(16)`; longer timers (toasts, pauses) wait until a test lets time pass. */
const SHORT_DELAY = 40
/** More turns than any screen needs; beyond it something reschedules itself for ever. */
const MOST_TURNS = 5_000

interface Timer {
  readonly id: number
  readonly delay: number
  readonly run: () => void
  readonly every: boolean
  at: number
}

/**
 * The time of one running program. It stands still but for the timers it runs, so a flow takes no real waiting and every date in it is
 * the same on every machine and in every year.
 */
export class VirtualClock {
  private timers: Timer[] = []
  private lastId = 0

  constructor(
    private millis: number,
    private readonly onError: (where: string, error: unknown) => void,
  ) {}

  now = (): number => this.millis

  setTimeout = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): number => this.add(run, delay, args, false)

  setInterval = (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]): number => this.add(run, delay, args, true)

  clear = (id?: number): void => {
    this.timers = this.timers.filter(timer => timer.id !== id)
  }

  /** Runs promises and short timers until nothing is left of either. */
  async settle(): Promise<void> {
    await this.runWhile(timer => timer.delay <= SHORT_DELAY || timer.at <= this.millis)
  }

  /** Lets time pass, with every timer that falls due. */
  async advance(millis: number): Promise<void> {
    const until = this.millis + millis
    await this.runWhile(timer => timer.at <= until)
    this.millis = Math.max(this.millis, until)
    await this.settle()
  }

  /** The program is gone: its timers never run. */
  stop(): void {
    this.timers = []
    this.add = () => 0
  }

  private add(run: (...args: unknown[]) => void, delay: number | undefined, args: unknown[], every: boolean): number {
    const wait = Math.max(Number(delay) || 0, every ? 1 : 0)
    this.timers.push({ id: ++this.lastId, delay: wait, at: this.millis + wait, run: () => run(...args), every })
    return this.lastId
  }

  private async runWhile(isDue: (timer: Timer) => boolean): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      // One turn of the real loop: promises run out, and Node reports those that were rejected with nobody listening.
      await new Promise(resolve => setImmediate(resolve))
      const timer = this.timers.filter(isDue).sort((a, b) => a.at - b.at || a.id - b.id)[0]
      if (!timer) return
      this.millis = Math.max(this.millis, timer.at)
      if (timer.every) timer.at = this.millis + timer.delay
      else this.clear(timer.id)
      try {
        timer.run()
      } catch (error) {
        this.onError('timer', error)
      }
    }
    throw new Error(`The program does not come to rest: ${MOST_TURNS} timers ran one after the other`)
  }
}
