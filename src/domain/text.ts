/**
 * Typed text on its way into a letter (letters-spec 3): what nobody can see is dropped, everything else stays as it is. Nothing is ever
 * shortened. The draft keeps what was typed; only parsing cleans.
 */

/** U+0000–001F but the line break, U+007F, and the invisible U+200B–200F, 202A–202E, 2060, FEFF. */
// oxlint-disable-next-line no-control-regex -- control characters are what this removes
const invisible = /[\u0000-\u0009\u000B-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g

/** One line: no control or invisible characters, line breaks turned into a space, no blanks at the ends. */
export function cleanLine(text: string): string {
  return text.replace(invisible, '').replace(/\s*\n\s*/g, ' ').trim()
}

/** Paragraphs: no control or invisible characters, line breaks kept, lines free of blanks at their ends, empty lines folded away. */
export function cleanParagraphs(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(invisible, '').split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n')
}

/** Unicode code points after trimming: an emoji or a rare character outside the basic plane counts one. */
export function countCharacters(text: string): number {
  return Array.from(text.trim()).length
}

/** True when nothing visible has been typed. */
export function isBlank(typed: string | undefined): boolean {
  return typed === undefined || cleanLine(typed) === ''
}

/** Full-width letters, digits, signs and blanks as the half-width ones that mean the same; the length in UTF-16 units stays the same. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')
}
