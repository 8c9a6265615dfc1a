import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Poster } from '@/renderers/poster/layout-poster'
import { settlingLine, smallMark, type MarkShape } from '@/renderers/poster/mark'
import { measurePosterText, paintPoster, posterColours, type PosterContext } from '@/renderers/poster/paint-poster'

const source = path.resolve(__dirname, '..', '..', '..', '..', 'src')

/** A canvas that writes down what is done to it, with the colours of that moment. */
function createRecorder() {
  const done: unknown[][] = []
  const note = (what: string) => (...numbers: readonly number[]) => void done.push([what, ...numbers])
  const context: PosterContext = {
    font: '', fillStyle: '', strokeStyle: '', lineWidth: 1, lineCap: 'butt',
    fillRect: (...area) => void done.push(['ground', context.fillStyle, ...area]),
    fillText: (text, x, y) => void done.push(['text', context.fillStyle, context.font, text, x, y]),
    measureText: text => ({ width: text.length }),
    beginPath: () => undefined,
    moveTo: note('from'), lineTo: note('to'), bezierCurveTo: note('curve'), arc: note('arc'),
    stroke: () => void done.push(['stroke', context.strokeStyle, context.lineWidth]),
    fill: () => void done.push(['fill', context.fillStyle]),
  }
  return { context, done }
}

test('ground, marks, disc and words are drawn in this order, in fixed colours', () => {
  const dot = { x: 8, y: 0, radius: 1 }
  const shape: MarkShape = { width: 10, start: [0, 1], curves: [[1, 1, 2, 2, 3, 3]], end: [10, 1], thickness: 2, dot }
  const poster: Poster = {
    width: 100, height: 200,
    marks: [{ shape, x: 5, y: 50, scale: 2 }],
    code: { x: 60, y: 150, width: 30, height: 30 },
    texts: [
      { text: '先别付', x: 8, y: 20, font: { size: 12, isBold: true } },
      { text: '非官方', x: 8, y: 190, font: { size: 4, isBold: false }, isQuiet: true },
    ],
  }
  const { context, done } = createRecorder()
  paintPoster(poster, context)
  const family = '"PingFang SC", "Noto Sans CJK SC", sans-serif'
  expect(done).toEqual([
    ['ground', '#1b6b5a', 0, 0, 100, 200],
    ['from', 5, 52], ['curve', 7, 52, 9, 54, 11, 56], ['to', 25, 52], ['stroke', '#ffffff', 4],
    ['arc', 21, 50, 2, 0, 2 * Math.PI], ['fill', '#ffffff'],
    ['arc', 75, 165, 15, 0, 2 * Math.PI], ['fill', '#ffffff'],
    ['text', '#ffffff', `bold 12px ${family}`, '先别付', 8, 20],
    ['text', '#d5e8e2', `4px ${family}`, '非官方', 8, 190],
  ])
})

test('a text is measured in the font it is painted in', () => {
  const { context } = createRecorder()
  expect(measurePosterText(context)('先别付', { size: 52, isBold: true })).toBe(3)
  expect(context.font).toMatch(/^bold 52px /)
})

test('the ground is the green of the light theme', () => {
  const [, brand] = /--brand: (#[0-9a-f]+)/.exec(readFileSync(path.join(source, 'styles', 'tokens.css'), 'utf8')) ?? []
  expect(posterColours.ground).toBe(brand)
})

test('the settling line is the one of the screens', () => {
  const svg = readFileSync(path.join(source, 'components', 'icons', 'settling-line.svg'), 'utf8')
  const numbers = (/ d="([^"]+)"/.exec(svg)?.[1]?.match(/-?[\d.]+/g) ?? []).map(Number)
  expect(numbers).toEqual([...settlingLine.start, ...settlingLine.curves.flat(), settlingLine.end[0]])
  expect(smallMark.width).toBe(48)
})
