/** Room on the first line and on all others, in the unit of `measure`. */
export interface LineRoom {
  readonly first: number
  readonly others: number
}

/** Never first on a line: closing marks, dashes and dots. GB/T 15834-2011 section 5, in the strict reading of CLREQ 3.1.3. */
const closingMarks = '，。、；：？！）》〉」』】〕〗”’…—–·～％‰℃々ー,.;:?!)]}'
/** Never last on a line. */
const openingMarks = '（《〈「『【〔〖“‘￥＄([{'
/** Beside one of these there is no break at all: which side it belongs to cannot be told. */
const signs = '"\'-/~&+@_=#$<>\\^`|¥€£'

/** What a number counts stays with it, as in 2026年 and 860.00元. */
const units = '年月日元期个天号份次笔'

/** Joined to the character before: accents, variation selectors, key caps, skin tones. */
const marks = '(?:[\\u0300-\\u036F\\u20E3\\uFE00-\\uFE0F]|[\\u{1F3FB}-\\u{1F3FF}])'
const closing = new Set(Array.from(closingMarks))
const opening = new Set(Array.from(openingMarks))
const sign = new Set(Array.from(signs))
const unit = new Set(Array.from(units))

const escaped = (characters: string) => characters.replace(/[\\\]^-]/g, '\\$&')
/** Letters, digits and signs of scripts that are written with blanks between words: everything before the first Chinese character. */
const wordCharacter = `(?:[^\\s${escaped(closingMarks + openingMarks)}\\u2E80-\\u{10FFFF}]|${marks})`
const characterPattern = new RegExp(`[^]${marks}*`, 'gu')
const atomPattern = new RegExp(`\\s+|${wordCharacter}+(?:[.,:]+${wordCharacter}+)*|[^]${marks}*`, 'gu')

/** A word, a number, a blank, or one character with its accents. */
interface Atom {
  readonly text: string
  readonly width: number
}

/** What stays together. */
type Cluster = readonly Atom[]

/**
 * Breaks a text of one paragraph into lines, as Chinese is set: between any two characters, but with no closing mark at the beginning of a
 * line, no opening one at its end, and no break within a number, between it and its unit, or within a word of letters. Only what is wider
 * than a line is broken anywhere. The last line is no single character where two have room. Blanks at a break are dropped; nothing else
 * is lost. An empty text is one empty line.
 */
export function breakLines(text: string, room: LineRoom, measure: (text: string) => number): readonly string[] {
  const lines: Cluster[][] = [[]]
  let used = 0

  const line = () => lines[lines.length - 1] as Cluster[]
  const left = () => (lines.length === 1 ? room.first : room.others) - used + rounding
  const put = (cluster: Cluster) => {
    if (widthOf(cluster) > left() && line().length > 0) {
      lines.push([])
      used = 0
    }
    line().push(cluster)
    used += sum(cluster)
  }
  const isTooWide = (cluster: Cluster) => widthOf(cluster) > (line().length > 0 ? room.others : left())

  const putInParts = (atom: Atom) => {
    const parts = isTooWide([atom]) ? atomsOf(atom.text, characterPattern, measure) : [atom]
    parts.forEach((part) => put([part]))
  }

  for (const cluster of clustersOf(atomsOf(text, atomPattern, measure))) {
    if (isTooWide(cluster)) cluster.forEach(putInParts)
    else put(cluster)
  }
  return withoutLoneCharacter(lines, room.others).map((clusters) => textOf(clusters.flat()).trimEnd())
}

/** Sums of fractions of a px differ in their last digits. */
const rounding = 0.01

/** 孤字不成行: a single character on the last line gets the one before it for company. */
function withoutLoneCharacter(lines: readonly (readonly Cluster[])[], room: number): readonly (readonly Cluster[])[] {
  const [beforeLast = [], last = []] = lines.slice(-2)
  const [only, ...others] = last
  const mate = beforeLast[beforeLast.length - 1]
  if (!only || others.length > 0 || !isOneCharacter(textOf(only))) return lines
  if (!mate || beforeLast.length === 1 || sum(mate) + widthOf(only) > room) return lines
  return [...lines.slice(0, -2), beforeLast.slice(0, -1), [mate, only]]
}

function isOneCharacter(text: string): boolean {
  return Array.from(text.trim()).filter((character) => !closing.has(character)).length === 1
}

function atomsOf(text: string, pattern: RegExp, measure: (text: string) => number): readonly Atom[] {
  return Array.from(text.matchAll(pattern), ([atom]) => ({ text: atom, width: measure(atom) }))
}

function clustersOf(atoms: readonly Atom[]): readonly Cluster[] {
  const clusters: Atom[][] = []
  let before = ''
  for (const atom of atoms) {
    const last = clusters[clusters.length - 1]
    if (last && !canBreak(before, atom.text)) last.push(atom)
    else clusters.push([atom])
    before = isBlank(atom.text) ? `${before} ` : atom.text
  }
  return clusters
}

function textOf(cluster: Cluster): string {
  return cluster.map(({ text }) => text).join('')
}

function sum(cluster: Cluster): number {
  return cluster.reduce((total, { width }) => total + width, 0)
}

/** Without a blank at the end, which may stand beyond the line. */
function widthOf(cluster: Cluster): number {
  const last = cluster[cluster.length - 1]
  return sum(last && isBlank(last.text) ? cluster.slice(0, -1) : cluster)
}

function canBreak(before: string, atom: string): boolean {
  const [first = ''] = atom
  const isApart = before.endsWith(' ')
  if (isBlank(atom) || closing.has(first) || opening.has(lastOf(before.trimEnd()))) return false
  if (isApart) return true
  return !sign.has(first) && !sign.has(lastOf(before)) && !(unit.has(first) && /\d$/.test(before))
}

function lastOf(text: string): string {
  return Array.from(text).pop() ?? ''
}

function isBlank(atom: string): boolean {
  return atom.trim() === ''
}
