import type { DrawingContext } from '@/platform/ports'

/** A canvas in memory: knows what was drawn, not how it looks. */
export interface FakeCanvas {
  readonly width: number
  readonly height: number
  readonly context: DrawingContext
  /** In the order in which they were drawn. */
  readonly texts: readonly string[]
  /** The pictures drawn into it, by their addresses. */
  readonly pictures: readonly string[]
  drawImage(picture: { readonly src: string }): void
}

export function createFakeCanvas(width: number, height: number): FakeCanvas {
  const texts: string[] = []
  const pictures: string[] = []
  const drawImage = ({ src }: { readonly src: string }) => void pictures.push(src)
  const nothing = () => undefined
  const lines = { strokeStyle: '#000000', lineWidth: 1, lineCap: 'butt', beginPath: nothing, moveTo: nothing, lineTo: nothing, stroke: nothing }
  const shapes = { ...lines, bezierCurveTo: nothing, arc: nothing, fill: nothing, fillRect: nothing, drawImage }
  const context: DrawingContext = {
    ...shapes,
    font: '10px sans-serif',
    fillStyle: '#000000',
    fillText: (text) => void texts.push(text),
    measureText: (text) => ({ width: widthInFont(text, context.font) }),
  }
  return { width, height, context, texts, pictures, drawImage }
}

/** A width that every machine agrees on: Chinese characters as wide as the font is high, all others half as wide. */
export function widthInFont(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1])
  return Array.from(text).reduce((width, character) => width + (character < '\u2000' ? size / 2 : size), 0)
}
