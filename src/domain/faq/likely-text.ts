import { blur, longestSyllable } from './pinyin'
import type { SearchIndex } from './search-index'
import { findWords } from './search-terms'
import type { SearchUnit } from './search-text'

/** One step of what was typed: a letter of pinyin, or a unit that is one already. */
export interface Step extends SearchUnit {
  readonly isLetter: boolean
  /** Whether it is a character that may be meant for another of the same sound. */
  readonly isSuspect: boolean
}

/** A stretch of steps that can be read as one of several units. */
interface Reading {
  readonly end: number
  readonly texts: Iterable<string>
  readonly cost: number
}

interface Path {
  readonly unit: SearchUnit
  readonly isFromLetters: boolean
  readonly gain: number
  readonly before: Path | undefined
}

/** Each in the measure of `usualness`, which has to outweigh it. */
const costs = { wrongChar: 3.4, nearChar: 4, syllable: 3, nearSyllable: 4.2, begunSyllable: 3.6, strangers: 1.5 }
const waysKept = 3
/** Letters whose characters hardly ever follow one another are no pinyin. */
const worstGainPerChar = -3.6

/**
 * The characters that were most likely meant: pinyin becomes characters, a character that fits nothing beside it becomes one of the same
 * sound that does. Letters that make no sense are left out. (The best path through all readings, after Viterbi.)
 */
export function likelyText(steps: readonly Step[], index: SearchIndex): SearchUnit[] {
  const paths = steps.map(() => new Map<string, Path[]>())
  paths.push(new Map())
  for (let at = 0; at < steps.length; at++) {
    const reached = [...(paths[at]?.values() ?? [])].flat()
    const first = steps[at]
    if (!first || (at > 0 && reached.length === 0)) continue
    const best = bestOf(reached)
    for (const { end, texts, cost } of readingsAt(steps, at, index)) {
      const [target, last] = [paths[end], steps[end - 1]]
      if (!target || !last) continue
      for (const text of texts) {
        const offer = (before: Path | undefined, together: number) => {
          const gain = (before?.gain ?? 0) + together - cost
          keepBest(target, text, gain, () => (
            { unit: { text, start: first.start, end: last.end }, isFromLetters: first.isLetter, gain, before }
          ))
        }
        offer(best, best && cost > 0 ? -costs.strangers : 0)
        for (const path of reached) {
          const together = usualness(path, text, index)
          if (together > 0) offer(path, together)
        }
      }
    }
  }
  return typedUnlessWord(withoutNonsense(bestOf([...(paths[steps.length]?.values() ?? [])].flat())), steps, index)
}

/** Keeps the few best ways to arrive at a character: which of them was right shows only with the next one (止付, but 支付令). */
function keepBest(target: Map<string, Path[]>, text: string, gain: number, make: () => Path): void {
  const kept = target.get(text) ?? []
  if (kept.length === waysKept && gain <= (kept[waysKept - 1]?.gain ?? 0)) return
  kept.push(make())
  kept.sort((one, other) => other.gain - one.gain)
  target.set(text, kept.slice(0, waysKept))
}

/** Takes a correction back where it made no word of the field. */
function typedUnlessWord(units: readonly SearchUnit[], steps: readonly Step[], { words }: SearchIndex): SearchUnit[] {
  const inWord = new Set(findWords(units, words.groups, words.longest).flatMap(({ from, to }) => units.slice(from, to)))
  const typed = new Map(steps.filter(({ isSuspect }) => isSuspect).map((step) => [step.start, step.text]))
  return units.map((unit) => (inWord.has(unit) ? unit : { ...unit, text: typed.get(unit.start) ?? unit.text }))
}

/** How usual it is that a character comes next: 0 never, from 1 in questions, more within a word of the field or when it ends one. */
function usualness({ unit, before }: Path, text: string, { terms, words }: SearchIndex): number {
  const pair = unit.text + text
  const postings = terms.get(pair)
  const isInner = words.innerPairs.has(pair)
  if (postings === undefined && !isInner) return 0
  const endsWord = words.groups.has(pair) || (before !== undefined && words.groups.has(before.unit.text + pair))
  return (endsWord ? 4.2 : isInner ? 3.5 : 1) + 0.2 * Math.log(postings?.length ?? 1)
}

function bestOf(paths: readonly Path[]): Path | undefined {
  let best: Path | undefined
  for (const path of paths) if (!best || path.gain > best.gain) best = path
  return best
}

function withoutNonsense(end: Path | undefined): SearchUnit[] {
  const units: SearchUnit[] = []
  let path = end
  while (path) {
    if (!path.isFromLetters) {
      units.unshift(path.unit)
      path = path.before
      continue
    }
    const run: SearchUnit[] = []
    const { gain } = path
    while (path?.isFromLetters) {
      run.unshift(path.unit)
      path = path.before
    }
    if (gain - (path?.gain ?? 0) >= worstGainPerChar * run.length) units.unshift(...run)
  }
  return units
}

function readingsAt(steps: readonly Step[], at: number, index: SearchIndex): Reading[] {
  const step = steps[at]
  if (!step) return []
  if (!step.isLetter) {
    const asTyped = { end: at + 1, texts: [step.text], cost: 0 }
    return step.isSuspect ? [asTyped, ...sameSound(step.text, at + 1, index)] : [asTyped]
  }
  const { chars, blurred } = index.syllables()
  const readings: Reading[] = []
  let letters = ''
  for (let end = at + 1; end <= Math.min(steps.length, at + longestSyllable); end++) {
    const next = steps[end - 1]
    if (!next?.isLetter || (end - 1 > at && steps[end - 2]?.end !== next.start)) break
    letters += next.text
    readings.push({ end, texts: chars.get(letters) ?? '', cost: costs.syllable })
    const near = blurred.get(blur(letters)) ?? []
    readings.push({ end, texts: near.map((syllable) => (syllable === letters ? '' : chars.get(syllable) ?? '')).join(''), cost: costs.nearSyllable })
    if (end < steps.length) continue
    let begun = ''
    for (const [syllable, some] of chars) if (syllable !== letters && syllable.startsWith(letters)) begun += some
    readings.push({ end, texts: begun, cost: costs.begunSyllable })
  }
  return readings
}

function sameSound(char: string, end: number, index: SearchIndex): Reading[] {
  const { chars, readings, blurred } = index.syllables()
  const textsOf = (syllables: readonly string[]) => syllables.map((syllable) => chars.get(syllable) ?? '').join('')
  const own = readings.get(char) ?? []
  const near = own.flatMap((syllable) => blurred.get(blur(syllable)) ?? []).filter((syllable) => !own.includes(syllable))
  return [{ end, texts: textsOf(own), cost: costs.wrongChar }, { end, texts: textsOf(near), cost: costs.nearChar }]
}
