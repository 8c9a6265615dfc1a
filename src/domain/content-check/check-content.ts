import type { CalendarDate } from '../calendar-date'
import { checkCitations } from './check-citations'
import { checkDates } from './check-dates'
import { checkReferences } from './check-references'
import { checkVersions } from './check-versions'
import { checkWording } from './check-wording'
import type { Content, Finding } from './content'

/**
 * All that is wrong with the content on `today` (architecture 5). With the day on which the content was checked it says whether the
 * content is sound in itself; with the day of a release, also whether it still holds.
 */
export function checkContent(content: Content, today: CalendarDate): readonly Finding[] {
  return [
    ...checkReferences(content),
    ...content.laws.flatMap(checkVersions),
    ...checkCitations(content, today),
    ...checkWording(content),
    ...checkDates(content, today),
  ]
}
