import type { Channel } from '../channel'
import type { Citation, FaqEntry, FaqGroupId } from '../faq/faq-entry'
import type { Law } from '../law/law'

/** All that is published and rests on the law, as plain data. The checks read nothing else. */
export interface Content {
  readonly entries: readonly FaqEntry[]
  /** How many entries the tab says that each group has. */
  readonly groups: readonly { readonly id: FaqGroupId; readonly count: number }[]
  readonly laws: readonly Law[]
  readonly channels: readonly Channel[]
  /** What rests on the law beside the entries: letters, pages. */
  readonly otherTexts: readonly CitingText[]
  readonly wording: WordingRules
}

export interface CitingText {
  readonly id: string
  readonly citations: readonly Citation[]
}

/** The lists by which the words of the entries are checked. */
export interface WordingRules {
  /** Words of the trade, each to be explained where an answer first uses it. */
  readonly terms: readonly string[]
  /** What paid agents call their offers: never in our own voice, only between “ ”. */
  readonly agentWords: readonly string[]
  /** Telephone numbers that may be printed beside those of the channels. */
  readonly otherNumbers: readonly string[]
  readonly bannedPhrases: readonly BannedPhrase[]
  /** Ways of asking that more than one entry is meant to answer. */
  readonly sharedQuestions: readonly string[]
}

export interface BannedPhrase {
  readonly pattern: RegExp
  /** Harmless words in which the pattern occurs, above all an honest “no”. Needs the flag `g`. */
  readonly except?: RegExp
  /** Why nobody should read it. */
  readonly why: string
}

/** One thing that is wrong (`error`), or soon will be (`warning`). */
export interface Finding {
  readonly level: 'error' | 'warning'
  /** The entry, channel or group, or `law/article`. */
  readonly id: string
  readonly what: string
}

export function errorIn(id: string, what: string): Finding {
  return { level: 'error', id, what }
}

export function warningIn(id: string, what: string): Finding {
  return { level: 'warning', id, what }
}
