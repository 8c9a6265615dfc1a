/** The rules of letters-spec 9. E: such words may not leave the phone; W: worth another thought, may be kept. */
export const wordRuleIds = [
  'E401', 'E402', 'E403', 'E404', 'E405', 'E406', 'E407', 'W411', 'W412', 'W413', 'W414', 'W415', 'W416', 'W417', 'W418',
] as const
export type WordRuleId = (typeof wordRuleIds)[number]

/** Words of despair: whoever writes them is shown where to find help before anything else. */
export const despairRule = 'E402' satisfies WordRuleId
/** A statement that is hardly more than one of the samples. */
export const sampleRule = 'W417' satisfies WordRuleId

/**
 * Words to find, and where they mean something else. All expressions see the text as `foldText` gives it: small half-width letters,
 * full-width punctuation, nothing between the characters of a word. None may look behind, or repeat without a bound: time grows with the
 * length of the text and with nothing else.
 */
export interface WordPattern {
  /** With the flag `g` and no other. */
  readonly pattern: RegExp
  /** The words do not count when the text before them fits; ends with `$`, sees at most `contextLength` characters. */
  readonly unlessAfter?: RegExp
  /** The words do not count when the text after them fits; begins with `^`, sees at most `contextLength` characters. */
  readonly unlessBefore?: RegExp
}

/** How far the surroundings of a match are looked at, in UTF-16 units. */
export const contextLength = 32

export interface WordRule {
  readonly id: WordRuleId
  /** Tells apart the sentences of one rule; becomes `params.reason` of the issue. */
  readonly reason: string
  readonly words: readonly WordPattern[]
  /** True where a denial (“没有……”) makes no difference. */
  readonly countsWhenDenied?: boolean
  /** What can stand in place of the clause with the words, without a sign at the end. */
  readonly replacement?: string
}

/** How people say that something is not so. */
export interface Denial {
  /** The words before the match deny it; ends with `$`. */
  readonly before: RegExp
  /** … unless that denial is itself denied or asked (“不是没有”, “是不是”); ends with `$`. */
  readonly unless: RegExp
  /** The words after the match deny it; begins with `^`. */
  readonly after: RegExp
}

/** A statement that people see in a sample letter. The letter that bears this phone number is the sample itself. */
export interface SampleStatement {
  readonly statement: string
  readonly ownPhone: string
}

/** What to do about a finding, by rule and reason. {match} stands for the words found. */
export type WordSentences = Readonly<Partial<Record<WordRuleId, Readonly<Record<string, string>>>>>

/** Everything that the checker is told about words: data, kept in `content/letter/word-rules.ts`. */
export interface WordRules {
  readonly rules: readonly WordRule[]
  readonly denial: Denial
  readonly samples: readonly SampleStatement[]
  readonly sentences: WordSentences
}

/** No rules: only numbers that do not belong in a letter (E405, E406) are found. */
export const numbersOnly: WordRules = {
  rules: [],
  denial: { before: /(?!)/, unless: /(?!)/, after: /(?!)/ },
  samples: [],
  sentences: {},
}
