import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { scamRules } from '@/content/scam/rules'
import { checkMessage, longestCheckedText } from '@/domain/scam/check-message'
import { inRepository } from './repository'

const runs = 100

interface LabelledText {
  readonly label: 'scam' | 'innocent'
  readonly text: string
}

type SplitText = LabelledText & { readonly heldOut: boolean }

/** Counts of texts. */
export interface ScamRates {
  /** `unseen`: texts of another writer, on which nothing was ever tuned. */
  readonly part: 'tuned' | 'held-out' | 'all' | 'unseen'
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

/** How the labelled texts are told apart, by parts, and the times of a text of the longest length that is looked at. */
export function measureScamCheck(): ScamMeasurement {
  const texts = textsIn<SplitText>('labelled-texts.json')
  return {
    parts: [
      ratesOf('tuned', texts.filter(({ heldOut }) => !heldOut)),
      ratesOf('held-out', texts.filter(({ heldOut }) => heldOut)),
      ratesOf('all', texts),
      ratesOf('unseen', textsIn('unseen-texts.json')),
    ],
    speed: { runs, characters: longestCheckedText, ...timesOf(longText(texts)) },
  }
}

function textsIn<Text extends LabelledText>(file: string): readonly Text[] {
  return JSON.parse(readFileSync(inRepository('tests', 'fixtures', 'scam', file), 'utf8')) as readonly Text[]
}

function ratesOf(part: ScamRates['part'], texts: readonly LabelledText[]): ScamRates {
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

/** In milliseconds; on a busy machine the best tells more. */
function timesOf(text: string): { readonly median: number; readonly best: number } {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    checkMessage(text, scamRules)
    return performance.now() - start
  }).sort((one, other) => one - other)
  return { median: ((times[runs / 2 - 1] as number) + (times[runs / 2] as number)) / 2, best: times[0] as number }
}
