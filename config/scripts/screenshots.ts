import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { storageWith } from '../../tests/e2e/support/device-storage'
import { phoneHeight, pickUpPhone, textScales, type TextSize } from '../../tests/e2e/support/phone'
import { screens } from '../../tests/e2e/support/screens'
import { launchBrowser } from './browser'
import { buildTarget, outputFolder } from './build'
import { requireChineseFont } from './chinese-font'
import { inRepository } from './repository'
import { serveFolder } from './serve'

const usage = 'npm run screenshots -- [--width 375] [--text normal|large|largest] [--no-build]'
const schemes = ['light', 'dark'] as const

interface Options {
  readonly width: number
  readonly text: TextSize
  readonly build: boolean
}

async function takeScreenshots({ width, text, build }: Options): Promise<void> {
  requireChineseFont()
  if (build) await buildPages()
  const folder = inRepository('dist', 'screenshots', `${width}-${text}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })

  const server = await serveFolder(outputFolder('h5'), { port: 0, host: '127.0.0.1' })
  const browser = await launchBrowser()
  try {
    for (const scheme of schemes) {
      // One phone for all of them: what it has seen before starts several times faster.
      const phone = await pickUpPhone(browser, `http://127.0.0.1:${server.port}`, { width, scheme })
      for (const { name, path: page, letters, typed, tap } of screens) {
        await phone.page.setViewportSize({ width, height: phoneHeight })
        await phone.fillStorage(await storageWith(letters))
        await phone.open(page, { text, typed, tap })
        await growToContent(phone.page, width)
        await phone.page.screenshot({ path: path.join(folder, `${name}-${scheme}.png`) })
        process.stdout.write(`${name}-${scheme}.png\n`)
        if (phone.complaints.length > 0) throw new Error(`${name}: ${phone.complaints.join('\n')}`)
      }
      await phone.close()
    }
  } finally {
    await browser.close()
    await server.close()
  }
  process.stdout.write(`截图在 ${path.relative(inRepository(), folder)}\n`)
}

async function buildPages(): Promise<void> {
  process.stdout.write('正在构建浏览器预览……\n')
  const { status, output } = await buildTarget('h5')
  if (status !== 0) throw new Error(`没有构建成功：\n${output}`)
}

/** Pages scroll inside themselves, so the window is made as high as the longest content. */
async function growToContent(page: Page, width: number): Promise<void> {
  const missing = await page.evaluate(() =>
    [...document.querySelectorAll('*')].reduce((most, { scrollHeight, clientHeight }) => Math.max(most, scrollHeight - clientHeight), 0),
  )
  await page.setViewportSize({ width, height: phoneHeight + missing })
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      width: { type: 'string', default: '375' },
      text: { type: 'string', default: 'normal' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  const width = Number(values.width)
  const text = values.text as TextSize
  if (!Number.isInteger(width) || !(text in textScales)) throw new Error(usage)
  return { width, text, build: !values['no-build'] }
}

async function main(): Promise<void> {
  try {
    await takeScreenshots(readOptions())
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

void main()
