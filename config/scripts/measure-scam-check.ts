import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { scamRules } from '@/content/scam/rules'
import { checkMessage, longestCheckedText } from '@/domain/scam/check-message'
import { inRepository } from './repository'

interface LabelledText {
  readonly label: 'scam' | 'innocent'
  readonly text: string
}

/** The files of labelled texts that rates are told of, those that nothing was ever tuned on last. */
const files = { 'labelled': 'labelled-texts.json', 'held-out': 'held-out-texts.json', 'unseen': 'unseen-texts.json' } as const
type MeasuredPart = keyof typeof files

/** Counts of texts. */
export interface ScamRates {
  /** `labelled`: texts that the wording was learned from; `held-out`: others of the same writers; `unseen`: those of another writer. */
  readonly part: MeasuredPart
  readonly scams: number
  /** Scams at high or suspicious. */
  readonly found: number
  readonly foundHigh: number
  readonly innocents: number
  readonly suspicious: number
  readonly high: number
}

export interface ScamMeasurement {
  readonly parts: readonly ScamRates[]
  readonly speed: { readonly runs: number; readonly characters: number; readonly median: number; readonly best: number }
}

/** How the texts of each file are told apart, and the times of so many runs over a text of the longest length looked at. */
export function measureScamCheck(runs: number): ScamMeasurement {
  const parts = Object.keys(files) as MeasuredPart[]
  return {
    parts: parts.map(scamRatesOf),
    speed: { runs, characters: longestCheckedText, ...timesOf(longText(textsOf('labelled')), runs) },
  }
}

function textsOf(part: MeasuredPart): readonly LabelledText[] {
  return JSON.parse(readFileSync(inRepository('tests', 'fixtures', 'scam', files[part]), 'utf8')) as readonly LabelledText[]
}

/** How the texts of one file are told apart. */
export function scamRatesOf(part: MeasuredPart): ScamRates {
  const texts = textsOf(part)
  const levels = (label: LabelledText['label']) =>
    texts.filter(text => text.label === label).map(({ text }) => checkMessage(text, scamRules).level)
  const scams = levels('scam')
  const innocents = levels('innocent')
  const count = (all: readonly string[], level: string) => all.filter(each => each === level).length
  return {
    part,
    scams: scams.length,
    found: scams.length - count(scams, 'none'),
    foundHigh: count(scams, 'high'),
    innocents: innocents.length,
    suspicious: count(innocents, 'suspicious'),
    high: count(innocents, 'high'),
  }
}

/** Scams and innocents in turn, cut to the length. */
function longText(texts: readonly LabelledText[]): string {
  const scams = texts.filter(({ label }) => label === 'scam')
  const innocents = texts.filter(({ label }) => label === 'innocent')
  return scams.map(({ text }, index) => `${text}\n${innocents[index]?.text ?? ''}\n`).join('').slice(0, longestCheckedText)
}

/** In milliseconds, after the texts of the files have been checked; on a busy machine the best tells more. */
function timesOf(text: string, runs: number): { readonly median: number; readonly best: number } {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    checkMessage(text, scamRules)
    return performance.now() - start
  }).sort((one, other) => one - other)
  return { median: times[Math.floor(runs / 2)] as number, best: times[0] as number }
}
