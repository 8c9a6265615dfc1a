import { likelyText, type Step } from './likely-text'
import { hasInitials, isPinyin } from './pinyin'
import type { SearchIndex } from './search-index'
import { isHan, isLetters, readUnits, type SearchUnit } from './search-text'

/** More words than these are not what somebody means by two letters. */
const mostReadings = 4

/**
 * What was typed, in the units that the index may know: pinyin, initials and wrongly chosen characters of the same sound become the
 * characters that were most likely meant. Offsets stay those of the text as typed. There are several readings, the likeliest first, where
 * initials stand for several words or a number is not complete; none where nothing can be read, as from a single letter.
 */
export function readQuery(text: string, index: SearchIndex): SearchUnit[][] {
  const typed = readUnits(text, index.words.variants)
  const last = typed[typed.length - 1]
  if (!last || (typed.length === 1 && /^[a-z]$/.test(last.text))) return []
  const complete = completions(last.text, index)
  if (complete.length > 0) return complete.map((token) => [...typed.slice(0, -1), { ...last, text: token }])
  if (typed.every((_, at) => isKnown(typed, at, index))) return [typed]
  let readings: Step[][] = [[]]
  for (const [at, unit] of typed.entries()) {
    const steps = isLetters(unit.text) && !index.terms.has(unit.text)
      ? readLetters(unit, index)
      : [[{ ...unit, isLetter: false, isSuspect: isSuspect(typed, at, index) }]]
    readings = readings.flatMap((before) => steps.map((more) => [...before, ...more])).slice(0, mostReadings)
  }
  return readings.map((steps) => likelyText(steps, index)).filter((units) => units.length > 0)
}

/** Numbers and Latin words of the FAQ that begin like the last thing typed, unless it is one, or may be pinyin. */
function completions(text: string, index: SearchIndex): string[] {
  if (isHan(text) || index.terms.has(text)) return []
  if (isLetters(text) && (text.length === 1 || isPinyin(text, index.syllables(), true))) return []
  return index.tokens.filter((token) => token.startsWith(text))
}

function isKnown(units: readonly SearchUnit[], at: number, index: SearchIndex): boolean {
  const unit = units[at]
  return unit !== undefined && index.terms.has(unit.text) && (at + 1 === units.length || isPair(unit, units[at + 1], index))
}

/** A character that is never beside those beside which it stands may be the wrong one. */
function isSuspect(units: readonly SearchUnit[], at: number, index: SearchIndex): boolean {
  const unit = units[at]
  if (!unit || unit.end - unit.start > 1 || !isHan(unit.text)) return false
  return !isPair(units[at - 1], units[at], index) && !isPair(units[at], units[at + 1], index)
}

function isPair(one: SearchUnit | undefined, other: SearchUnit | undefined, { terms }: SearchIndex): boolean {
  return one !== undefined && other !== undefined && terms.has(one.text + other.text)
}

/** A run of letters as letters of pinyin, or as words of which it has the initials, or as pinyin that ends in initials. */
function readLetters(run: SearchUnit, index: SearchIndex): Step[][] {
  const syllables = index.syllables()
  const letters = [...run.text].map((text, at): Step => ({ text, ...place(run, at), isLetter: true, isSuspect: false }))
  if (isPinyin(run.text, syllables, true)) return [letters]
  for (let cut = 0; cut < run.text.length - 1; cut++) {
    if (!isPinyin(run.text.slice(0, cut), syllables, false)) continue
    const texts = textsByInitials(run.text.slice(cut), index).slice(0, mostReadings)
    if (texts.length > 0) return texts.map((text) => [...letters.slice(0, cut), ...charsOf(text, run, cut)])
  }
  return [[]]
}

function charsOf(chars: string, run: SearchUnit, from: number): Step[] {
  return [...chars].map((text, at) => ({ text, ...place(run, from + at), isLetter: false, isSuspect: false }))
}

/** Where a letter of a run stands in the text as typed. */
function place({ text, start, end }: SearchUnit, at: number): { start: number; end: number } {
  return end - start === text.length ? { start: start + at, end: start + at + 1 } : { start, end }
}

/** Words, one or several in a row, that have these initials, the likeliest first; none where it cannot be done. */
function textsByInitials(letters: string, index: SearchIndex): string[] {
  const whole = wordsByInitials(letters, index).slice(0, mostReadings)
  if (whole.length > 0 || letters.length < 4) return whole
  for (let cut = letters.length - 2; cut >= 2; cut--) {
    const firsts = wordsByInitials(letters.slice(0, cut), index).slice(0, mostReadings)
    const rests = firsts.length > 0 ? textsByInitials(letters.slice(cut), index) : []
    if (rests.length === 0) continue
    const joints = firsts.flatMap((first) => rests.map((rest) => ({ text: first + rest, joint: first.slice(-1) + rest.charAt(0) })))
    const meetings = (joint: string) => index.posting(joint)?.entries ?? 0
    return joints.sort((one, other) => meetings(other.joint) - meetings(one.joint)).map(({ text }) => text)
  }
  return []
}

/** Words that have these initials, the most usual first; those that say nothing of the matter only when there is no other. */
function wordsByInitials(letters: string, index: SearchIndex): string[] {
  const syllables = index.syllables()
  const ranked = (words: Iterable<string>) =>
    [...words].filter((word) => hasInitials(word, letters, syllables)).map((word) => ({ word, rank: leastPair(word, index) }))
      .filter(({ rank }) => rank > 0).sort((one, other) => other.rank - one.rank).map(({ word }) => word)
  const found = ranked(index.words.groups.keys())
  return found.length > 0 ? found : ranked(index.words.common)
}

/** How many entries ask with the rarest two neighbouring characters of a word. */
function leastPair(word: string, index: SearchIndex): number {
  let least = Infinity
  for (let at = 1; at < word.length; at++) least = Math.min(least, index.posting(word.slice(at - 1, at + 1))?.entries ?? 0)
  return least
}
