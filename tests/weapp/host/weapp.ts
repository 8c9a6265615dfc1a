import { outline, textLines, type DrawnElement } from './drawn'
import { fireEvent } from './events'
import { Program, type LaunchOptions } from './program'
import { describeSelector, findAll, type Selector } from './selector'
import type { WxAnswer } from './wx/stand-in'

const launched: Weapp[] = []

/** Starts the compiled mini-program and waits until its first page is drawn. */
export async function launchWeapp(options: LaunchOptions = {}): Promise<Weapp> {
  const weapp = new Weapp(new Program(options))
  launched.push(weapp)
  await weapp.settle()
  return weapp
}

/** Ends every program that was launched since the last call, and gives them back to be looked at. */
export function endLaunched(): Weapp[] {
  const ended = launched.splice(0)
  for (const weapp of ended) weapp.kill()
  return ended
}

/** The mini-program as the person holding the phone meets it. Every action waits until the program has come to rest. */
export class Weapp {
  constructor(readonly program: Program) {}

  get storage() {
    return this.program.storage
  }

  get files() {
    return this.program.files
  }

  get album() {
    return this.program.album
  }

  get calls() {
    return this.program.standIn.calls
  }

  get networkCalls() {
    return this.program.standIn.networkCalls
  }

  get setDatas() {
    return this.program.setDatas
  }

  get errors(): readonly string[] {
    return this.program.errors
  }

  get warnings(): readonly string[] {
    return this.program.warnings
  }

  /** Names read from `wx` that the stand-in does not have. */
  get unknown(): readonly string[] {
    return [...this.program.standIn.unknown]
  }

  /** The page on the screen. */
  get page() {
    return this.program.pages.current
  }

  get route(): string {
    return this.page.route
  }

  /** The words on the screen, a line for each block. */
  text(): string {
    return textLines(this.page.drawn.parts).join('\n')
  }

  /** The screen as a tree to read. */
  outline(): string {
    return outline(this.page.drawn.parts)
  }

  has(selector: Selector): boolean {
    return findAll(this.page.drawn.parts, selector).length > 0
  }

  /** The one element a selector means; none or several is an error that shows the page. */
  find(selector: Selector): DrawnElement {
    const found = findAll(this.page.drawn.parts, selector)
    const [element] = found
    if (!element || found.length > 1) throw new Error(`${found.length} elements are ${describeSelector(selector)} on ${this.route}:\n${this.outline()}`)
    return element
  }

  /** The text in an input, as the person sees it. */
  value(selector: Selector): string {
    const element = this.find(selector)
    return this.page.typedText(element.id, element.attribute('value'))
  }

  async tap(selector: Selector): Promise<void> {
    await this.fire(this.enabled(selector), 'tap', { x: 0, y: 0 })
  }

  /** Types a text in the place of what an input holds, cut where WeChat would cut it. */
  async input(selector: Selector, text: string): Promise<void> {
    const element = this.enabled(selector)
    // Documents "input" and "textarea": maxlength -1 is no limit.
    const most = Number(element.attribute('maxlength'))
    const value = most >= 0 ? text.slice(0, most) : text
    await this.fire(element, 'focus', { value: this.value(selector), height: 300 })
    this.page.type(element.id, value, element.attribute('value'))
    await this.fire(element, 'input', { value, cursor: value.length, keyCode: 0 })
  }

  async blur(selector: Selector): Promise<void> {
    await this.fire(this.find(selector), 'blur', { value: this.value(selector), cursor: 0 })
  }

  /** Chooses a value in a picker, a switch or a group; the value is what the control reports (an index for a selector picker). */
  async change(selector: Selector, value: unknown): Promise<void> {
    await this.fire(this.enabled(selector), 'change', { value })
  }

  /** A tap on the tab bar (document "页面", onTabItemTap). */
  async switchTab(route: string): Promise<void> {
    this.program.pages.switchTab(`/${route}`)
    this.page.call('onTabItemTap', { pagePath: route })
    await this.settle()
  }

  /** The back button or gesture. */
  async back(): Promise<void> {
    this.program.pages.navigateBack()
    await this.settle()
  }

  /** The card of the page, or nothing where the menu offers no sharing (document "onShareAppMessage"). */
  async share(): Promise<unknown> {
    const card = await this.page.call('onShareAppMessage', { from: 'menu' })
    await this.settle()
    return card
  }

  /** The person goes to another program … */
  async hide(): Promise<void> {
    this.page.hide()
    this.program.callApp('onHide')
    await this.settle()
  }

  /** … and comes back. */
  async show(): Promise<void> {
    this.program.callApp('onShow', { path: this.route, query: {}, scene: 1001 })
    this.page.show()
    await this.settle()
  }

  /** The phone ends the program without a word: what is under way never arrives. What is on the device goes to the next launch. */
  kill(): Pick<Weapp, 'storage' | 'files'> {
    this.program.stop()
    return { storage: this.storage, files: this.files }
  }

  settle(): Promise<void> {
    return this.program.clock.settle()
  }

  /** Lets time pass: a toast goes, a pause ends. */
  advance(millis: number): Promise<void> {
    return this.program.clock.advance(millis)
  }

  /** From now on the person or the phone answers so. */
  answer(name: string, answer: Exclude<WxAnswer, 'absent'>): void {
    this.program.standIn.answer(name, answer)
  }

  private enabled(selector: Selector): DrawnElement {
    const element = this.find(selector)
    if ([...element.ancestors()].some(each => each.attribute('disabled') === true)) throw new Error(`${describeSelector(selector)} is disabled`)
    return element
  }

  private async fire(element: DrawnElement, type: string, detail: object): Promise<void> {
    const { realm, clock, standIn } = this.program
    const { page } = this
    standIn.isInTap = type === 'tap'
    fireEvent(element, type, detail, { realm, now: clock.now(), call: (method, event) => void page.call(method, event) })
    standIn.isInTap = false
    await this.settle()
  }
}
