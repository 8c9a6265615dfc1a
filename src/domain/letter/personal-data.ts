import { toHalfWidth } from '../text'

/** Something in a text that must not be in a letter. `start` and `end` are UTF-16 offsets into the text, `end` exclusive. */
export interface PersonalDataFinding {
  /** E405 for bank cards, E406 for identity numbers and other people's mobile numbers. */
  readonly code: 'E405' | 'E406'
  readonly reason: PersonalDataKind
  readonly start: number
  readonly end: number
}

export type PersonalDataKind = 'identityNumber' | 'mobileNumber' | 'bankCard'

/** Digits, alone or parted by blanks and dashes, perhaps with the X of an identity number at the end. */
const numberRun = /\d(?:[ \-‐-―−]{0,2}\d)*(?:[ \-‐-―−]?[Xx](?![A-Za-z]))?/g
const identityNumber = /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/
const mobileNumber = /^(?:86|0086)?1[3-9]\d{9}$/
const bankCard = /^\d{16,19}$/
const longestNumber = 19

interface DigitGroup {
  readonly digits: string
  readonly start: number
}

/**
 * Finds what does not belong in one's own words (letters-spec 9): identity numbers (18 digits, the last perhaps X), bank card numbers
 * (16 to 19 digits) and mobile numbers other than the debtor's own; full-width digits and blanks or dashes between digits make no
 * difference. In the order of the text, without overlaps.
 */
export function findPersonalData(text: string, ownPhone: string): readonly PersonalDataFinding[] {
  return Array.from(toHalfWidth(text).matchAll(numberRun)).flatMap((run) => findInRun(digitGroups(run[0], run.index ?? 0), ownPhone))
}

function digitGroups(run: string, offset: number): readonly DigitGroup[] {
  return Array.from(run.matchAll(/\d+[Xx]?|[Xx]/g), (group) => ({ digits: group[0], start: offset + (group.index ?? 0) }))
}

/** Takes neighbouring groups together as long as they make one of the numbers; a date before a number stays apart from it. */
function findInRun(groups: readonly DigitGroup[], ownPhone: string): readonly PersonalDataFinding[] {
  const findings: PersonalDataFinding[] = []
  let first = 0
  while (first < groups.length) {
    const match = longestMatch(groups, first)
    if (!match) {
      first += 1
      continue
    }
    const lastGroup = groups[match.last]
    const firstGroup = groups[first]
    if (firstGroup && lastGroup && !(match.reason === 'mobileNumber' && match.number === ownPhone)) {
      findings.push({
        code: match.reason === 'bankCard' ? 'E405' : 'E406',
        reason: match.reason,
        start: firstGroup.start,
        end: lastGroup.start + lastGroup.digits.length,
      })
    }
    first = match.last + 1
  }
  return findings
}

interface Match {
  readonly reason: PersonalDataKind
  readonly number: string
  readonly last: number
}

function longestMatch(groups: readonly DigitGroup[], first: number): Match | undefined {
  for (let last = Math.min(groups.length, first + longestNumber) - 1; last >= first; last -= 1) {
    const members = groups.slice(first, last + 1).map(({ digits }) => digits)
    const reason = kindOf(members)
    if (reason) return { reason, number: members.join('').replace(/[Xx]$/, '').slice(-11), last }
  }
  return undefined
}

function kindOf(members: readonly string[]): PersonalDataKind | undefined {
  const number = members.join('')
  if (identityNumber.test(number) || /^\d{17}[Xx]$/.test(number)) return 'identityNumber'
  const digits = number.replace(/[Xx]$/, '')
  if (mobileNumber.test(digits)) return 'mobileNumber'
  // Cards are written in fours; other groupings are dates and amounts that stand next to each other.
  return bankCard.test(digits) && members.slice(0, -1).every(({ length }) => length === 4) ? 'bankCard' : undefined
}
