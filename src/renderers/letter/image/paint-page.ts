import type { Font, ImagePage, MeasureText } from './image-page'

/** What painting needs of a 2d canvas; the browser's and WeChat's have it. Everything stands on the alphabetic baseline. */
export interface DrawingContext {
  font: string
  fillStyle: string | object
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
}

/** Song where the phone has it by name; phones without it know what a serif is. */
const family = '"Songti SC", "Noto Serif CJK SC", serif'

/** The font for `context.font`. */
function cssFont({ size, isBold }: Font): string {
  return `${isBold ? 'bold ' : ''}${size}px ${family}`
}

/** Measures with the fonts that `paintPage` draws with. Every word is measured once. */
export function measureWith(context: DrawingContext): MeasureText {
  const known = new Map<string, number>()
  return (text, font) => {
    const css = cssFont(font)
    const key = `${css}\n${text}`
    const width = known.get(key)
    if (width !== undefined) return width
    context.font = css
    const measured = context.measureText(text).width
    known.set(key, measured)
    return measured
  }
}

/** Draws a page on a canvas of at least its size: black on a white ground that it paints first. */
export function paintPage({ width, height, texts, repeated, rules }: ImagePage, context: DrawingContext): void {
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#000000'
  for (const rule of rules) context.fillRect(rule.x, rule.y, rule.width, rule.height)
  for (const { text, x, y, font } of [...texts, ...repeated]) {
    context.font = cssFont(font)
    context.fillText(text, x, y)
  }
}
