import type { Browser, BrowserContext, Disposable, Page } from 'playwright-core'

/** Large text is what the system's font size or WeChat's care mode asks for. */
export const textScales = { normal: 1, large: 1.25, largest: 1.5 } as const
export type TextSize = keyof typeof textScales

export interface PhoneOptions {
  /** CSS px; 375 unless told. */
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  /** What is in the device's storage before the program starts, by key, as the browser keeps it. */
  readonly stored?: Readonly<Record<string, string>>
}

/** What is written into the box of a field. */
export interface TypedText {
  readonly field: string
  readonly text: string
}

/** A phone in the hand: the program in a window of its own, with storage of its own, and a record of what went wrong. */
export interface Phone {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of the program and every address that it asked for beyond its own files. Empty when all is well. */
  readonly complaints: readonly string[]
  /** Starts the program at a page, such as /pages/home/index; then fills a box and taps what has the id `tap`. */
  open(path: string, options?: { readonly text?: TextSize; readonly typed?: TypedText; readonly tap?: string }): Promise<void>
  /** From the next start of the program the device's storage holds these things, by key, and nothing else. */
  fillStorage(stored: Readonly<Record<string, string>>): Promise<void>
  /** From the next start of the program it is noon of that day in Beijing, YYYY-MM-DD, and stays noon. */
  setToday(day: string): Promise<void>
  /** Ends the program and starts it again at the page where it was, with what is on the device. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Of the window, in CSS px. */
export const phoneHeight = 812

/** Letters say what day it is; fixtures are from this one. */
const firstDay = '2026-11-21'

/** Playwright's own clock also holds timers, which nobody needs here, and takes 25 ms of each page. */
function stopClock(now: number): void {
  window.Date = class extends Date {
    constructor(...values: []) {
      super(...(values.length > 0 ? values : ([now] as unknown as [])))
    }
    static override now(): number {
      return now
    }
  } as DateConstructor
}

function replaceStorage(entries: readonly (readonly [key: string, value: string])[]): void {
  localStorage.clear()
  for (const [key, value] of entries) localStorage.setItem(key, value)
}

/** Milliseconds after which waiting for something on the screen fails. */
const patience = 8000

/**
 * Resolves when everything is loaded and the page in front has looked the same for three frames: Taro's elements bring their styles one
 * frame late. Runs in the browser; a locator that waits would first bring a large script of its own into the page.
 * Rejects when that takes longer than `patience`. No function inside has a name: the screenshots' compiler would mark it with a helper
 * that the page does not have.
 */
async function untilDrawn(patience: number): Promise<void> {
  const latest = performance.now() + patience
  for (let before = '', calm = 0; calm < 3; ) {
    if (performance.now() > latest) throw new Error(`No page stood still within ${patience} ms`)
    await new Promise(requestAnimationFrame)
    const page = [...document.querySelectorAll<HTMLElement>('.taro_page')].pop()
    const elements = page?.offsetHeight && document.readyState === 'complete' ? [...page.querySelectorAll('*')] : []
    const places = elements.map((element) => element.getBoundingClientRect())
    const looks = places.map(({ x, y, width, height }) => `${x} ${y} ${width} ${height}`).join()
    calm = elements.length > 0 && looks === before ? calm + 1 : 0
    before = looks
  }
}

/** `origin`: where the web build is served. */
export async function pickUpPhone(browser: Browser, origin: string, options: PhoneOptions = {}): Promise<Phone> {
  const { width = 375, scheme = 'light', stored = {} } = options
  const complaints: string[] = []
  const context = await browser.newContext({
    viewport: { width, height: phoneHeight },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: true,
    isMobile: true,
    acceptDownloads: true,
  })
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) complaints.push(`asked for ${request.url()}`)
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })

  let clock: Disposable | undefined
  const setToday = async (day: string) => {
    await clock?.dispose()
    clock = await page.addInitScript(stopClock, Date.parse(`${day}T12:00:00+08:00`))
  }
  let filling: Disposable | undefined
  const fillStorage: Phone['fillStorage'] = async (entries) => {
    await filling?.dispose()
    filling = await page.addInitScript(replaceStorage, Object.entries(entries))
  }
  await setToday(firstDay)
  await fillStorage(stored)

  let starts = 0
  const open: Phone['open'] = async (path, { text = 'normal', typed, tap } = {}) => {
    starts += 1
    // Each start has an address of its own: a change of the hash alone would only navigate inside the running program.
    await page.goto(`${origin}/?text=${textScales[text]}&start=${starts}#${path}`, { waitUntil: 'commit' })
    await page.evaluate(untilDrawn, patience)
    await filling?.dispose()
    filling = undefined
    if (typed) await page.locator(`[id="${typed.field}-input"]`).locator('input, textarea').fill(typed.text)
    if (tap) await page.locator(`[id="${tap}"]:visible`).click()
  }
  const restart = () => open(new URL(page.url()).hash.slice(1))
  return { page, context, complaints, open, fillStorage, setToday, restart, close: () => context.close() }
}
