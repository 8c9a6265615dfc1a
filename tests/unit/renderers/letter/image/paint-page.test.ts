import type { ImagePage } from '@/renderers/letter/image/image-page'
import { measureWith, paintPage, type DrawingContext } from '@/renderers/letter/image/paint-page'

/** A canvas that writes down what is done to it, with the font and the colour of that moment. */
function createRecorder() {
  const done: unknown[][] = []
  const measured: string[] = []
  const context: DrawingContext = {
    font: '', fillStyle: '',
    fillRect: (...rectangle) => void done.push(['rectangle', context.fillStyle, ...rectangle]),
    fillText: (text, x, y) => void done.push(['text', context.fillStyle, context.font, text, x, y]),
    measureText(text) {
      measured.push(`${context.font} ${text}`)
      return { width: 10 * text.length }
    },
  }
  return { context, done, measured }
}

const plain = { size: 34, isBold: false }
const bold = { size: 44, isBold: true }
const family = '"Songti SC", "Noto Serif CJK SC", serif'

test('a page is painted black on a white ground that covers all of it, the rules before the words', () => {
  const page: ImagePage = {
    width: 1080, height: 1527,
    texts: [{ text: '申请书', x: 400, y: 120, font: bold }, { text: '本人', x: 149, y: 200, font: plain }],
    repeated: [{ text: '第1页，共2页', x: 480, y: 1487, font: plain }],
    rules: [{ x: 81, y: 300, width: 918, height: 2 }],
  }
  const { context, done } = createRecorder()
  paintPage(page, context)
  expect(done).toEqual([
    ['rectangle', '#ffffff', 0, 0, 1080, 1527],
    ['rectangle', '#000000', 81, 300, 918, 2],
    ['text', '#000000', `bold 44px ${family}`, '申请书', 400, 120],
    ['text', '#000000', `34px ${family}`, '本人', 149, 200],
    ['text', '#000000', `34px ${family}`, '第1页，共2页', 480, 1487],
  ])
})

test('a text is measured in the font it is painted in, and once only', () => {
  const { context, measured } = createRecorder()
  const measure = measureWith(context)
  expect([measure('本人', plain), measure('本人', bold), measure('本人', plain), measure('借款人', plain)]).toEqual([20, 20, 20, 30])
  expect(measured).toEqual([`34px ${family} 本人`, `bold 44px ${family} 本人`, `34px ${family} 借款人`])
})
