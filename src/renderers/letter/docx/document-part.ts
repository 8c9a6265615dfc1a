import { assertNever } from '@/domain/assert-never'
import type { Block, LetterDocument, PlanRow, PlanTable } from '@/domain/letter/document'
import { numbered, wordsOf } from '../plain-text'
import { page, styleIds } from './styles-part'
import { element, escapeXml, xmlPart } from './xml'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** word/document.xml. Children stand in the order of the schema (ECMA-376 part 1, 17): strict readers refuse any other. */
export function documentPart({ blocks }: LetterDocument): string {
  const body = element('w:body', {}, ...blocks.map(blockXml), sectionXml())
  return xmlPart(element('w:document', { 'xmlns:w': wordNamespace, 'xmlns:r': relationshipNamespace }, body))
}

function blockXml(block: Block): string {
  switch (block.type) {
    case 'title': return paragraph(styleIds.title, block.text)
    case 'heading': return paragraph(styleIds.heading, block.text)
    case 'addressee': return paragraph(styleIds.plain, wordsOf(...block.sentences))
    // The debtor's own line breaks make paragraphs, so that each is indented.
    case 'paragraph': return wordsOf(...block.sentences).split('\n').map((line) => paragraph(styleIds.body, line)).join('')
    case 'closing': return paragraph(styleIds.closing, wordsOf(...block.sentences))
    case 'list': return numbered(block.items).map((item) => paragraph(styleIds.body, item)).join('')
    case 'planTable': return planTableXml(block) + paragraph(styleIds.plain, block.note)
    case 'salutation': return paragraph(styleIds.salutation, block.text) + paragraph(styleIds.salutedName, wordsOf(block.creditor))
    case 'signature': return signatureXml(block.label + wordsOf(block.name))
    case 'date': return paragraph(styleIds.right, block.text)
    case 'enclosures':
      return paragraph(styleIds.heading, block.heading) + numbered(block.items).map((item) => paragraph(styleIds.body, item)).join('')
    default: return assertNever(block)
  }
}

function paragraph(style: string, text: string): string {
  return element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': style })), run(text))
}

/** `hint` makes quotation marks and dots full-width where a character belongs to both scripts. */
function run(text: string): string {
  const properties = element('w:rPr', {}, element('w:rFonts', { 'w:hint': 'eastAsia' }))
  return element('w:r', {}, properties, element('w:t', { 'xml:space': 'preserve' }, escapeXml(text)))
}

/** The printed name and, up to the right margin, an underlined tab to sign on. */
function signatureXml(text: string): string {
  const properties = element('w:rPr', {}, element('w:rFonts', { 'w:hint': 'eastAsia' }), element('w:u', { 'w:val': 'single' }))
  const room = element('w:r', {}, properties, element('w:tab'))
  return element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': styleIds.signature })), run(text), room)
}

const fiveColumns = [900, 1872, 2100, 2400, 1800]
const threeColumns = [1872, 3600, 3600]

function planTableXml({ heads, rows }: PlanTable): string {
  const widths = heads.length === threeColumns.length ? threeColumns : fiveColumns
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => element(`w:${side}`, border))
  const properties = element(
    'w:tblPr', {},
    element('w:tblW', { 'w:w': page.textWidth, 'w:type': 'dxa' }),
    element('w:jc', { 'w:val': 'center' }),
    element('w:tblBorders', {}, ...borders),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  )
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })))
  return element('w:tbl', {}, properties, grid, rowXml('head', heads, widths), ...rows.map(({ kind, cells }) => rowXml(kind, cells, widths)))
}

/** A row is never split between pages; the head is repeated on each. */
function rowXml(kind: PlanRow['kind'] | 'head', cells: readonly string[], widths: readonly number[]): string {
  const height = element('w:trHeight', { 'w:val': 420, 'w:hRule': 'atLeast' })
  const properties = element('w:trPr', {}, element('w:cantSplit'), height, ...(kind === 'head' ? [element('w:tblHeader')] : []))
  const style = kind === 'head' || kind === 'total' ? styleIds.strongCell : styleIds.cell
  return element('w:tr', {}, properties, ...cells.map((cell, column) => cellXml(cell, style, widths[column] ?? 0)))
}

function cellXml(text: string, style: string, width: number): string {
  const properties = element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), element('w:vAlign', { 'w:val': 'center' }))
  return element('w:tc', {}, properties, paragraph(style, text))
}

function sectionXml(): string {
  const { width, height, margin } = page
  return element(
    'w:sectPr', {},
    element('w:pgSz', { 'w:w': width, 'w:h': height }),
    element('w:pgMar', {
      'w:top': margin, 'w:right': margin, 'w:bottom': margin, 'w:left': margin, 'w:header': 851, 'w:footer': 992, 'w:gutter': 0,
    }),
    element('w:cols', { 'w:space': 425 }),
  )
}
