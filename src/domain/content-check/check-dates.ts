import { addDays, type CalendarDate } from '../calendar-date'
import type { Citation, FaqEntry } from '../faq/faq-entry'
import { articleInForce, type LawKind, type LawVersion } from '../law/law'
import { errorIn, warningIn, type Content, type Finding } from './content'

/** How long a check holds (architecture 5), in days: what rests on law, and what rests on practice, a guideline or a phone number. */
const longestTerm = 180
const shortTerm = 90
const daysOfWarning = 30
const lastingKinds: readonly LawKind[] = ['law', 'administrativeRegulation', 'interpretation', 'judicialDocument', 'departmentalRule']

interface Checked {
  readonly id: string
  readonly checkedOn: CalendarDate
  readonly recheckBy: CalendarDate
}

/**
 * Whether everything has been looked at lately enough on `today`: past its day is an error, within 30 days of it a warning. The same for
 * a cited article that ends within 30 days. A law, which names no day itself, is to be looked at again after 180 days.
 */
export function checkDates(content: Content, today: CalendarDate): readonly Finding[] {
  const laws = content.laws.map(({ id, checkedOn }) => ({ id, checkedOn, recheckBy: addDays(checkedOn, longestTerm) }))
  return [
    ...content.entries.flatMap((entry) => termFindings(entry, termOf(entry, content))),
    ...content.entries.flatMap((entry) => announcedEnds(entry, content)),
    ...content.channels.flatMap((channel) => termFindings(channel, shortTerm)),
    ...[...content.entries, ...content.channels, ...laws].flatMap((item) => dueFindings(item, today)),
    ...endingFindings(content, today),
  ]
}

/** The longest time that may pass until an entry is looked at again. */
function termOf({ citations }: FaqEntry, { laws }: Content): number {
  const kinds = citations.flatMap(({ law }) => laws.find(({ id }) => id === law)?.kind ?? [])
  return kinds.some((kind) => lastingKinds.includes(kind)) ? longestTerm : shortTerm
}

function termFindings({ id, checkedOn, recheckBy }: Checked, days: number): readonly Finding[] {
  const latest = addDays(checkedOn, days)
  if (recheckBy > latest) return [errorIn(id, `is to be rechecked by ${recheckBy}; ${days} days after ${checkedOn} is ${latest}`)]
  return recheckBy <= checkedOn ? [errorIn(id, `is to be rechecked by ${recheckBy}, which is not after ${checkedOn}`)] : []
}

function announcedEnds({ id, checkedOn, recheckBy, citations }: FaqEntry, { laws }: Content): readonly Finding[] {
  return citations.flatMap(({ law, article }) => {
    const cited = laws.find((other) => other.id === law)
    const isThatDay = ({ effectiveFrom, effectiveTo = checkedOn }: LawVersion) => effectiveFrom <= checkedOn && checkedOn <= effectiveTo
    const end = cited?.versions.find(isThatDay)?.effectiveTo
    return end !== undefined && recheckBy > end ? [errorIn(id, `is to be rechecked by ${recheckBy}, after ${law}/${article} ends on ${end}`)] : []
  })
}

function dueFindings({ id, checkedOn, recheckBy }: Checked, today: CalendarDate): readonly Finding[] {
  if (checkedOn > today) return [errorIn(id, `was checked on ${checkedOn}, which is after ${today}`)]
  if (recheckBy < today) return [errorIn(id, `was to be rechecked by ${recheckBy}`)]
  return recheckBy <= addDays(today, daysOfWarning) ? [warningIn(id, `is to be rechecked by ${recheckBy}`)] : []
}

function endingFindings({ entries, laws, otherTexts }: Content, today: CalendarDate): readonly Finding[] {
  const soon = addDays(today, daysOfWarning)
  const ends = ({ law, article }: Citation) => {
    const cited = laws.find(({ id }) => id === law)
    return cited !== undefined && articleInForce(cited, article, today).ok && !articleInForce(cited, article, soon).ok
  }
  return [...entries, ...otherTexts].flatMap(({ id, citations }) => citations
    .filter(ends)
    .map(({ law, article }) => warningIn(id, `cites ${law}/${article}, which is no longer in force on ${soon}`)))
}
