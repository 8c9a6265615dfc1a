/** The size of the pages and of their text, in px of the picture. */
export interface PageFormat {
  readonly width: number
  readonly height: number
  /** Free on all four sides; only the page number stands in it. */
  readonly margin: number
  /** Of the letter's body; everything else is in proportion to it. */
  readonly textSize: number
}

/** The most px a side that phones draw: `wx.createOffscreenCanvas` gives nothing for 4097. */
export const longestSide = 4096

/**
 * A sheet in the proportions of A4 with lines of 27 characters. As wide as a phone of 390 px its text is 12 px high, on A4 paper 19 points.
 */
export const phonePage: PageFormat = { width: 1080, height: 1527, margin: 81, textSize: 34 }

export interface Font {
  /** Height of the em square in px. */
  readonly size: number
  readonly isBold: boolean
}

/** The width of a text in px, as the canvas will draw it. */
export type MeasureText = (text: string, font: Font) => number

/** A text on one line. */
export interface ImageText {
  readonly text: string
  /** Where it begins, from the left edge of the page. */
  readonly x: number
  /** Its baseline, from the upper edge of the page. */
  readonly y: number
  readonly font: Font
}

/** A straight black line, as the rectangle that it fills. */
export interface Rule {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One page of the picture: black on white, whatever the phone's theme. */
export interface ImagePage {
  readonly width: number
  readonly height: number
  /** The words of the letter, in reading order. Over all pages each stands once. */
  readonly texts: readonly ImageText[]
  /** Words that are on every page: the head of a plan that goes on, the page number. */
  readonly repeated: readonly ImageText[]
  readonly rules: readonly Rule[]
}
