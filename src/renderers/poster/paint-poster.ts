import type { MeasurePosterText, Poster, PosterFont, PosterMark } from './layout-poster'

/** What painting needs of a 2d canvas; the browser's and WeChat's have it. */
export interface PosterContext {
  font: string
  fillStyle: string | object
  strokeStyle: string | object
  lineWidth: number
  lineCap: string
  fillRect(x: number, y: number, width: number, height: number): void
  fillText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void
  stroke(): void
  fill(): void
}

/** The brand's green of the light theme (src/styles/tokens.css), its white, and a quieter white that keeps a contrast of 4.5 : 1. */
export const posterColours = { ground: '#1b6b5a', words: '#ffffff', quiet: '#d5e8e2' }

const family = '"PingFang SC", "Noto Sans CJK SC", sans-serif'

function cssFont({ size, isBold }: PosterFont): string {
  return `${isBold ? 'bold ' : ''}${size}px ${family}`
}

/** Measures with the fonts that `paintPoster` draws with. */
export function measurePosterText(context: Pick<PosterContext, 'font' | 'measureText'>): MeasurePosterText {
  return (text, font) => {
    context.font = cssFont(font)
    return context.measureText(text).width
  }
}

/** Draws the poster on a canvas of its size; the code itself is a picture and comes afterwards, on the white disc that is drawn for it. */
export function paintPoster({ width, height, texts, marks, code }: Poster, context: PosterContext): void {
  context.fillStyle = posterColours.ground
  context.fillRect(0, 0, width, height)
  context.fillStyle = posterColours.words
  context.strokeStyle = posterColours.words
  for (const mark of marks) paintMark(mark, context)
  if (code) disc(context, code.x + code.width / 2, code.y + code.height / 2, code.width / 2)
  for (const { text, x, y, font, isQuiet } of texts) {
    context.font = cssFont(font)
    context.fillStyle = isQuiet ? posterColours.quiet : posterColours.words
    context.fillText(text, x, y)
  }
}

function paintMark({ shape: { start, curves, end, thickness, dot }, x, y, scale }: PosterMark, context: PosterContext): void {
  const across = (value: number) => x + value * scale
  const down = (value: number) => y + value * scale
  context.lineWidth = thickness * scale
  context.lineCap = 'round'
  context.beginPath()
  context.moveTo(across(start[0]), down(start[1]))
  for (const [x1, y1, x2, y2, toX, toY] of curves) {
    context.bezierCurveTo(across(x1), down(y1), across(x2), down(y2), across(toX), down(toY))
  }
  context.lineTo(across(end[0]), down(end[1]))
  context.stroke()
  disc(context, across(dot.x), down(dot.y), dot.radius * scale)
}

function disc(context: PosterContext, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
}
