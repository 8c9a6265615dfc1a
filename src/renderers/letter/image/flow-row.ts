import { breakLines } from './break-lines'
import type { Font, ImageText, MeasureText, Rule } from './image-page'

/** Where the rows of a letter stand: between the margins, in px from the left edge of the page. */
export interface Column {
  readonly left: number
  readonly width: number
  /** Size of the body's text: one Chinese character. */
  readonly em: number
  readonly measure: MeasureText
}

/** A strip of the letter that is never cut: a line of text or a row of the plan. Its texts and rules count from its own upper edge. */
export interface FlowRow {
  readonly height: number
  /** Free room above, but not at the top of a page. */
  readonly spaceBefore: number
  readonly texts: readonly ImageText[]
  readonly rules: readonly Rule[]
  /** It must not be the last one on its page. */
  readonly keepsWithNext: boolean
  /** What is repeated above it when it is the first one on a page. */
  readonly head?: FlowRow
}

export interface TextStyle {
  readonly font: Font
  readonly align?: 'left' | 'center' | 'right'
  /** Of the first line and of the others. */
  readonly indents?: readonly [first: number, others: number]
  /** Stands in the indent of the first line, close to it. */
  readonly label?: string
  readonly spaceBefore?: number
  /** All of it stays together, and with what follows. */
  readonly keepsWithNext?: boolean
}

/** From one baseline to the next, in parts of the size. */
export const lineSpacing = 1.7
/** Between a label and its text, in parts of the size. */
const labelGap = 0.4

/** The baseline of a line of that height, from its upper edge: Chinese characters reach from 0.12 of their size below it to 0.88 above. */
export function baselineIn(height: number, size: number): number {
  return Math.round(height / 2 + 0.38 * size)
}

/**
 * The lines of one paragraph. Its first two lines stay together, and so do its last two: none stands alone at the foot or at the
 * head of a page.
 */
export function textRows(text: string, column: Column, style: TextStyle): readonly FlowRow[] {
  const { font, align = 'left', indents = [0, 0], label, spaceBefore = 0, keepsWithNext = false } = style
  const widthOf = (words: string) => column.measure(words, font)
  const [first, others] = indents.map((indent) => column.width - indent) as [number, number]
  const lines = breakLines(text, { first, others }, widthOf)
  const height = Math.round(lineSpacing * font.size)
  const y = baselineIn(height, font.size)

  return lines.map((line, index) => {
    const indent = index === 0 ? indents[0] : indents[1]
    const free = column.width - indent - widthOf(line)
    const shift = { left: 0, center: free / 2, right: free }[align]
    const words = { text: line, x: column.left + indent + shift, y, font }
    const labels = label !== undefined && index === 0 ? [{ text: label, x: words.x - labelGap * font.size - widthOf(label), y, font }] : []
    const isBesideEnd = lines.length > 1 && (index === 0 || index === lines.length - 2)
    return {
      height,
      spaceBefore: index === 0 ? spaceBefore : 0,
      texts: [...labels, words],
      rules: [],
      keepsWithNext: keepsWithNext || isBesideEnd,
    }
  })
}
