import type { MarkedSpan } from '@/domain/scam/marked-text'
import type { ScamLevel, ScamSpeaker } from '@/domain/scam/scam-rules'

/** What the screen shows of a checked text. */
export interface CheckOutcome {
  readonly level: ScamLevel
  readonly speaker: ScamSpeaker
  /** Only the beginning of the text was compared. */
  readonly cut: boolean
  /** Most dangerous first; the number of a reason is its place, from 1. */
  readonly reasons: readonly { readonly phrase: string; readonly reason: string }[]
  /** What to do about these reasons, in the same order. */
  readonly advice: readonly string[]
  readonly spans: readonly MarkedSpan[]
}

export type CheckText = (text: string) => CheckOutcome
