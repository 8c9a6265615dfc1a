/** A stretch of a text, in UTF-16 units. */
export interface TextSpan {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}
