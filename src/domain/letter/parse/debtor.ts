import type { DebtorDraft } from '../draft'
import type { Creditor, Debtor } from '../request'
import { collectorWord } from './creditor'
import type { FieldReader } from './field-reader'

/** Letters of any script, · in the forms keyboards give, and blanks; begins with a letter. */
const nameForm = /^[\p{L}〇][\p{L}〇·•‧・ ]*$/u
const emailForm = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/
export const phoneForm = /^1[3-9]\d{9}$/

/** The person who writes (letters-spec 3.1). Where the letter goes decides whether a postal address is needed. */
export function parseDebtor(reader: FieldReader, draft: DebtorDraft = {}, recipient: Partial<Creditor> = {}): Debtor | undefined {
  const name = readName(reader, draft.name)
  const idLast4 = reader.formed('debtor.idLast4', draft.idLast4, 'E102', /^\d{3}[\dXx]$/)?.toUpperCase()
  const phone = reader.formed('debtor.phone', draft.phone, 'E103', phoneForm, { required: true })
  const email = readEmail(reader, draft.email)
  const byPost = recipient.channel === 'post'
  const mailAddress = reader.line('debtor.mailAddress', draft.mailAddress, 'E105', { max: 80, required: byPost })
  const word = collectorWord(recipient.fullName)
  if (mailAddress && byPost && word) reader.report('debtor.mailAddress', 'W105', { word })

  if (!name || !phone) return undefined
  return { name, idLast4, phone, phoneIsReserved: draft.phoneIsReserved ?? false, email, mailAddress, bestTime: draft.bestTime }
}

function readName(reader: FieldReader, typed: string | undefined): string | undefined {
  const name = reader.line('debtor.name', typed, 'E101', { min: 2, max: 30, required: true })
  return name && !nameForm.test(name) ? reader.report('debtor.name', 'E101', { reason: 'format' }) : name
}

function readEmail(reader: FieldReader, typed: string | undefined): string | undefined {
  return reader.line('debtor.email', typed, 'E104', { max: 64 }) && reader.formed('debtor.email', typed, 'E104', emailForm)
}
