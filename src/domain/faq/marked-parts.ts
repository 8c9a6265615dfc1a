/** A part of a text, as UTF-16 offsets; `end` is exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

export interface MarkedPart {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * Cuts a text into marked and plain parts, none of them empty, which together are the text. The ranges may be in any order, touch, overlap
 * or reach beyond the text.
 */
export function markedParts(text: string, ranges: readonly TextRange[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = []
  let done = 0
  const add = (end: number, isMarked: boolean) => {
    if (end <= done) return
    const last = parts[parts.length - 1]
    const words = text.slice(done, end)
    if (last?.isMarked === isMarked) parts[parts.length - 1] = { text: last.text + words, isMarked }
    else parts.push({ text: words, isMarked })
    done = end
  }
  for (const { start, end } of [...ranges].sort((one, other) => one.start - other.start)) {
    add(Math.min(start, text.length), false)
    add(Math.min(end, text.length), true)
  }
  add(text.length, false)
  return parts
}
