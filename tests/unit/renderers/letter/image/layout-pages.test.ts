import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { Block, LetterDocument } from '@/domain/letter/document'
import type { LetterRequest } from '@/domain/letter/request'
import { fen } from '@/domain/money'
import { phonePage, type ImagePage, type ImageText, type MeasureText, type PageFormat } from '@/renderers/letter/image/image-page'
import { layoutPages } from '@/renderers/letter/image/layout-pages'
import { toPlainText } from '@/renderers/letter/plain-text'
import { aLetterRequest, anInstallmentPlanAsk } from '../../../../support/builders/letter-request'
import { widthInFont } from '../../../../support/fake-canvas'
import { anyLetterRequest } from '../../../../support/letter-arbitraries'

const measure: MeasureText = (text, { size }) => widthInFont(text, `${size}px serif`)
const letterOf = (facts: Partial<LetterRequest> = {}) => composeLetter(aLetterRequest(facts), letterPhrases)
const layout = (document: LetterDocument, format: Partial<PageFormat> = {}) => layoutPages(document, measure, { ...phonePage, ...format })
const normalised = (text: string) => text.replace(/\s/g, '')
const wordsOn = (pages: readonly ImagePage[]) => pages.flatMap(({ texts }) => texts.map(({ text }) => text))
const textsOf = (blocks: readonly Block[], format?: Partial<PageFormat>) => layout({ blocks }, format).flatMap(({ texts }) => texts)
const endOf = ({ text, x, font }: ImageText) => x + measure(text, font)
const paragraph = (text: string): Block => ({ type: 'paragraph', sentences: [{ inline: [{ type: 'text', text }] }] })
const sentence = (text: string) => ({ inline: [{ type: 'text', text } as const] })

/** A letter on pages of any height that has room for its end, with large or small text. */
const anyLayout = fc.record({
  document: anyLetterRequest.map((request) => composeLetter(request, letterPhrases)),
  height: fc.integer({ min: 1100, max: 4096 }),
  textSize: fc.integer({ min: 24, max: 48 }),
})
function checkAny(holds: (pages: readonly ImagePage[], document: LetterDocument, format: PageFormat) => void) {
  fc.assert(fc.property(anyLayout, ({ document, height, textSize }) => {
    const format = { ...phonePage, height, textSize }
    holds(layout(document, format), document, format)
  }), { numRuns: 25 })
}

describe('any letter', () => {
  const planWords = (block: Block) => {
    if (block.type !== 'planTable') return toPlainText({ blocks: [block] })
    return [block.heads, ...block.rows.map(({ cells }) => cells), [block.note]].flat().join('')
  }

  test('stands on its pages word for word, once and in order', () => {
    checkAny((pages, { blocks }) => {
      // Cells of several lines are read cell by cell, as they are here.
      expect(normalised(wordsOn(pages).join(''))).toBe(normalised(blocks.map(planWords).join('')))
    })
  })

  test('stays within the margins', () => {
    checkAny((pages, _, { width, height, margin }) => {
      const [left, right, top, bottom] = [margin - 0.1, width - margin + 0.1, margin, height - margin]
      const outside = pages.flatMap(({ texts, rules }) => [
        ...texts.filter((text) => text.x < left || endOf(text) > right || text.y - 0.88 * text.font.size < top - 1 || text.y > bottom),
        ...rules.filter((rule) => rule.x < left || rule.x + rule.width > right || rule.y < top || rule.y + rule.height > bottom),
      ])
      expect(outside).toEqual([])
    })
  })

  test('lays no text over another', () => {
    checkAny((pages) => {
      for (const { texts, repeated } of pages) {
        const all = [...texts, ...repeated]
        const clashes = all.filter((one, index) => all.slice(index + 1).some((other) => {
          const [higher, lower] = one.y < other.y ? [one, other] : [other, one]
          const isOnOneLine = lower.y - higher.y < 0.9 * lower.font.size
          return isOnOneLine && one.x < endOf(other) - 0.1 && other.x < endOf(one) - 0.1
        }))
        expect(clashes).toEqual([])
      }
    })
  })

  test('has words on each of its pages, and a number on each if there are several', () => {
    checkAny((pages, _, { width, height, margin }) => {
      pages.forEach(({ texts, repeated }, index) => {
        expect(texts.length).toBeGreaterThan(0)
        const numbers = repeated.filter(({ text }) => /^第\d+页，共\d+页$/.test(text))
        expect(numbers.map(({ text }) => text)).toEqual(pages.length > 1 ? [`第${index + 1}页，共${pages.length}页`] : [])
        for (const number of numbers) {
          expect(number.x + endOf(number)).toBeCloseTo(width, 5)
          expect(number.y).toBeGreaterThan(height - margin)
          expect(number.y).toBeLessThan(height)
        }
      })
    })
  })

  test('has the closing, the signature and the date together on its last page', () => {
    checkAny((pages, { blocks }) => {
      const wordsOfLast = normalised(wordsOn(pages.slice(-1)).join(''))
      const ending = blocks.filter(({ type }) => ['closing', 'salutation', 'signature', 'date'].includes(type))
      expect(wordsOfLast).toContain(normalised(toPlainText({ blocks: ending })))
    })
  })

  test('ends no page with a heading', () => {
    checkAny((pages, { blocks }) => {
      const headings = blocks.flatMap((block) => (block.type === 'heading' || block.type === 'title' ? [block.text] : []))
      const lastWords = pages.map(({ texts }) => texts[texts.length - 1]?.text)
      expect(lastWords.filter((text) => text !== undefined && headings.includes(text))).toEqual([])
    })
  })

  test('has every row of its plan whole on one page, below a head', () => {
    fc.assert(fc.property(anyLayout, ({ document, height }) => {
      const plan = document.blocks.find((block) => block.type === 'planTable')
      const table = plan ? [plan.heads, ...plan.rows.map(({ cells }) => cells.filter((cell) => cell !== ''))] : []
      const pages = layout(document, { height })
      const lines = pages.flatMap(({ texts }) => linesOf(texts))
      const isOfTable = (line: readonly string[]) => table.some((row) => row.join() === line.join())
      expect(lines.filter(isOfTable)).toEqual(table)
      for (const { texts, repeated } of pages) {
        const own = linesOf([...repeated.filter(({ text }) => !text.startsWith('第')), ...texts]).filter(isOfTable)
        expect(own.slice(0, 1)).toEqual(own.length > 0 ? [plan?.heads] : [])
        expect(own.slice(1)).not.toContainEqual(plan?.heads)
      }
    }), { numRuns: 25 })
  })
})

/** What stands at the same height, from the left. */
function linesOf(texts: readonly ImageText[]): readonly (readonly string[])[] {
  const heights = [...new Set(texts.map(({ y }) => y))]
  return heights.map((height) => texts.filter(({ y }) => y === height).map(({ text }) => text))
}

describe('a page', () => {
  const { width, margin, textSize: em } = phonePage

  test('has the title in its middle, in bold and larger than the text', () => {
    const [title] = textsOf([{ type: 'title', text: '关于分期还款的申请书' }])
    expect(title).toMatchObject({ text: '关于分期还款的申请书', font: { isBold: true } })
    expect(title && title.x + endOf(title)).toBeCloseTo(width, 5)
    expect(title?.font.size).toBeGreaterThan(em)
  })

  test.each(Object.values(letterPhrases.titles))('has %s on one line', (text) => {
    // Narrow enough for the longest to have to give way.
    const titles = textsOf([{ type: 'title', text }], { width: 960 })
    expect(titles.map((title) => title.text)).toEqual([text])
    expect(titles[0]?.font.size).toBeGreaterThan(em)
  })

  test('breaks a title that would have to become smaller than the text', () => {
    expect(textsOf([{ type: 'title', text: '一'.repeat(40) }]).length).toBeGreaterThan(1)
  })

  test('indents paragraphs by two characters, headings and the addressee not at all', () => {
    const lines = textsOf([
      { type: 'addressee', sentences: [sentence('致：某某消费金融有限公司')] },
      { type: 'heading', text: '一、借款基本情况' },
      paragraph('一'.repeat(40)),
      paragraph('第一段。\n第二段。'),
    ])
    expect(lines.map(({ text, x }) => [text, x - margin])).toEqual([
      ['致：某某消费金融有限公司', 0], ['一、借款基本情况', 0],
      ['一'.repeat(25), 2 * em], ['一'.repeat(15), 0], ['第一段。', 2 * em], ['第二段。', 2 * em],
    ])
  })

  test('hangs the numbers of a list clear of its text', () => {
    const lines = textsOf([{ type: 'list', items: Array.from({ length: 10 }, () => sentence('一'.repeat(30))) }])
    const numbers = lines.filter(({ text }) => /^\d+\.$/.test(text))
    expect(numbers.map(({ text }) => text)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.', '10.'])
    const ends = new Set(numbers.map((number) => Math.round(endOf(number))))
    expect([...ends].every((end) => end < margin + 2 * em)).toBe(true)
    expect(ends.size).toBe(1)
    expect(lines.filter((line) => !numbers.includes(line)).map(({ x }) => x)).toEqual(Array(20).fill(margin + 2 * em))
  })

  test('has the signature with a line to sign on, and the date, at the right margin', () => {
    const blocks: Block[] = [{ type: 'signature', label: '申请人（签名）：', name: sentence('李一') }, { type: 'date', text: '2026年11月21日' }]
    const [page] = layout({ blocks })
    const [name, date] = page?.texts ?? []
    const [rule] = page?.rules ?? []
    expect(name?.text).toBe('申请人（签名）：李一')
    expect(rule && rule.x + rule.width).toBe(width - margin)
    expect(rule && name && rule.x - endOf(name)).toBeGreaterThan(0)
    expect(rule && name && rule.width).toBeGreaterThan(4 * em)
    expect(date && endOf(date)).toBeCloseTo(width - margin, 5)
  })

  test('takes two lines for a name that leaves no room to sign', () => {
    const [page] = layout({ blocks: [{ type: 'signature', label: '申请人（签名）：', name: sentence('名'.repeat(30)) }] })
    expect(page?.texts).toHaveLength(2)
    expect(page?.texts.map((text) => Math.round(endOf(text)))).toEqual([width - margin, width - margin])
    expect(page?.rules).toEqual([])
  })

  test('has no number when it is the only one', () => {
    expect(layout({ blocks: [paragraph('一')] }).map(({ repeated }) => repeated)).toEqual([[]])
  })

  test.each([[{ height: 4097 }], [{ width: 4097 }]])('cannot be larger than phones draw: %j', (format) => {
    expect(() => layout({ blocks: [] }, format)).toThrow(RangeError)
  })
})

describe('a break between pages', () => {
  const characters = Array.from('一二三四五六七八')

  test.each(Array.from({ length: 20 }, (_, index) => 500 + 20 * index))('leaves no line of a paragraph alone at %d px', (height) => {
    const blocks = characters.map((character, index) => paragraph(character.repeat(25 + 27 * (index % 5))))
    const pages = layout({ blocks }, { height })
    expect(pages.length).toBeGreaterThan(1)
    characters.forEach((character, index) => {
      const counts = pages.map(({ texts }) => texts.filter(({ text }) => text.startsWith(character)).length).filter((count) => count > 0)
      expect(counts.length > 1 && Math.min(...counts) < 2 ? { character, lines: 1 + (index % 5), counts } : {}).toEqual({})
    })
  })

  test('may fall within a paragraph that is longer than a page', () => {
    const pages = layout({ blocks: [paragraph('一'.repeat(2000))] })
    expect(wordsOn(pages).join('')).toBe('一'.repeat(2000))
    expect(pages.slice(0, -1).every(({ texts }) => texts.length > 20)).toBe(true)
  })

  test('repeats the head of a plan that goes on, and takes the sum along with a row', () => {
    const ask = anInstallmentPlanAsk({ periods: 12, baseAmount: fen(860_000), firstDueDate: calendarDate('2027-01-15') })
    const plan = letterOf({ asks: [ask] }).blocks.filter(({ type }) => type === 'planTable')
    const pages = layout({ blocks: plan }, { height: 2 * phonePage.margin + 600 })
    expect(pages).toHaveLength(2)
    expect(pages[1]?.repeated.slice(0, 5).map(({ text }) => text)).toEqual(['期数', '还款日期', '还款金额（元）', '还款后剩余（元）', '备注'])
    expect(linesOf(pages[1]?.texts ?? []).slice(-3).map(([first]) => first)).toEqual(['12', '合计', '遇非工作日请提前一日支付。'])
  })
})

describe('the plan', () => {
  const plan = letterOf({ asks: [anInstallmentPlanAsk()] }).blocks.filter(({ type }) => type === 'planTable')
  const [page] = layout({ blocks: plan })
  const cells = page?.texts.filter(({ text }) => !text.startsWith('遇')) ?? []
  const rules = page?.rules ?? []

  test('has a border on all four sides of every cell', () => {
    const row = 60
    const open = cells.filter((cell) => {
      const upright = rules.filter(({ width, y, height }) => width === 2 && y <= cell.y && y + height > cell.y).map(({ x }) => x)
      const level = rules.filter(({ x, width, height }) => height === 2 && x <= cell.x && x + width >= endOf(cell)).map(({ y }) => y)
      const isClosedAtSides = upright.some((x) => x <= cell.x) && upright.some((x) => x >= endOf(cell)) && upright.length === 6
      return !isClosedAtSides || !level.some((y) => y < cell.y && cell.y - y < row) || !level.some((y) => y > cell.y && y - cell.y < row)
    })
    expect(open).toEqual([])
  })

  test('is as wide as the text', () => {
    expect(Math.min(...rules.map(({ x }) => x))).toBe(phonePage.margin)
    expect(Math.max(...rules.map(({ x, width }) => x + width))).toBe(phonePage.width - phonePage.margin)
  })

  test('has the points of its amounts under each other', () => {
    const amounts = cells.filter(({ text }) => /^[\d,]+\.\d\d$/.test(text))
    // One end for the payments with their sum, one for what remains.
    expect(new Set(amounts.map((amount) => Math.round(endOf(amount)))).size).toBe(2)
    expect(new Set(amounts.map(({ x }) => Math.round(x))).size).toBeGreaterThan(2)
  })

  test('has its head and its sum in bold', () => {
    expect(cells.filter(({ font }) => font.isBold).map(({ text }) => text)).toEqual([
      '期数', '还款日期', '还款金额（元）', '还款后剩余（元）', '备注', '合计', '8,600.00',
    ])
  })

  test('breaks heads before their bracket where the page is narrow, and amounts never', () => {
    const narrow = layout({ blocks: plan }, { width: 860 }).flatMap(({ texts }) => texts.map(({ text }) => text))
    expect(narrow).toEqual(expect.arrayContaining(['还款金额', '（元）', '2027-01-15', '7,740.00']))
  })
})
