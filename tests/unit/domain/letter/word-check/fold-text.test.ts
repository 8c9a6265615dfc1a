import fc from 'fast-check'
import { foldText } from '@/domain/letter/word-check/fold-text'

describe('a folded text', () => {
  it.each([
    ['ＣＶＶ１２３', 'cvv123'],
    ['P图', 'p图'],
    ['停 息\u3000挂·账', '停息挂账'],
    ['停  息', '停息'],
    ['a   b', 'a b'],
    ['我 有 3 个', '我有 3 个'],
    ['第 585 条', '第 585 条'],
    ['自\u200b杀\u0007', '自杀'],
    ['甲***乙', '甲***乙'],
    ['-甲-', '-甲-'],
    ['甲,乙;丙:丁!戊?己', '甲，乙；丙：丁！戊？己'],
    ['甲，乙；丙。', '甲，乙；丙。'],
    ['一\n二', '一\n二'],
    ['“甲”《乙》（丙）', '“甲”《乙》(丙)'],
    ['', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text).text).toBe(folded)
  })

  it('knows for each unit where it came from', () => {
    expect(foldText('😀停 息\u200bＡ')).toEqual({ text: '😀停息a', offsets: [0, 1, 2, 4, 6] })
  })

  it('has rising offsets within the text, and folding it again changes nothing', () => {
    const signs = fc.constantFrom('甲', '乙', ' ', '\u3000', '*', '-', '\n', '，', ',', 'Ａ', 'b', '1', '\u200b', '😀')
    fc.assert(fc.property(fc.array(signs).map((parts) => parts.join('')), (text) => {
      const folded = foldText(text)
      expect(folded.offsets).toHaveLength(folded.text.length)
      folded.offsets.reduce((last, offset) => {
        expect(offset).toBeGreaterThan(last)
        return offset
      }, -1)
      expect(folded.offsets.every((offset) => offset < text.length)).toBe(true)
      expect(foldText(folded.text).text).toBe(folded.text)
    }))
  })
})
