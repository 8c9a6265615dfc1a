import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Page } from 'playwright-core'
import { shareCards } from '@/content/share/share-cards'
import { tabHeadline, tabPicture } from '@/content/share/tab-card'
import { cardPictures, type ShareCard } from '@/domain/share/share-card'
import { settlingLine, smallMark, type MarkShape } from '@/renderers/poster/mark'
import { launchBrowser } from './browser'
import { requireChineseFont } from './chinese-font'
import { encodePalettePng, readColour, type PaletteColour } from './indexed-png'
import { inRepository } from './repository'

/** In px. WeChat shows a chat card's picture 5:4, about 212 CSS px wide, and that of a Moments card square. */
export const pictureSizes = { chat: { width: 500, height: 400 }, moments: { width: 300, height: 300 } }

/** The grounds and words of a card, as tokens of src/styles/tokens.css; always the light ones. */
const tones = {
  warning: { ground: 'brand', words: 'on-brand', line: 'on-brand' },
  right: { ground: 'brand-soft', words: 'ink', line: 'brand' },
} as const

const styles = `
  body { margin: 0; }
  .card { position: relative; box-sizing: border-box; overflow: hidden; font-family: var(--sans); text-spacing-trim: trim-start; }
  .chat { width: 500px; height: 400px; }
  .moments { width: 300px; height: 300px; padding: 28px 26px 0; }
  h1 { margin: 0; font-weight: 600; line-height: 1.28; white-space: nowrap; }
  .chat h1 { position: absolute; left: 44px; top: 150px; transform: translateY(-50%); }
  p { margin: 12px 0 0; font-size: 20px; line-height: 1.5; white-space: nowrap; }
  svg { display: block; }
  .line { position: absolute; left: 0; }
  .chat .line { bottom: 22px; width: 500px; }
  .moments .line { bottom: 50px; width: 300px; }
  .by { position: absolute; left: 26px; bottom: 20px; display: flex; align-items: center; gap: 6px; font-size: 16px; font-weight: 600; }
  .by svg { width: 32px; }
`

/** Draws every picture that is shared and writes it where the program takes it from. Needs the test browser and a Chinese font. */
export async function generateShareCards(): Promise<void> {
  requireChineseFont()
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ colorScheme: 'light', viewport: pictureSizes.chat })
    for (const card of shareCards) {
      const { chat, moments } = cardPictures(card.id)
      write(chat, await draw(page, 'chat', card.kind, chatBody(card.headline)))
      write(moments, await draw(page, 'moments', card.kind, momentsBody(card)))
    }
    write(tabPicture, await draw(page, 'chat', 'right', chatBody(tabHeadline)))
  } finally {
    await browser.close()
  }
}

function write(picture: string, bytes: Uint8Array): void {
  const file = inRepository('src', picture)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}

function chatBody(headline: readonly string[]): string {
  return `${heading(headline, { room: 414, largest: 84 })}${svg(settlingLine, 44, 'line')}`
}

function momentsBody({ headline, below }: Pick<ShareCard, 'headline' | 'below'>): string {
  const by = `<div class="by">${svg(smallMark, 28, '')}逾期不慌</div>`
  return `${heading(headline, { room: 250, largest: 44 })}<p>${below.join('<br>')}</p>${svg(settlingLine, 44, 'line')}${by}`
}

/** As large as the longer line allows. */
function heading(lines: readonly string[], { room, largest }: { room: number; largest: number }): string {
  const size = Math.min(largest, Math.floor(room / Math.max(...lines.map(line => Array.from(line).length))))
  return `<h1 style="font-size: ${size}px">${lines.join('<br>')}</h1>`
}

function svg({ width, start, curves, end, thickness, dot }: MarkShape, height: number, className: string): string {
  const line = `M${start.join(' ')}${curves.map(curve => `C${curve.join(' ')}`).join('')}L${end.join(' ')}`
  const stroke = `fill="none" stroke="currentColor" stroke-width="${thickness}" stroke-linecap="round"`
  const circle = `<circle cx="${dot.x}" cy="${dot.y}" r="${dot.radius}" fill="currentColor"/>`
  return `<svg class="${className}" viewBox="0 0 ${width} ${height}"><path d="${line}" ${stroke}/>${circle}</svg>`
}

async function draw(page: Page, format: keyof typeof pictureSizes, kind: ShareCard['kind'], body: string): Promise<Uint8Array> {
  const tokens = readFileSync(inRepository('src', 'styles', 'tokens.css'), 'utf8')
  const { ground, words, line } = tones[kind]
  const colours = `.card { background: var(--${ground}); color: var(--${words}); } .line { color: var(--${line}); }`
  await page.setContent(`<html lang="zh-CN"><style>${tokens}${styles}${colours}</style><div class="card ${format}">${body}</div>`)
  const screenshot = await page.locator('.card').screenshot()
  const palette = paletteOf(await page.evaluate(tokenValues, [ground, words, line]))
  const { width, height } = pictureSizes[format]
  const indexes = await page.evaluate(nearestColours, { png: screenshot.toString('base64'), palette: palette.map(({ rgb }) => rgb) })
  if (indexes.length !== width * height) throw new Error(`A picture of ${indexes.length} pixels, not ${width} × ${height}`)
  return encodePalettePng(width, height, Uint8Array.from(indexes, index => index.charCodeAt(0)), palette)
}

/** The ground and eight steps from it to each colour that stands on it, for smooth edges. */
function paletteOf([ground = '', ...others]: readonly string[]): readonly PaletteColour[] {
  const from = readColour(ground)
  const between = (to: readonly number[], step: number): PaletteColour => {
    const [red = 0, green = 0, blue = 0] = from.map((part, index) => Math.round(part + (((to[index] ?? 0) - part) * step) / steps))
    return { rgb: [red, green, blue], alpha: 255 }
  }
  const steps = 7
  return [...new Set(others)].flatMap(colour => Array.from({ length: steps + 1 }, (_, step) => between(readColour(colour), step)))
}

/** Runs in the browser: the values of the tokens. */
function tokenValues(names: readonly string[]): string[] {
  const style = getComputedStyle(document.documentElement)
  return names.map(name => style.getPropertyValue(`--${name}`).trim())
}

/** Runs in the browser: for each pixel the place of the nearest colour, as the code of a character. */
async function nearestColours({ png, palette }: { png: string; palette: readonly (readonly number[])[] }): Promise<string> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  let indexes = ''
  for (let at = 0; at < data.length; at += 4) {
    const distances = palette.map(colour => colour.reduce((sum, part, index) => sum + (part - (data[at + index] ?? 0)) ** 2, 0))
    indexes += String.fromCharCode(distances.indexOf(Math.min(...distances)))
  }
  return indexes
}
