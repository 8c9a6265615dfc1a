import { madeOnce } from './made-once'
import { featuresIn, indexPhrases, type PhraseIndex } from './phrase-index'
import type { TextSpan } from './text-span'

/** Something that a text may speak of, in any of its words; what it counts is learned. */
export interface WordingIdea {
  readonly id: string
  readonly words: readonly string[]
}

/**
 * How much the features of a text speak for an offer (above zero) or against it, learned from labelled texts. Weights are whole numbers,
 * hundredths of what they count.
 */
export interface ScamWording {
  /** Of stretches of one to three characters of a text as `wordingText` gives it. */
  readonly stretches: ReadonlyMap<string, number>
  readonly ideas: readonly WordingIdea[]
  /** By the id of the idea. */
  readonly ideaWeights: Readonly<Record<string, number>>
  readonly bias: number
}

interface IndexedWording {
  readonly index: PhraseIndex
  /** By the number of the feature. */
  readonly weights: readonly number[]
}

export const longestStretch = 3
const amounts = new RegExp(
  '(?:[0-9*.]{1,20}|[一二两俩三仨四五六七八九十百千万几]{2,12}|[一二两俩三仨四五六七八九十几](?=[千百万折成]|个点|块|元|蚊))'
  + '[万千百]?[来多]?(?:块钱|块|元|蚊)?',
  'g',
)
const scale = 100
/** Shorter texts count as this long, so that two words do not outweigh a letter. */
const shortestText = 12

/**
 * A text as it is read, without what makes no difference here: amounts and numbers are alike, and numbers of hotlines, shares, names in
 * Latin letters, the polite and the plain “you”; `·` stands for every other sign that is no Chinese punctuation.
 */
export function wordingText(text: string): string {
  return text
    .replace(/[您恁妳]/g, '你').replace(/[咱俺]/g, '我').replace(/[她它]/g, '他')
    .replace(/\b(?:12\d{3}|96110|110|95\d{3})\b(?!\*)/g, '热线')
    .replace(/百分之[0-9.一二两三四五六七八九十百]{1,6}/g, '0%')
    .replace(amounts, '0')
    .replace(/0(?:%|个点|点|成)/g, '0%')
    .replace(/[a-z_]{4,40}/g, 'A')
    .replace(/[^\u3400-\u9fffa-z0A%，。！？：；、“”]/g, '·')
}

/** Features count less in a longer text, where more of them stand. */
export function featureShare(length: number): number {
  return 1 / Math.sqrt(Math.max(shortestText, length))
}

/** The phrases of ideas for an index; the features have the places of the ideas, counted from `first`. */
export function ideaPhrases(ideas: readonly WordingIdea[], first = 0): readonly (readonly [phrase: string, feature: number])[] {
  return ideas.flatMap(({ words }, place) => words.map(word => [wordingText(word), first + place] as const))
}

/** Above zero: worded rather like the offers of the labelled texts; below: rather like the others. Takes a text as it is read. */
export function wordingScore(text: string, wording: ScamWording): number {
  return scoreOf(wordingText(text), wording)
}

function scoreOf(words: string, wording: ScamWording): number {
  const { index, weights } = indexed(wording)
  let sum = 0
  for (const feature of featuresIn(words, index)) sum += weights[feature] ?? 0
  return (sum * featureShare(words.length) + wording.bias) / scale
}

/** The clause that is worded most like an offer. */
export function tellingClause(text: string, wording: ScamWording): TextSpan {
  let best = { start: 0, end: text.length }
  let highest = -Infinity
  let start = 0
  for (const clause of text.split(/[，。；！？\n]/)) {
    const score = clause.trim() === '' ? -Infinity : wordingScore(clause, wording)
    if (score > highest) {
      best = { start, end: start + clause.length }
      highest = score
    }
    start += clause.length + 1
  }
  return best
}

const indexed = madeOnce(({ stretches, ideas, ideaWeights }: ScamWording): IndexedWording => {
  const phrases = Array.from(stretches.keys(), (stretch, feature) => [stretch, feature] as const)
  const weights = [...stretches.values(), ...ideas.map(({ id }) => ideaWeights[id] ?? 0)]
  return { index: indexPhrases([...phrases, ...ideaPhrases(ideas, phrases.length)]), weights }
})
