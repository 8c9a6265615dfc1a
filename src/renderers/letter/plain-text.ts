import { assertNever } from '@/domain/assert-never'
import type { Block, LetterDocument, PlanRow, PlanTable, Sentence } from '@/domain/letter/document'

/**
 * The letter as text for copying: a line for each paragraph, an empty line between parts, a line for each row of the plan
 * (letters-spec 6.4). Ends with a line break. Masking comes before: what is in the document is in the text.
 */
export function toPlainText({ blocks }: LetterDocument): string {
  const lines = blocks.flatMap((block, index) => (index > 0 && startsPart(block) ? ['', ...blockLines(block)] : blockLines(block)))
  return `${lines.join('\n')}\n`
}

/** The words of a sentence or of several, as they stand next to each other. */
export function wordsOf(...sentences: readonly Sentence[]): string {
  return sentences.flatMap(({ inline }) => inline.map(({ text }) => text)).join('')
}

function startsPart({ type }: Block): boolean {
  return type !== 'paragraph' && type !== 'list' && type !== 'planTable' && type !== 'date'
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'title':
    case 'heading':
    case 'date':
      return [block.text]
    case 'addressee':
    case 'paragraph':
    case 'closing':
      return [wordsOf(...block.sentences)]
    case 'list':
      return numbered(block.items)
    case 'planTable':
      return planLines(block)
    case 'salutation':
      return [block.text, wordsOf(block.creditor)]
    case 'signature':
      return [block.label + wordsOf(block.name)]
    case 'enclosures':
      return [block.heading, ...numbered(block.items)]
    default:
      return assertNever(block)
  }
}

/** "1. …" for each; the number and the point are the same in every renderer. */
export function numbered(items: readonly Sentence[]): readonly string[] {
  return items.map((item, index) => `${index + 1}. ${wordsOf(item)}`)
}

/** 第1期 2027-01-15 833.33元  剩余9,166.67元: what is left and the remark stand in columns of their own. */
function planLines({ rows, note }: PlanTable): readonly string[] {
  const payments = rows.map(paymentOf)
  const remainders = rows.map(({ cells }) => (cells[3] ? `剩余${cells[3]}元` : ''))
  const [widestPayment, widestRemainder] = [payments, remainders].map((column) => Math.max(...column.map(columnWidth))) as [number, number]
  const lines = rows.map(({ kind, cells }, index) => {
    const remark = kind === 'installment' ? cells[4] ?? '' : ''
    return [pad(payments[index] ?? '', widestPayment), pad(remainders[index] ?? '', widestRemainder), remark].join(' ').trimEnd()
  })
  return [...lines, note]
}

function paymentOf({ kind, cells }: PlanRow): string {
  const [no = '', date = '', amount = '', , remark = ''] = cells
  switch (kind) {
    case 'downPayment': return `${remark} ${date} ${amount}元`
    case 'installment': return `第${no}期 ${date} ${amount}元`
    case 'total': return `${no} ${amount}元`
    default: return assertNever(kind)
  }
}

/** In half-width columns: a Chinese character takes two. */
function columnWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character < '\u2e80' ? 1 : 2), 0)
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnWidth(text)))
}
