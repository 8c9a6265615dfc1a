import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { wordingIdeas } from '@/content/scam/rules/ideas'
import { scamSpelling } from '@/content/scam/spelling'
import { featuresIn, indexPhrases } from '@/domain/scam/phrase-index'
import { readText } from '@/domain/scam/read-text'
import { featureShare, ideaPhrases, longestStretch, wordingText } from '@/domain/scam/wording'
import { descend, type Column } from './logistic-regression'
import { inRepository } from './repository'
import { scamWordingSource, type LearnedWording } from './scam-wording-source'

/** A text to learn from. */
export interface TaughtText {
  readonly label: string
  readonly text: string
}

const parameters = {
  /** Features of fewer texts say nothing of others. */
  fewestTexts: 2,
  /** Added to the counts of a feature, so that a rare one does not count too much. */
  smoothing: 0.5,
  /** One idea says as much as several stretches. */
  ideaShare: 3,
  /** Features that are kept: all ideas and the stretches that change the scores most. Many weak ones tell more than a few strong ones. */
  kept: 24_000,
  /** Few rounds, so that no feature learns a single text by heart. */
  descent: { rounds: 40, step: 0.05, penalty: 0.000004 },
} as const

/** Writes the wording of offers, learned from the labelled texts and the training texts. */
export function writeScamWording(): void {
  const texts = taughtTexts()
  const source = scamWordingSource(learnScamWording(texts), digestOf(texts))
  writeFileSync(inRepository('src', 'content', 'scam', 'wording.generated.ts'), source)
}

/** Stands in the file that is written: another one tells that it was made from other texts, ideas, spellings or parameters. */
export function digestOfTaught(): string {
  return digestOf(taughtTexts())
}

function digestOf(texts: readonly TaughtText[]): string {
  const read = texts.map(({ label, text }) => [label, wordsOf(text)])
  return createHash('sha256').update(JSON.stringify([read, wordingIdeas, parameters])).digest('hex')
}

function taughtTexts(): readonly TaughtText[] {
  return ['labelled-texts.json', 'training-texts.json'].flatMap(name =>
    JSON.parse(readFileSync(inRepository('tests', 'fixtures', 'scam', name), 'utf8')) as readonly TaughtText[])
}

function wordsOf(text: string): string {
  return wordingText(readText(text, scamSpelling).text)
}

interface Feature extends Column {
  readonly name: string
  readonly isIdea: boolean
  /** A value is this times the share of its text. */
  readonly perShare: number
}

/**
 * Logistic regression over stretches and ideas, each first weighed by how much more often scams have it (naive Bayes); learned twice, the
 * second time with the features alone that counted most the first time. The same for the same texts.
 */
export function learnScamWording(texts: readonly TaughtText[]): LearnedWording {
  const words = texts.map(({ text }) => wordsOf(text))
  const labels = texts.map(({ label }) => (label === 'scam' ? 1 : 0))
  const all = featuresOf(words, labels)
  const first = descend(all, labels, parameters.descent)
  const effects = all.map(({ isIdea, perShare, rows }, place) =>
    (isIdea ? Infinity : Math.abs((first.weights[place] ?? 0) * perShare) * rows.length))
  const least = [...effects].sort((one, other) => other - one)[parameters.kept] ?? 0
  const kept = all.filter((_, place) => (effects[place] ?? 0) > least)
  const { weights, bias } = descend(kept, labels, parameters.descent)
  const rounded = kept.map(({ name, isIdea, perShare }, place) =>
    ({ name, isIdea, weight: Math.round((weights[place] ?? 0) * perShare * 100) }))
  const tableOf = (ofIdeas: boolean) =>
    new Map(rounded.filter(({ isIdea }) => isIdea === ofIdeas).map(({ name, weight }) => [name, weight]))
  return { stretches: tableOf(false), ideaWeights: tableOf(true), bias: Math.round(bias * 100) }
}

function featuresOf(words: readonly string[], labels: readonly number[]): readonly Feature[] {
  const stretches = textsBy(words.map(stretchesOf))
  const index = indexPhrases(ideaPhrases(wordingIdeas))
  const ideas = textsBy(words.map(each => Array.from(featuresIn(each, index), place => wordingIdeas[place]?.id ?? '')))
  return [
    ...columns(stretches, words, labels, false),
    ...columns(ideas, words, labels, true),
  ]
}

/** All of one to three characters, each once. */
function stretchesOf(words: string): ReadonlySet<string> {
  const stretches = new Set<string>()
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + longestStretch); end += 1) stretches.add(words.slice(start, end))
  }
  return stretches
}

function textsBy(names: readonly Iterable<string>[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  names.forEach((each, text) => {
    for (const name of each) {
      const known = places.get(name)
      if (known) known.push(text)
      else places.set(name, [text])
    }
  })
  return places
}

function columns(
  places: ReadonlyMap<string, readonly number[]>, words: readonly string[], labels: readonly number[], isIdea: boolean,
): readonly Feature[] {
  const { fewestTexts, smoothing, ideaShare } = parameters
  const named = [...places].filter(([, texts]) => texts.length >= fewestTexts).sort(([one], [other]) => (one < other ? -1 : 1))
  const scamsOf = (texts: readonly number[]) => texts.filter(text => labels[text] === 1).length
  const scams = named.reduce((sum, [, texts]) => sum + scamsOf(texts) + smoothing, 0)
  const innocents = named.reduce((sum, [, texts]) => sum + texts.length - scamsOf(texts) + smoothing, 0)
  return named.map(([name, texts]) => {
    const inScams = (scamsOf(texts) + smoothing) / scams
    const inInnocents = (texts.length - scamsOf(texts) + smoothing) / innocents
    const ratio = Math.log(inScams / inInnocents) * (isIdea ? ideaShare : 1)
    const values = Float64Array.from(texts, text => ratio * featureShare(words[text]?.length ?? 0))
    return { name, isIdea, perShare: ratio, rows: Int32Array.from(texts), values }
  })
}
