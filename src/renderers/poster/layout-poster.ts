import { formatLongDate } from '@/domain/calendar-date'
import type { PosterWords } from '@/domain/share/poster-words'
import { breakLines } from '../letter/image/break-lines'
import { settlingLine, smallMark, type MarkShape } from './mark'

export interface PosterFont {
  /** Height of the em square in px. */
  readonly size: number
  readonly isBold: boolean
}

/** The width of a text in px, as the canvas will draw it. */
export type MeasurePosterText = (text: string, font: PosterFont) => number

export interface PosterText {
  readonly text: string
  /** Where it begins, from the left edge. */
  readonly x: number
  /** Its baseline, from the upper edge. */
  readonly y: number
  readonly font: PosterFont
  /** For the note, which is not the point of the sheet. */
  readonly isQuiet?: boolean
}

/** One of the two marks, moved and enlarged; white like the words. */
export interface PosterMark {
  readonly shape: MarkShape
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface PosterArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The poster with everything in its place, nothing drawn yet: white on the brand's green, the same in every theme. */
export interface Poster {
  readonly width: number
  readonly height: number
  /** In reading order. */
  readonly texts: readonly PosterText[]
  readonly marks: readonly PosterMark[]
  /** Where the mini-program code goes, in the middle of a white disc. */
  readonly code?: PosterArea
}

/** 9:16, sharp on every phone, far below the 4096 px a side that they draw. */
export const posterWidth = 1080
export const posterHeight = 1920

const side = 81
/** What a line is high, in parts of its text. */
const leading = 1.5
const sizes = { title: 115, lead: 58, fact: 52, name: 52, foot: 40, note: 37 }
const codeSide = 242
/** Where the facts begin, beside their numbers. */
const factLeft = side + 81
/** Between facts; less where a wide font needs more lines. */
const widestFactGap = 52

/**
 * The poster of design 15: title, lead and numbered facts from above; from below the note, the name with its lines and, if there is one,
 * room for the code; the settling line over them. A line wider than the sheet goes on in the next. Pure; `measure` must give the widths of
 * the canvas that paints. Throws RangeError where the words do not fit on one sheet.
 */
export function layoutPoster(words: PosterWords, { hasCode, measure }: { hasCode: boolean; measure: MeasurePosterText }): Poster {
  const texts: PosterText[] = []
  const linesOf = (text: string, { x, size, isBold = false, width = posterWidth - side - x }: Omit<Placing, 'top'>) =>
    breakLines(text, { first: width, others: width }, part => measure(part, { size, isBold }))
  /** Puts a paragraph below `top` and tells where the next begins. */
  const put = (text: string, place: Placing) => {
    const { x, top, size, isBold = false, height = leading, isQuiet = false } = place
    const lines = linesOf(text, place)
    lines.forEach((line, index) => {
      const y = Math.round(top + index * size * height + baseline(size, height))
      texts.push({ text: line, x, y, font: { size, isBold }, ...(isQuiet && { isQuiet }) })
    })
    return top + lines.length * size * height
  }

  const foot = hasCode ? words.withCode : words.withoutCode
  const noteTop = posterHeight - 58 - sizes.note * leading
  const footBottom = noteTop - 35
  const nameHeight = sizes.name * leading
  const footTop = footBottom - nameHeight - 12 - foot.length * sizes.foot * 1.6
  const codeTop = footBottom - codeSide
  const waveTop = (hasCode ? Math.min(footTop, codeTop) : footTop) - 156

  let y = 104
  for (const line of words.title) y = put(line, { x: side, top: y, size: sizes.title, isBold: true, height: 1.28 })
  y = put(words.lead, { x: side, top: y + 23, size: sizes.lead }) + 89
  const factLines = words.facts.reduce((sum, fact) => sum + linesOf(fact, { x: factLeft, size: sizes.fact }).length, 0)
  const gap = Math.min(widestFactGap, (waveTop - y - factLines * sizes.fact * leading) / words.facts.length)
  if (gap < 0) throw new RangeError('The words do not fit on the poster')
  words.facts.forEach((fact, index) => {
    put(String(index + 1), { x: side, top: y, size: sizes.fact, isBold: true })
    y = put(fact, { x: factLeft, top: y, size: sizes.fact }) + gap
  })

  put(words.name, { x: side + 139, top: footTop, size: sizes.name, isBold: true })
  const room = posterWidth - 2 * side - (hasCode ? codeSide + 46 : 0)
  let footY = footTop + nameHeight + 12
  for (const line of foot) footY = put(line, { x: side, top: footY, size: sizes.foot, height: 1.6, width: room })
  put(`${words.note}${formatLongDate(words.checkedOn)}`, { x: side, top: noteTop, size: sizes.note, isQuiet: true })

  return {
    width: posterWidth,
    height: posterHeight,
    texts,
    marks: [
      { shape: settlingLine, x: 0, y: waveTop, scale: posterWidth / settlingLine.width },
      { shape: smallMark, x: side, y: footTop + (nameHeight - 66) / 2 - 6, scale: 115 / smallMark.width },
    ],
    ...(hasCode && { code: { x: posterWidth - side - codeSide, y: codeTop, width: codeSide, height: codeSide } }),
  }
}

interface Placing {
  readonly x: number
  readonly top: number
  readonly size: number
  readonly isBold?: boolean
  /** Of a line, in parts of the size. */
  readonly height?: number
  readonly width?: number
  readonly isQuiet?: boolean
}

/** Where Chinese characters stand in their line: their square in its middle, the baseline about an eighth above the square's lower edge. */
function baseline(size: number, height: number): number {
  return (size * (height - 1)) / 2 + size * 0.88
}
