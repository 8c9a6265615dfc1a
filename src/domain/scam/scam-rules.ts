import type { ScamWording } from './wording'

/** How far a text is like the known offers. `none` never means that the text is safe. */
export type ScamLevel = 'high' | 'suspicious' | 'none'

/**
 * What a rule is a sign of. Several rules of one group count once: it is the combination of different signs that gives an offer away.
 *
 * - service: a paid service that is named (interest freeze, credit "repair", debt "optimisation" …);
 * - agent, fee, contact, bait, promise, insider, urgency, recruiting: how such services are sold;
 * - hidden: words that are written so that no machine should find them;
 * - wording: no single sign, but a text that is worded like the known offers as a whole;
 * - clause: terms of a contract that only bind the customer;
 * - all others are demands and offers that are a high risk by themselves.
 */
export const scamGroups = [
  'service', 'agent', 'fee', 'contact', 'bait', 'promise', 'insider', 'urgency', 'recruiting', 'hidden', 'wording', 'clause',
  'simCard', 'secrets', 'silence', 'stopPaying', 'privateAccount', 'deposit', 'forgery', 'coaching', 'borrowedName', 'debtDiscount', 'rental',
  'accountCancelling',
] as const
export type ScamGroup = (typeof scamGroups)[number]

/** Who seems to be speaking; `disguised` is an offer that begins as a warning. */
export type ScamSpeaker =
  'offer' | 'disguised' | 'warning' | 'news' | 'asker' | 'refusal' | 'debtor' | 'lender' | 'court' | 'mediator' | 'lawyer' | 'unclear'

/**
 * One tell-tale sign. All expressions see the text as `readText` gives it: simplified, small, half-width, punctuation full-width, with
 * nothing between the characters of a word. They carry the flag `g` and no other, never look behind and never repeat without a bound.
 */
export interface ScamRule<Id extends string = string, AdviceId extends string = string> {
  /** Kebab-case English; stands in what the command prints and is never given to another rule. */
  readonly id: Id
  readonly group: ScamGroup
  /** Points of the group when this is its heaviest sign. */
  readonly weight: number
  readonly patterns: readonly RegExp[]
  /** True for what only the one who sells says: an invitation to get in touch, to pay them, to send them something. */
  readonly solicits?: boolean
  /** True where the words are a denial themselves (do not answer the phone), so that a "not" before them changes nothing. */
  readonly countsWhenDenied?: boolean
  /** Why this is a sign: one calm sentence in Chinese, a fact, at most 60 characters. */
  readonly reason: string
  readonly advice: AdviceId
}

/** How words are written to get past a filter. */
export interface ScamSpelling {
  /** Characters to read as others, one for one: traditional forms, circled digits, letters with tone marks. */
  readonly characters: ReadonlyMap<string, string>
  /** Words with what may stand for each of their characters; found however they are written. */
  readonly words: readonly SpelledWord[]
  /** Whole Latin words that stand for a Chinese one, such as the initials of its pinyin. */
  readonly initials: ReadonlyMap<string, string>
}

export interface SpelledWord {
  readonly word: string
  /** One group for each character of the word, which matches the character itself as well; flag `g`. */
  readonly pattern: RegExp
  /** Sound-alikes that are words of their own. */
  readonly unless?: RegExp
}

/** Words around a sign, and words that tell who speaks. */
export interface ScamContext {
  /** Just before a sign, in the same clause: it is denied. Ends with `$`. */
  readonly denied: RegExp
  /** Before a sign, in the same sentence: somebody else is being quoted or warned of. With the flag `g`. */
  readonly reported: RegExp
  /** Just before a sign: it tells what somebody else does. Ends with `$`. */
  readonly narrated: RegExp
  /** Between such words and the sign: the writer speaks for themselves again. */
  readonly ownVoice: RegExp
  /** After a sign, in the same sentence: it was being warned of. Begins with `^`. */
  readonly disowned: RegExp
  /** After a sign, in the same sentence: it was a question. Begins with `^`. */
  readonly asked: RegExp
  /** The same before a sign. Ends with `$`. */
  readonly asking: RegExp
  /** Words of warning, of news, of a question, of a refusal: with them, only an offer made in the writer's own voice counts. */
  readonly mitigating: Readonly<Record<'warning' | 'news' | 'asker' | 'refusal', RegExp>>
  /** Words of a debtor, and of institutions, who do not count unless they demand what none of them may. */
  readonly institutional: Readonly<Record<'debtor' | 'court' | 'mediator' | 'lawyer' | 'lender', RegExp>>
  /** Words of a debtor's own letter, which gives their own telephone number and speaks of money; flag `g`. */
  readonly ownLetter: RegExp
  /** Money goes to an organisation against an invoice, at published rates. */
  readonly paidToOrganisation: RegExp
  /** What the text is about: without it, selling alone is nothing to warn of. */
  readonly topic: RegExp
}

export interface ScamThresholds {
  /** Points from which the signs alone say that a text is suspicious, or a high risk. */
  readonly suspicious: number
  readonly high: number
  /** Score of the wording from which a text is suspicious, by what its signs say alone. */
  readonly leastScore: Readonly<Record<ScamLevel, number>>
  /** The same for a text without enough signs that is not about debts. */
  readonly leastScoreElsewhere: number
  /** The same for a text whose signs are a high risk and that wants a deposit, or money in a private account, in official words or not. */
  readonly leastScoreOfDemand: number
  /** Score from which a text is a high risk where its signs say so. */
  readonly surelyOffer: number
}

export interface ScamRules<Id extends string = string, AdviceId extends string = string> {
  readonly rules: readonly ScamRule<Id, AdviceId>[]
  readonly spelling: ScamSpelling
  readonly context: ScamContext
  readonly wording: ScamWording
  readonly thresholds: ScamThresholds
}
