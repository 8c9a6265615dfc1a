import type { Browser, BrowserContext, Page } from 'playwright-core'

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
  /** Puts other things into the device's storage, by key, and nothing else; the program is not running meanwhile. */
  fillStorage(stored: Readonly<Record<string, string>>): Promise<void>
  /** Ends the program and starts it again at the page where it was, with what is on the device. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Letters say what day it is; fixtures are from 2026-11-21. */
const today = new Date('2026-11-21T12:00:00+08:00')

/** `origin`: where the web build is served. */
export async function pickUpPhone(browser: Browser, origin: string, options: PhoneOptions = {}): Promise<Phone> {
  const { width = 375, scheme = 'light', stored = {} } = options
  const complaints: string[] = []
  const context = await browser.newContext({
    viewport: { width, height: 812 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: true,
    isMobile: true,
    acceptDownloads: true,
  })
  await context.addInitScript((entries) => {
    const isFirstStart = location.protocol === 'http:' && localStorage.length === 0
    if (isFirstStart) for (const [key, value] of entries) localStorage.setItem(key, value)
  }, Object.entries(stored))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) complaints.push(`asked for ${request.url()}`)
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(today)
  page.setDefaultTimeout(8000)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })

  /** To a file of the same origin, in which no program runs that could write something back; the browser keeps what it has compiled. */
  const leave = () => page.goto(`${origin}/theme.json`)
  const open: Phone['open'] = async (path, { text = 'normal', typed, tap } = {}) => {
    // A change of the hash alone would only navigate inside the running program.
    if (page.url().includes('#')) await leave()
    await page.goto(`${origin}/?text=${textScales[text]}#${path}`)
    await page.locator('.taro_page').last().waitFor()
    if (typed) await page.locator(`[id="${typed.field}-input"]`).locator('input, textarea').fill(typed.text)
    if (tap) await page.locator(`[id="${tap}"]:visible`).click()
  }
  const fillStorage: Phone['fillStorage'] = async (entries) => {
    await leave()
    await page.evaluate((values) => {
      localStorage.clear()
      for (const [key, value] of values) localStorage.setItem(key, value)
    }, Object.entries(entries))
  }
  const restart = () => open(new URL(page.url()).hash.slice(1))
  return { page, context, complaints, open, fillStorage, restart, close: () => context.close() }
}
