import { foldText } from '../letter/word-check/fold-text'
import { findIndexed, indexExpressions, type ExpressionIndex } from './expression-index'
import { findAll } from './find-all'
import { madeOnce } from './made-once'
import type { ScamSpelling, SpelledWord } from './scam-rules'
import type { TextSpan } from './text-span'

/** A text as the rules see it, and where each of its UTF-16 units stands in the text as given. */
export interface ReadText {
  readonly text: string
  readonly starts: readonly number[]
  /** Exclusive; more than one after the start where several signs are read as one. */
  readonly ends: readonly number[]
  /** Words that were not written plainly, as offsets into the text as read, in its order. */
  readonly hidden: readonly TextSpan[]
}

/** Emoji, dingbats, arrows, boxes and what belongs to them; a keycap or a variation leaves its digit. */
// oxlint-disable-next-line no-misleading-character-class -- single units are what is looked at
const symbols = /[\u2190-\u2bff\u20e3\ud800-\udfff\ufe00-\ufe0f]/g
const hearts = '\u2661\u2665\u2764\u2765'
const chinese = /[\u3400-\u9fff]/
const latin = /[a-z0-9_*]/
/** Everything but what always stands for itself. */
const signs = /[^a-z0-9\u3400-\u9fff]/g
/** Between two Chinese characters these are there to part them; ten in a row are a line. */
const filling = /[ ./\\`'*·•・‧_~+=|^#<>-]/
const longestFilling = 8
/** Part clauses, unless they stand after every single character. */
const clauseSigns = '，、。；：！？…\n'
const closing = new Map([['(', ')'], ['[', ']'], ['{', '}'], ['【', '】'], ['「', '」'], ['〔', '〕'], ['（', '）'], ['“', '”'], ['《', '》']])

type Units = Omit<ReadText, 'hidden'>

/** Units that are read as others: as nothing, or as one for each of so many of them. */
interface Edit {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly by: string
  /** How many units stand for each character of `by`; without it all of them stand for each. */
  readonly parts?: readonly number[]
}

/**
 * Reads a text as a person does: traditional characters as simplified ones, full-width and circled forms as plain ones, nothing between
 * the characters of a word (blanks, signs, emoji), and the known words however they are written (sound-alikes, pinyin, initials). Takes
 * time in proportion to the text.
 */
export function readText(text: string, { characters, words, initials }: ScamSpelling): ReadText {
  const { text: folded, offsets } = foldText(asSimplified(text, characters))
  const whole = { text: folded, starts: offsets, ends: offsets.map(offset => offset + 1) }
  const { units: withoutSymbols } = rewrite(whole, symbolEdits(folded))
  const { units } = rewrite(withoutSymbols, fillingEdits(withoutSymbols.text))
  const respelled = rewrite(units, [...wordEdits(units, indexOf(words)), ...initialEdits(units.text, initials)])
  return { ...respelled.units, hidden: respelled.spans }
}

/** One unit for each unit; a plus before the name of a chat app says “add”. */
function asSimplified(text: string, characters: ReadonlyMap<string, string>): string {
  let simplified = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    simplified += char < '\u0080' ? char : characters.get(char) ?? char
  }
  return simplified.replace(/[+\u2795](?=\s?[我微薇徽威卫维vwq])/gi, '加')
}

/** The units with the edits made, and where these stand now. Of edits that overlap, the first and longest is made. */
function rewrite(units: Units, edits: readonly Edit[]): { readonly units: Units; readonly spans: readonly TextSpan[] } {
  if (edits.length === 0) return { units, spans: [] }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const spans: TextSpan[] = []
  let done = 0
  const copyTo = (to: number) => {
    text += units.text.slice(done, to)
    for (; done < to; done += 1) {
      starts.push(units.starts[done] ?? 0)
      ends.push(units.ends[done] ?? 0)
    }
  }
  for (const { from, to, by, parts } of [...edits].sort((one, other) => one.from - other.from || other.to - one.to)) {
    if (from < done) continue
    copyTo(from)
    spans.push({ start: text.length, end: text.length + by.length })
    text += by
    for (let index = 0; index < by.length; index += 1) {
      const length = parts?.[index] ?? to - from
      starts.push(units.starts[done] ?? 0)
      ends.push(units.ends[done + length - 1] ?? 0)
      if (parts) done += length
    }
    done = to
  }
  copyTo(units.text.length)
  return { units: { text, starts, ends }, spans }
}

/** Emoji say nothing here, but for the heart in 微❤. */
function symbolEdits(text: string): readonly Edit[] {
  return findAll(text, symbols).map(({ 0: symbol, index: from }) => {
    const isHeart = hearts.includes(symbol) && /[微薇徽威卫维v] ?$/.test(text.slice(Math.max(0, from - 2), from))
    return { from, to: from + 1, by: isHeart ? '信' : '' }
  })
}

function fillingEdits(text: string): readonly Edit[] {
  return findAll(text, signs).flatMap(({ index: from }) => {
    const to = endOfFilling(text, from)
    return to > from ? [{ from, to, by: '' }] : []
  })
}

/** Where the text goes on after the signs at `at`; `at` itself where they are there for a reason. */
function endOfFilling(text: string, at: number): number {
  const char = text.charAt(at)
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (char === ' ' && (chinese.test(before) || chinese.test(after) || isSpacedLetter(text, at))) return at + 1
  if (char === '，' && /\d/.test(before) && /^\d{3}$/.test(text.slice(at + 1, at + 4))) return at + 1
  if (closing.has(char) && text.charAt(at + 2) === closing.get(char) && chinese.test(after)) return at + 1
  if (at > 1 && closing.get(text.charAt(at - 2)) === char && chinese.test(before)) return at + 1
  if (clauseSigns.includes(char) && chinese.test(before) && chinese.test(after) && standsAfterSingles(text, at)) return at + 1
  if (!filling.test(char) || !chinese.test(before)) return at
  let end = at
  while (end - at < longestFilling && filling.test(text.charAt(end))) end += 1
  return chinese.test(text.charAt(end)) ? end : at
}

/** One of a row of the same sign with single characters between them; at the ends of the row, a sign or nothing, or two such in a row. */
function standsAfterSingles(text: string, at: number): boolean {
  const isSame = (place: number) => text.charAt(place) === text.charAt(at)
  const isEdge = (place: number) => !chinese.test(text.charAt(place))
  return (isSame(at + 2) && (isEdge(at - 2) || isSame(at + 4))) || (isSame(at - 2) && (isEdge(at + 2) || isSame(at - 4)))
}

/** A blank between letters that all stand alone. */
function isSpacedLetter(text: string, at: number): boolean {
  const isLetter = (place: number) => latin.test(text.charAt(place))
  return isLetter(at - 1) && isLetter(at + 1) && !isLetter(at - 2) && !isLetter(at + 2)
}

/** Words that are not written plainly. */
function wordEdits({ text, starts, ends }: Units, index: ExpressionIndex<SpelledWord>): readonly Edit[] {
  const edits: Edit[] = []
  findIndexed(text, index, ({ word, unless }, { start, end }, expression) => {
    const isWord = text.startsWith(word, start) && end - start === word.length
    const isPlain = isWord && (ends[end - 1] ?? 0) - (starts[start] ?? 0) === word.length
    if (isPlain || isInsideLatin(text, start, end) || unless?.test(text.slice(Math.max(0, start - 1), end + 1))) return
    expression.lastIndex = start
    const [, ...parts] = expression.exec(text) ?? []
    edits.push({ from: start, to: end, by: word, parts: parts.map(part => part.length) })
  })
  return edits
}

const indexOf = madeOnce((words: readonly SpelledWord[]) => indexExpressions(words.map(word => [word, word.pattern] as const)))

/** Part of a longer name, such as the one of an account. */
function isInsideLatin(text: string, from: number, to: number): boolean {
  const goesOn = (before: number) => latin.test(text.charAt(before)) && latin.test(text.charAt(before + 1))
  return goesOn(from - 1) || goesOn(to - 1)
}

function initialEdits(text: string, initials: ReadonlyMap<string, string>): readonly Edit[] {
  return findAll(text, /[a-z0-9_*]+/g).flatMap(({ 0: letters, index: from }) => {
    const by = initials.get(letters)
    return by === undefined ? [] : [{ from, to: from + letters.length, by }]
  })
}
