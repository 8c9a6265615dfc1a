import type { CalendarDate } from '../../calendar-date'
import { isBlank } from '../../text'
import type { EnclosureDraft, PriorContactDraft } from '../draft'
import type { Enclosure, PriorContact } from '../request'
import type { FieldReader } from './field-reader'

const maxPriorContacts = 5

/** What the debtor encloses: only papers they have ready; without a number of copies it is one. */
export function parseEnclosures(reader: FieldReader, drafts: readonly EnclosureDraft[] = []): readonly Enclosure[] {
  return drafts.flatMap((draft, index) => {
    if (draft.status !== 'have') return []
    const field = `enclosures.${index}`
    const label = reader.ownLine(`${field}.label`, draft.label, 'E111', { max: 60, required: true })
    const copies = reader.count(`${field}.copies`, draft.copies, 'E125', { min: 1, max: 99 }) ?? 1
    return label ? [{ id: draft.id ?? '', label, copies }] : []
  })
}

/** Earlier contacts with the lender; rows with nothing in them do not count. */
export function parsePriorContacts(
  reader: FieldReader, drafts: readonly PriorContactDraft[] = [], today: CalendarDate,
): readonly PriorContact[] {
  const filledIn = drafts.map((draft, index) => ({ draft, field: `priorContacts.${index}` })).filter(({ draft }) => !isEmpty(draft))
  const count = filledIn.length
  if (count > maxPriorContacts) reader.report('priorContacts', 'E111', { reason: 'tooMany', limit: maxPriorContacts, count })
  return filledIn.flatMap(({ draft, field }) => {
    const date = reader.pastDate(`${field}.date`, draft.date, 'E124', { today, required: true })
    const channel = reader.ownLine(`${field}.channel`, draft.channel, 'E111', { max: 30, required: true })
    const ticketNo = reader.line(`${field}.ticketNo`, draft.ticketNo, 'E111', { max: 60 })
    const result = reader.ownLine(`${field}.result`, draft.result, 'E111', { max: 100 })
    return date && channel ? [{ date, channel, ticketNo, result }] : []
  })
}

function isEmpty({ date, channel, ticketNo, result }: PriorContactDraft): boolean {
  return [date, channel, ticketNo, result].every(isBlank)
}
