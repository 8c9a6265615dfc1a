import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { launchBrowser } from './browser'
import { encodeIndexedPng } from './indexed-png'
import { inRepository } from './repository'

const size = 81
const names = ['home', 'rights', 'letter', 'scam'] as const
/** ink-3 and brand of src/styles/tokens.css. */
const colours = {
  light: { plain: '#606A66', on: '#1B6B5A' },
  dark: { plain: '#8E9994', on: '#5CC2A8' },
} as const

/**
 * Draws the icons of the tab bar, which takes PNG only, from their SVG files in config/tab-icons. The pictures are committed, so this runs
 * only after a drawing or a colour has changed.
 */
export async function drawTabIcons(): Promise<void> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  mkdirSync(inRepository('src', 'tab-icons'), { recursive: true })
  for (const name of names) {
    for (const state of ['plain', 'on'] as const) {
      const stem = state === 'on' ? `tab-${name}-on` : `tab-${name}`
      const svg = readFileSync(inRepository('config', 'tab-icons', `${stem}.svg`), 'utf8')
      const alpha = Uint8Array.from(await page.evaluate(drawnAlpha, { svg, size }))
      for (const theme of ['light', 'dark'] as const) {
        writeFileSync(inRepository('src', 'tab-icons', `${stem}-${theme}.png`), encodeIndexedPng(size, size, alpha, colours[theme][state]))
      }
    }
  }
  await browser.close()
}

/** Runs in the browser: how opaque each pixel of the drawing is, 0 to 255. */
async function drawnAlpha({ svg, size: side }: { svg: string; size: number }): Promise<number[]> {
  const image = new Image(side, side)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.drawImage(image, 0, 0, side, side)
  return Array.from(context.getImageData(0, 0, side, side).data.filter((_, index) => index % 4 === 3))
}
