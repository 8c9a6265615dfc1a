/** What people who know the field tell the search about words. */
export interface SearchWords {
  /** Words that mean the same to somebody who searches, separated by spaces; a word may stand in several groups, and alone in one. */
  readonly synonyms: readonly string[]
  /** Words that say nothing of the matter (怎么办, 吗), separated by spaces: they weigh little and are not marked. */
  readonly common: string
  /** Pairs of characters, the one that is read as the other: '帐账'. */
  readonly variants: readonly string[]
}
