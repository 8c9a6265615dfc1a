import { failure, success } from '@/domain/result'
import { drawPages } from '@/renderers/letter/image/draw-pages'
import type { ImagePage } from '@/renderers/letter/image/image-page'
import { createFakeCanvas } from '../../../../support/fake-canvas'
import { createFakePlatform } from '../../../../support/fake-platform'

const font = { size: 34, isBold: false }
const pageWith = (text: string): ImagePage => {
  return { width: 1080, height: 1527, texts: [{ text, x: 81, y: 100, font }], repeated: [], rules: [] }
}
const three = ['一', '二', '三'].map(pageWith)

test('each page becomes a file of its own, in order', async () => {
  const { canvas2d, calls } = createFakePlatform()
  const drawn = await drawPages(three, { title: '分期还款申请书', createCanvas: canvas2d.createCanvas })
  expect(calls.drawn.map(({ name, width, height, texts }) => [name, width, height, texts])).toEqual([
    ['分期还款申请书_1.png', 1080, 1527, ['一']],
    ['分期还款申请书_2.png', 1080, 1527, ['二']],
    ['分期还款申请书_3.png', 1080, 1527, ['三']],
  ])
  expect(drawn).toEqual({ ok: true, value: calls.drawn.map(({ name, address }) => ({ name, address })) })
})

test('a single page has no number in its name', async () => {
  const { canvas2d, calls } = createFakePlatform()
  await drawPages([pageWith('一')], { title: '分期还款申请书', createCanvas: canvas2d.createCanvas })
  expect(calls.drawn.map(({ name }) => name)).toEqual(['分期还款申请书.png'])
})

test('progress is told after each page', async () => {
  const { canvas2d, calls } = createFakePlatform()
  const progress: number[][] = []
  const onProgress = (...counts: number[]) => void progress.push([...counts, calls.drawn.length])
  await drawPages(three, { title: '申请书', createCanvas: canvas2d.createCanvas, onProgress })
  expect(progress).toEqual([[1, 3, 1], [2, 3, 2], [3, 3, 3]])
})

test('nothing is drawn where there is no canvas', async () => {
  const { canvas2d } = createFakePlatform({ createCanvas: 'unsupported' })
  expect(await drawPages(three, { title: '申请书', createCanvas: canvas2d.createCanvas })).toEqual(failure('unsupported'))
})

test('drawing ends at the first page that cannot become a file', async () => {
  const names: string[] = []
  const { context } = createFakeCanvas(1080, 1527)
  const toImage = async (name: string) => {
    names.push(name)
    return names.length < 2 ? success(name) : failure('full')
  }
  const drawn = await drawPages(three, { title: '申请书', createCanvas: () => success({ context, toImage }) })
  expect([drawn, names]).toEqual([failure('full'), ['申请书_1.png', '申请书_2.png']])
})
