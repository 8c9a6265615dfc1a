import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { LetterDocument } from '@/domain/letter/document'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { toPlainText } from '@/renderers/letter/plain-text'
import { aDeferralAsk, aLetterRequest, anInstallmentPlanAsk } from '../../../support/builders/letter-request'
import { bodyParagraphs, openDocx, tableRows } from '../../../support/docx'
import { anyLetterRequest } from '../../../support/letter-arbitraries'
import { elementsIn, elementsNamed, textIn, type XmlElement } from '../../../support/xml-tree'

const properties = { title: '关于分期还款的申请书', createdOn: calendarDate('2026-11-21') }
const sample = aLetterRequest({
  enclosures: [{ id: 'a', label: '解除劳动合同证明', copies: 1 }],
  asks: [anInstallmentPlanAsk({ downPayment: { date: calendarDate('2026-12-20'), amount: 60_000 as never } })],
})
const letter = composeLetter(sample, letterPhrases)
const render = (document: LetterDocument = letter) => openDocx(toDocx(document, properties))
const documentXml = (document?: LetterDocument) => render(document).part('word/document.xml')
const withStatement = (statement: string) => composeLetter(aLetterRequest({ hardship: { causes: ['illness'], statement } }), letterPhrases)

describe('the package', () => {
  const docx = render()

  test('declares the type of every part', () => {
    const types = docx.part('[Content_Types].xml')
    const declared = elementsNamed(types, 'Override').map(({ attributes }) => attributes.PartName)
    const needed = docx.paths.filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels')).map((path) => `/${path}`)
    expect([...declared].sort()).toEqual([...needed].sort())
    expect(docx.paths[0]).toBe('[Content_Types].xml')
  })

  test('relates every part, and nothing that is not there', () => {
    const targetsIn = (path: string, folder: string) => {
      return elementsNamed(docx.part(path), 'Relationship').map(({ attributes }) => folder + String(attributes.Target))
    }
    const related = [...targetsIn('_rels/.rels', ''), ...targetsIn('word/_rels/document.xml.rels', 'word/')]
    expect([...related].sort()).toEqual(docx.paths.filter((path) => /^(word|docProps)\/[^/]*\.xml$/.test(path)).sort())
  })

  test('has a title and the letter\'s date, and names neither an author nor a program', () => {
    const core = docx.part('docProps/core.xml')
    expect(elementsIn(core).map((element) => [element.name, textIn(element)])).toEqual([
      ['dc:title', '关于分期还款的申请书'],
      ['dcterms:created', '2026-11-21T00:00:00Z'],
      ['dcterms:modified', '2026-11-21T00:00:00Z'],
    ])
  })

  test('has the same bytes for the same letter', () => {
    expect(toDocx(letter, properties)).toEqual(toDocx(letter, properties))
  })

  test('is written without TextEncoder, Blob and Buffer', () => {
    const names = ['TextEncoder', 'TextDecoder', 'Blob', 'Buffer'] as const
    const saved = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name))
    const expected = toDocx(letter, properties)
    let bytes: Uint8Array | undefined
    try {
      for (const name of names) Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true })
      jest.isolateModules(() => {
        // oxlint-disable-next-line typescript/no-require-imports -- loaded anew, with the globals gone
        const bare = require('@/renderers/letter/docx/to-docx') as { toDocx: typeof toDocx }
        bytes = bare.toDocx(letter, properties)
      })
    } finally {
      names.forEach((name, index) => Object.defineProperty(globalThis, name, saved[index] ?? { value: undefined }))
    }
    expect(bytes).toEqual(expected)
  })
})

describe('the words', () => {
  const normalised = (text: string) => text.replace(/\s/g, '')

  test('of any letter are those of the plain text, the plan standing in its table', () => {
    fc.assert(fc.property(anyLetterRequest, (request) => {
      const whole = composeLetter(request, letterPhrases)
      const withoutPlan = { blocks: whole.blocks.filter(({ type }) => type !== 'planTable') }
      expect(normalised(bodyParagraphs(documentXml(withoutPlan)).join(''))).toBe(normalised(toPlainText(withoutPlan)))
      const tables = whole.blocks.flatMap((block) => (block.type === 'planTable' ? [block.heads, ...block.rows.map(({ cells }) => cells)] : []))
      expect(tableRows(documentXml(whole))).toEqual(tables)
    }), { numRuns: 30 })
  })

  test('keep marks, emoji and rare characters', () => {
    const statement = '<b>&amp;</b> "引号" \'单引号\' 😷 𠮷 {name}'
    expect(bodyParagraphs(documentXml(withStatement(statement))).join('')).toContain(statement)
  })

  test('lose what XML does not allow', () => {
    const statement = '零\u0000一\u0008二\u000b三\ufffe四\ud800五\udc00六\u007f七'
    expect(bodyParagraphs(documentXml(withStatement(statement))).join('')).toContain('零一二三四五六七')
  })

  test('make a paragraph of each line that the debtor wrote', () => {
    const paragraphs = bodyParagraphs(documentXml(withStatement('第一段。\n第二段。')))
    expect(paragraphs).toContain('第二段。')
    expect(paragraphs.some((text) => text.endsWith('第一段。'))).toBe(true)
  })

  test('keep their blanks', () => {
    expect(elementsNamed(documentXml(), 'w:t').every(({ attributes }) => attributes['xml:space'] === 'preserve')).toBe(true)
  })
})

describe('the plan', () => {
  const rowsOf = (document: LetterDocument) => elementsNamed(documentXml(document), 'w:tr')

  test('has a head, a row for the down payment and each installment, and the sum', () => {
    expect(rowsOf(letter)).toHaveLength(1 + 1 + 10 + 1)
  })

  test('of payments during a deferral has three columns of the page\'s width', () => {
    const document = composeLetter(aLetterRequest({ asks: [aDeferralAsk({ months: 2, duringPay: 20_000 as never })] }), letterPhrases)
    expect(tableRows(documentXml(document))).toEqual([
      ['期数', '还款日期', '还款金额（元）'], ['1', '2026-12-15', '200.00'], ['2', '2027-01-15', '200.00'], ['合计', '', '400.00'],
    ])
    const widths = elementsNamed(documentXml(document), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 1417)
  })

  test('repeats its head on a new page and splits no row', () => {
    const [head, ...others] = rowsOf(letter)
    expect(elementsNamed(head as XmlElement, 'w:tblHeader')).toHaveLength(1)
    expect(others.flatMap((row) => elementsNamed(row, 'w:tblHeader'))).toEqual([])
    expect(rowsOf(letter).every((row) => elementsNamed(row, 'w:cantSplit').length === 1)).toBe(true)
  })

  test('has borders on all sides and a width for each cell', () => {
    const sides = elementsNamed(documentXml(), 'w:tblBorders').flatMap(elementsIn)
    expect(sides.map(({ name, attributes }) => `${name} ${attributes['w:val']}`)).toEqual([
      'w:top single', 'w:left single', 'w:bottom single', 'w:right single', 'w:insideH single', 'w:insideV single',
    ])
    const cells = elementsNamed(documentXml(), 'w:tcW').map(({ attributes }) => Number(attributes['w:w']))
    expect(cells.every((width) => width > 0)).toBe(true)
  })
})

describe('the page', () => {
  const styles = render().part('word/styles.xml')
  const styleOf = (id: string) => elementsNamed(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id) as XmlElement
  const first = (element: XmlElement, name: string) => elementsNamed(element, name)[0]?.attributes

  test('is A4 with margins of 2.5 cm', () => {
    expect(first(documentXml(), 'w:pgSz')).toEqual({ 'w:w': '11906', 'w:h': '16838' })
    expect(first(documentXml(), 'w:pgMar')).toMatchObject({ 'w:top': '1417', 'w:right': '1417', 'w:bottom': '1417', 'w:left': '1417' })
  })

  test('is set in 宋体 小四 with one and a half lines', () => {
    const [defaults] = elementsNamed(styles, 'w:docDefaults')
    expect(first(defaults as XmlElement, 'w:rFonts')?.['w:eastAsia']).toBe('宋体')
    expect(first(defaults as XmlElement, 'w:sz')).toEqual({ 'w:val': '24' })
    expect(first(defaults as XmlElement, 'w:spacing')).toEqual({ 'w:line': '360', 'w:lineRule': 'auto' })
    expect(elementsNamed(documentXml(), 'w:rFonts').every(({ attributes }) => attributes['w:hint'] === 'eastAsia')).toBe(true)
  })

  test('has a centred bold title, body text indented by two characters and the date on the right', () => {
    expect(first(styleOf('Title'), 'w:jc')).toEqual({ 'w:val': 'center' })
    expect(elementsNamed(styleOf('Title'), 'w:b')).toHaveLength(1)
    expect(first(styleOf('BodyText'), 'w:ind')).toMatchObject({ 'w:firstLineChars': '200' })
    expect(first(styleOf('Date'), 'w:jc')).toEqual({ 'w:val': 'right' })
  })

  test('uses only styles that are there', () => {
    const known = elementsNamed(styles, 'w:style').map(({ attributes }) => attributes['w:styleId'])
    const used = elementsNamed(documentXml(), 'w:pStyle').map(({ attributes }) => attributes['w:val'])
    expect(known).toEqual(expect.arrayContaining(used))
  })

  test('has a line to sign on after the printed name, on the page of the closing', () => {
    const signature = elementsNamed(documentXml(), 'w:p').find((paragraph) => textIn(paragraph) === '申请人（签名）：李一')
    const lastRun = elementsNamed(signature as XmlElement, 'w:r').slice(-1)[0] as XmlElement
    expect(elementsNamed(lastRun, 'w:tab')).toHaveLength(1)
    expect(first(lastRun, 'w:u')).toEqual({ 'w:val': 'single' })
    for (const id of ['Closing', 'Salutation', 'SalutedName', 'Signature']) expect(elementsNamed(styleOf(id), 'w:keepNext')).toHaveLength(1)
  })
})

describe('the order of elements is that of the schema (ECMA-376 part 1, 17)', () => {
  const orders: Readonly<Record<string, readonly string[]>> = {
    'w:body': ['w:p', 'w:tbl', 'w:sectPr'],
    'w:p': ['w:pPr', 'w:r'],
    'w:pPr': ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:tabs', 'w:spacing', 'w:ind', 'w:jc', 'w:outlineLvl'],
    'w:r': ['w:rPr', 'w:tab', 'w:t'],
    'w:rPr': ['w:rFonts', 'w:b', 'w:sz', 'w:szCs', 'w:u', 'w:lang'],
    'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
    'w:tblPr': ['w:tblW', 'w:jc', 'w:tblBorders', 'w:tblLayout'],
    'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
    'w:tblGrid': ['w:gridCol'],
    'w:tr': ['w:trPr', 'w:tc'],
    'w:trPr': ['w:cantSplit', 'w:trHeight', 'w:tblHeader'],
    'w:tc': ['w:tcPr', 'w:p'],
    'w:tcPr': ['w:tcW', 'w:vAlign'],
    'w:sectPr': ['w:pgSz', 'w:pgMar', 'w:cols'],
    'w:styles': ['w:docDefaults', 'w:style'],
    'w:docDefaults': ['w:rPrDefault', 'w:pPrDefault'],
    'w:style': ['w:name', 'w:basedOn', 'w:qFormat', 'w:pPr', 'w:rPr'],
    'w:settings': ['w:characterSpacingControl', 'w:compat', 'w:themeFontLang'],
  }
  /** In a body, paragraphs and tables take turns; only the section has its place at the end. */
  const placeOf = (parent: string, child: string) => {
    const place = orders[parent]?.indexOf(child) ?? -1
    return parent === 'w:body' && child === 'w:tbl' ? 0 : place
  }
  const docx = render()

  test.each(['word/document.xml', 'word/styles.xml', 'word/settings.xml'])('in %s', (path) => {
    const check = (element: XmlElement) => {
      const children = elementsIn(element)
      if (orders[element.name]) {
        const places = children.map(({ name }) => placeOf(element.name, name))
        expect({ parent: element.name, unknown: children.filter((_, index) => places[index] === -1).map(({ name }) => name) })
          .toEqual({ parent: element.name, unknown: [] })
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
      children.forEach(check)
    }
    check(docx.part(path))
  })
})
