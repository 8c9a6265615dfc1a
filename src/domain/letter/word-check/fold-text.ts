/** A text as the rules see it. */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 unit of the folded text, the offset of the unit in the text as given that it stands for. */
  readonly offsets: readonly number[]
}

/** U+0000–001F but the line break, U+007F, and the invisible characters that `text.ts` drops as well. */
// oxlint-disable-next-line no-control-regex -- control characters are what this finds
const invisible = /[\u0000-\u0009\u000B-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/
/** Signs that people put between the characters of a word. Punctuation that parts clauses is none of them. */
const filling = /[ *·•・_~+=|^#-]/
/** Always full-width after folding, as Chinese is written. */
const clauseSigns = ',;:!?'
/** From a half-width sign to the full-width one that means the same. */
const widthGap = 0xfee0
/** More signs than this between two characters are there for a reason. */
const longestFilling = 2

/**
 * Makes look-alikes alike: letters, digits and signs half-width but , ; : ! ? full-width, Latin letters small, rows of blanks one blank;
 * drops what nobody can see, and up to two blanks or signs such as * · - between two Chinese characters. Takes time in proportion to the
 * text.
 */
export function foldText(text: string): FoldedText {
  const folded: string[] = []
  const offsets: number[] = []
  /** Where the run of filling signs at the end of `folded` begins. */
  let fillingFrom = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    const given = text.charAt(offset)
    // Most units are, and stand for themselves.
    const unit = isChinese(given) ? given : foldUnit(given)
    if (!isChinese(unit) && (invisible.test(unit) || (unit === ' ' && folded[folded.length - 1] === ' '))) continue
    if (isChinese(unit) || !filling.test(unit)) {
      const length = folded.length - fillingFrom
      if (isChinese(unit) && length > 0 && length <= longestFilling && isChinese(folded[fillingFrom - 1] ?? '')) {
        folded.length = fillingFrom
        offsets.length = fillingFrom
      }
      fillingFrom = folded.length + 1
    }
    folded.push(unit)
    offsets.push(offset)
  }
  return { text: folded.join(''), offsets }
}

/** Of one unit, or of none. */
function isChinese(unit: string): boolean {
  return unit >= '\u3400' && unit <= '\u9fff'
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code === 0x3000 || code === 0xa0) return ' '
  const halfWidth = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - widthGap) : unit
  if (clauseSigns.includes(halfWidth)) return String.fromCharCode(halfWidth.charCodeAt(0) + widthGap)
  return halfWidth >= 'A' && halfWidth <= 'Z' ? halfWidth.toLowerCase() : halfWidth
}
