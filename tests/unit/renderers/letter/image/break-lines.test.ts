import fc from 'fast-check'
import { breakLines } from '@/renderers/letter/image/break-lines'

/** Chinese characters and their marks are 2 wide, all others 1. */
const widthOf = (text: string) => Array.from(text).reduce((width, character) => width + (character < '\u2000' ? 1 : 2), 0)
const linesOf = (text: string, others: number, first = others) => breakLines(text, { first, others }, widthOf)

test.each<[string, string, number, readonly string[]]>([
  ['between any two characters', '截至今日尚欠本金', 8, ['截至今日', '尚欠本金']],
  ['nowhere while there is room', '截至今日', 8, ['截至今日']],
  ['into one empty line when it is empty', '', 8, ['']],
  ['so that a closing mark goes along with the character before it', '一二三四，五六', 8, ['一二三', '四，五六']],
  ['so that several closing marks go along', '一二（三四）。”五六', 12, ['一二（三', '四）。”五六']],
  ['so that an opening mark goes along with the character after it', '一二三（四五）', 8, ['一二三', '（四五）']],
  ['between what closes and what opens', '《一》《二》', 6, ['《一》', '《二》']],
  ['so that dots and dashes are never first', '一二三……四——五', 8, ['一二', '三……', '四——五']],
  ['with an amount and its unit whole', '尚欠8,600.00元', 10, ['尚欠', '8,600.00元']],
  ['with a number and its unit whole', '自从2026年9月15日起', 9, ['自从', '2026年9月', '15日起']],
  ['with a contract number whole', '编号ABC-20240001。', 14, ['编号', 'ABC-20240001。']],
  ['with a mail address whole', '邮箱li.yi@example.com', 20, ['邮箱', 'li.yi@example.com']],
  ['with a masked number whole', '电话138****1234。', 13, ['电话', '138****1234。']],
  ['with a date in digits whole', '日期2027-01-15', 10, ['日期', '2027-01-15']],
  ['at a blank, which is dropped', '一二三 四五六', 6, ['一二三', '四五六']],
  ['at blanks between words', 'one two three', 7, ['one two', 'three']],
  ['on no side of a straight quotation mark', '一二三"四"五', 9, ['一二', '三"四"五']],
  ['so that an accent stays on its letter', '一二a\u0301b', 5, ['一二', 'a\u0301b']],
  ['so that a skin tone stays on its hand', '一二👍🏽三', 6, ['一二', '👍🏽三']],
  ['with company for a last character', '一二三四五', 8, ['一二三', '四五']],
  ['with company for a last character and its mark', '一二三四五。', 8, ['一二三', '四五。']],
  ['within what is wider than a line, the unit first', '欠8,600.00元', 9, ['欠', '8,600.00', '元']],
  ['within a word that is wider than a line', '见abcdefghij', 6, ['见abcd', 'efghij']],
])('a text breaks %s', (_, text, room, lines) => {
  expect(linesOf(text, room)).toEqual(lines)
})

test('the first line has its own room', () => {
  expect(linesOf('一二三四五六', 8, 4)).toEqual(['一二', '三四五六'])
})

describe('any text', () => {
  const words = ['8,600.00', '2026', 'ABC-20240001', 'li.yi@example.com', '138****1234', '2027-01-15', 'A', '1/2', '10']
  const anyWord = fc.constantFrom(...words)
  const anyChinese = fc.stringMatching(/^[一-龥]{1,6}$/)
  /** Begins with a Chinese character, so that pieces in a row never grow into something that must not be broken anywhere. */
  const anyPiece = fc.tuple(anyChinese, fc.oneof(
    anyWord,
    anyWord.map((word) => `${word}元`),
    anyWord.map((word) => `（${word}）`),
    anyChinese.map((text) => `“${text}。”`),
    anyChinese.map((text) => `《${text}》、《${text}》`),
    fc.constantFrom('，', '。', '；', '……', '——', '：“', ' A & B ', ' ', '😷', '𠮷', ''),
  )).map((parts) => parts.join(''))
  const anyText = fc.array(anyPiece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  /** Wider than any word with its brackets. */
  const anyRoom = fc.integer({ min: 25, max: 70 })
  const check = (holds: (text: string, lines: readonly string[], room: { first: number; others: number }) => void) => {
    fc.assert(fc.property(anyText, anyRoom, fc.integer({ min: 0, max: 4 }), (text, others, indent) => {
      const first = Math.max(25, others - indent)
      holds(text, linesOf(text, others, first), { first, others })
    }), { numRuns: 400 })
  }
  /** Each line that another follows, and the text after it, beginning with the blank that was dropped there. */
  const breaksOf = (text: string, lines: readonly string[]) => {
    let position = 0
    return lines.slice(0, -1).map((line) => {
      position = text.indexOf(line, position) + line.length
      return [line, text.slice(position)] as const
    })
  }

  test('keeps every character but blanks, in order', () => {
    check((text, lines) => expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, '')))
  })

  test('stays within its room', () => {
    check((_, lines, { first, others }) => {
      expect(lines.filter((line, index) => widthOf(line) > (index === 0 ? first : others))).toEqual([])
    })
  })

  test('begins no line with a closing mark and ends none with an opening one', () => {
    check((_, lines) => {
      expect(lines.slice(1).filter((line) => /^[，。、；：？！）》”’…—]/.test(line))).toEqual([])
      expect(lines.slice(0, -1).filter((line) => /[（《“‘]$/.test(line))).toEqual([])
    })
  })

  test('keeps numbers and words of letters whole, and a number with its unit', () => {
    check((text, lines) => {
      const torn = breaksOf(text, lines).filter(([before, after]) => {
        return (/[\w*@.,/-]$/.test(before) && /^[\w*@./-]/.test(after)) || (/\d$/.test(before) && /^[年月日元]/.test(after))
      })
      expect(torn).toEqual([])
    })
  })

  test('splits no character in two', () => {
    check((_, lines) => expect(lines.filter((line) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(line))).toEqual([]))
  })

  test('leaves no line empty that has neighbours', () => {
    check((_, lines) => expect(lines.length > 1 ? lines.filter((line) => line === '') : []).toEqual([]))
  })
})
