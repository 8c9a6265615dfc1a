import { assertNever } from '@/domain/assert-never'
import type { Block, LetterDocument, Sentence } from '@/domain/letter/document'
import { wordsOf } from '../plain-text'
import { baselineIn, lineSpacing, textRows, type Column, type FlowRow, type TextStyle } from './flow-row'
import type { Font } from './image-page'
import { planRows } from './plan-rows'

/** Sizes and distances, in parts of the body's size. */
const titleSize = 1.3
const noteSize = 0.8
const spaceAfterTitle = 0.7
const spaceBeforeHeading = 0.6
const spaceBeforeSignature = 1.2
/** 2 characters: where a paragraph begins, and where the text of a numbered item stands. */
const indent = 2
/** Room to sign by hand, and what is free before it, in characters. */
const signingRoom = 5
const signingGap = 0.3

/** The letter from top to bottom as rows that are still to be spread over pages. */
export function letterRows({ blocks }: LetterDocument, column: Column): readonly FlowRow[] {
  return blocks.flatMap((block) => blockRows(block, column))
}

function blockRows(block: Block, column: Column): readonly FlowRow[] {
  const { em } = column
  const body: Font = { size: em, isBold: false }
  const strong: Font = { size: em, isBold: true }
  const rows = (text: string, style: Partial<TextStyle> = {}) => textRows(text, column, { font: body, ...style })
  const indented: Partial<TextStyle> = { indents: [indent * em, 0] }

  switch (block.type) {
    case 'title':
      return rows(block.text, { font: titleFont(block.text, column), align: 'center', keepsWithNext: true })
    case 'addressee':
      return rows(wordsOf(...block.sentences), { spaceBefore: spaceAfterTitle * em })
    case 'heading':
      return rows(block.text, { font: strong, spaceBefore: spaceBeforeHeading * em, keepsWithNext: true })
    case 'paragraph':
      // The debtor's own line breaks make paragraphs, so that each is indented.
      return wordsOf(...block.sentences).split('\n').flatMap((line) => rows(line, indented))
    case 'list':
      return listRows(block.items, column, body)
    case 'planTable':
      return [
        ...planRows(block, column),
        ...rows(block.note, { font: { size: Math.round(noteSize * em), isBold: false }, spaceBefore: 0.1 * em }),
      ]
    // From the closing on, all stays on the page of the signature: nobody signs an empty sheet.
    case 'closing':
      return rows(wordsOf(...block.sentences), { ...indented, spaceBefore: spaceBeforeHeading * em, keepsWithNext: true })
    case 'salutation':
      return [
        ...rows(block.text, { ...indented, spaceBefore: spaceBeforeHeading * em, keepsWithNext: true }),
        ...rows(wordsOf(block.creditor), { keepsWithNext: true }),
      ]
    case 'signature':
      return signatureRows(block.label + wordsOf(block.name), column, body)
    case 'date':
      return rows(block.text, { align: 'right' })
    case 'enclosures':
      return [
        ...rows(block.heading, { font: strong, spaceBefore: spaceBeforeHeading * em, keepsWithNext: true }),
        ...listRows(block.items, column, body),
      ]
    default:
      return assertNever(block)
  }
}

/** A long title gives way a little, so that its last character does not stand alone on a second line. */
function titleFont(text: string, { em, width, measure }: Column): Font {
  const font = { size: Math.round(titleSize * em), isBold: true }
  const fitting = Math.floor(font.size * (width / measure(text, font)))
  return { ...font, size: fitting < font.size && fitting > em ? fitting : font.size }
}

/** Numbered from 1, the numbers standing clear of the text on its left. */
function listRows(items: readonly Sentence[], column: Column, font: Font): readonly FlowRow[] {
  const hanging = indent * column.em
  return items.flatMap((item, index) => {
    return textRows(wordsOf(item), column, { font, label: `${index + 1}.`, indents: [hanging, hanging] })
  })
}

/** The printed name, and after it a line up to the right margin to sign on; a very long name takes the line's place. */
function signatureRows(text: string, column: Column, font: Font): readonly FlowRow[] {
  const { left, width, em, measure } = column
  const spaceBefore = spaceBeforeSignature * em
  const textWidth = measure(text, font) + signingGap * em
  const room = Math.floor(Math.min(signingRoom * em, width - textWidth))
  if (room < em) return textRows(text, column, { font, align: 'right', spaceBefore, keepsWithNext: true })
  const height = Math.round(lineSpacing * em)
  const y = baselineIn(height, em)
  return [{
    height,
    spaceBefore,
    texts: [{ text, x: left + width - room - textWidth, y, font }],
    rules: [{ x: left + width - room, y: y + Math.round(0.15 * em), width: room, height: 2 }],
    keepsWithNext: true,
  }]
}
