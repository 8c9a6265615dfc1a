/** A part of the text that a rule points at: UTF-16 offsets, `end` exclusive. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  /** Of the reason, from 1. */
  readonly number: number
}

/** A stretch of the text; a marked one has the number of its reason. The stretches joined are the text. */
export interface TextPiece {
  readonly text: string
  readonly number?: number
}

/** Cuts a text at the ends of its marks, which stand in the order of the text and not over each other. */
export function markedPieces(text: string, spans: readonly MarkedSpan[]): readonly TextPiece[] {
  const lastEnd = spans[spans.length - 1]?.end ?? 0
  const pieces = spans.flatMap(({ start, end, number }, index) => [
    { text: text.slice(spans[index - 1]?.end ?? 0, start) },
    { text: text.slice(start, end), number },
  ])
  return [...pieces, { text: text.slice(lastEnd) }].filter(piece => piece.text !== '')
}
