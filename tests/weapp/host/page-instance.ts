import type { VirtualClock } from './clock'
import type { DrawnPage, Templates } from './templates'
import { recordSetData, setByPath, type SetDataRecord } from './set-data'

export type PageDefinition = Readonly<Record<string, unknown>>

interface Surroundings {
  readonly clock: VirtualClock
  readonly templates: Templates
  onSetData(record: SetDataRecord): void
  onError(where: string, error: unknown): void
}

/** The view has drawn for the first time this long after opening; WeChat then calls `onReady` (document "页面生命周期"). */
const FIRST_DRAWING = 30

/** One open page: the object the program sees as `this`, and what its view holds. */
export class PageInstance {
  /** What `getCurrentPages()` gives: a copy of the definition with its own data. */
  readonly object: Record<string, unknown>
  private readonly data: Record<string, unknown>
  private readonly typed = new Map<string, { text: string; before: unknown }>()
  private drawing: DrawnPage | undefined
  private isLoaded = true

  constructor(
    readonly route: string,
    private readonly query: Record<string, string>,
    definition: PageDefinition,
    private readonly around: Surroundings,
  ) {
    this.data = JSON.parse(JSON.stringify(definition.data ?? {})) as Record<string, unknown>
    this.object = { ...definition, data: this.data, route, __route__: route, options: query, setData: this.setData }
  }

  open(): void {
    this.call('onLoad', this.query)
    this.call('onShow')
    this.around.clock.setTimeout(() => this.isLoaded && this.call('onReady'), FIRST_DRAWING)
  }

  show(): void {
    this.call('onShow')
  }

  hide(): void {
    this.call('onHide')
  }

  unload(): void {
    this.call('onUnload')
    this.isLoaded = false
  }

  has(method: string): boolean {
    return typeof this.object[method] === 'function'
  }

  /** Calls a method of the page as WeChat would: what it throws is reported, not passed on. */
  call(method: string, ...args: unknown[]): unknown {
    try {
      return this.has(method) ? (this.object[method] as (...args: unknown[]) => unknown)(...args) : undefined
    } catch (error) {
      this.around.onError(`${this.route} ${method}`, error)
      return undefined
    }
  }

  /** What the templates make of the data now. */
  get drawn(): DrawnPage {
    if (!this.drawing) {
      this.drawing = this.around.templates.draw(this.route, this.data)
      for (const fault of this.drawing.faults) this.around.onError(`${this.route} view`, fault)
    }
    return this.drawing
  }

  /** Native inputs keep what was typed until the program sends them another value. */
  type(id: string, text: string, before: unknown): void {
    this.typed.set(id, { text, before })
  }

  typedText(id: string, value: unknown): string {
    const typed = this.typed.get(id)
    return typed && typed.before === value ? typed.text : String(value ?? '')
  }

  private setData = (message: object, done?: () => void): void => {
    if (!this.isLoaded) return
    const { record, changes } = recordSetData(this.route, message)
    this.around.onSetData(record)
    for (const [path, value] of changes) setByPath(this.data, path, value)
    this.drawing = undefined
    // WeChat calls back when the view has taken the data, never at once.
    if (done) this.around.clock.setTimeout(done)
  }
}
