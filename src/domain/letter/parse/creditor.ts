import { cleanLine } from '../../text'
import type { CreditorDraft } from '../draft'
import type { Creditor } from '../request'
import type { FieldReader } from './field-reader'

/** The word that makes a name look like a collector or an agent rather than a lender, if there is one. */
export function collectorWord(fullName: string | undefined): string | undefined {
  return /法务|律所|咨询|清收/.exec(fullName ?? '')?.[0]
}

/** To whom the letter goes (letters-spec 3.1). */
export function parseCreditor(reader: FieldReader, draft: CreditorDraft = {}): Creditor | undefined {
  const fullName = reader.ownLine('creditor.fullName', draft.fullName, 'E110', { min: 2, max: 50, required: true })
  const word = collectorWord(cleanLine(draft.fullName ?? ''))
  if (word) reader.report('creditor.fullName', 'W110', { word })
  const brandName = reader.ownLine('creditor.brandName', draft.brandName, 'E111', { max: 30 })
  const role = reader.choice('creditor.role', draft.role)
  const department = reader.ownLine('creditor.department', draft.department, 'E111', { max: 30 })
  const channel = reader.choice('creditor.channel', draft.channel)
  reader.ownLine('creditor.address', draft.address, 'E111', { max: 80 })

  if (!fullName || !role || !channel) return undefined
  return { fullName, brandName, role, department, channel }
}
