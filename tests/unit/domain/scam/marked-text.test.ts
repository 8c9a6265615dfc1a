import { markedPieces } from '@/domain/scam/marked-text'

const text = '先交定金，再寄手机卡'

it('cuts marked phrases out, with the numbers of their reasons', () => {
  expect(markedPieces(text, [{ start: 0, end: 4, number: 2 }, { start: 6, end: 10, number: 1 }])).toEqual([
    { text: '先交定金', number: 2 }, { text: '，再' }, { text: '寄手机卡', number: 1 },
  ])
})

it('keeps phrases that touch apart', () => {
  expect(markedPieces(text, [{ start: 2, end: 4, number: 1 }, { start: 4, end: 5, number: 2 }])).toEqual([
    { text: '先交' }, { text: '定金', number: 1 }, { text: '，', number: 2 }, { text: '再寄手机卡' },
  ])
})

it('leaves a text without marks whole', () => {
  expect(markedPieces(text, [])).toEqual([{ text }])
  expect(markedPieces('', [])).toEqual([])
})
