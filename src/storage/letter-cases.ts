import {
  array, boolean, check, entriesFromList, integer, maxValue, minValue, number, object, optional, picklist, pipe, string, transform, union,
} from 'valibot'
import { calendarDate, parseCalendarDate } from '@/domain/calendar-date'
import { complaintLevels, complaintMatterIds } from '@/domain/letter/after-sending/complaint'
import { institutionKinds, lenderKinds } from '@/domain/letter/case/institution'
import { caseChannels, type LetterCase } from '@/domain/letter/case/letter-case'
import { askedOfferItemIds, offerAnswers } from '@/domain/letter/offer/offer-items'
import { fen, maxFen } from '@/domain/money'
import { defineCollection } from './envelope'

const text = optional(string())
const tick = optional(boolean())
const date = pipe(string(), check((stored) => isDate(stored)), transform(calendarDate))
const amount = pipe(number(), integer(), minValue(0), maxValue(maxFen), transform(fen))

/** The facts that every entry of the log has. */
const facts = { date, channel: optional(picklist(caseChannels)), ticketNo: text, note: text, proofs: array(string()) }

/** What has happened is exact, so each event has its own shape. */
// `union` and `picklist`, because valibot's `variant` and `literal` would weigh in the package that is loaded first.
const entrySchema = union([
  object({ ...facts, event: picklist(['sent']), text: string() }),
  object({ ...facts, event: picklist(['rejected']), reasonGiven: boolean() }),
  object({ ...facts, event: picklist(['agreed']), payments: array(object({ dueDate: date, amount })) }),
  object({ ...facts, event: picklist(['complained']), level: picklist(complaintLevels), text }),
  object({ ...facts, event: picklist(['sued']), deadline: optional(date) }),
  ...(['acknowledged', 'offerReceived', 'approved', 'partly', 'noReply', 'performing', 'settled', 'breached', 'paused', 'resumed'] as const)
    .map((event) => object({ ...facts, event: picklist([event]) })),
])

/** The shape of `OfferDraft`: whatever is typed is a text of any length and content. */
const offerSchema = object({
  receivedOn: text,
  answers: optional(object(entriesFromList(askedOfferItemIds, optional(picklist(offerAnswers))))),
  payments: optional(array(object({ dueDate: text, amount: text }))),
  statedTotal: text,
  waivedAmount: text,
  resumeDate: text,
})

/** The shape of `ComplaintDraft`. */
const complaintSchema = object({
  level: optional(picklist(complaintLevels)),
  institutionName: text,
  institutionKind: optional(picklist([...institutionKinds, 'unsure'] as const)),
  matters: optional(array(picklist(complaintMatterIds))),
  facts: optional(array(object({ date: text, words: text }))),
  complainedOn: text,
  authorityName: text,
  asksForMediation: tick,
  evidence: optional(array(string())),
  confirm: optional(object({ truthful: tick, ownWill: tick })),
})

/** The shape of `LetterCase`. */
export const letterCaseSchema = object({
  log: array(entrySchema),
  lenderKind: optional(picklist(lenderKinds)),
  offer: optional(offerSchema),
  complaint: optional(complaintSchema),
})

/** What happened after letters were sent, one under each key `cases/<id of the letter>`. */
export const letterCaseCollection = defineCollection<LetterCase>('letter-case', letterCaseSchema)

function isDate(stored: string): boolean {
  const parsed = parseCalendarDate(stored)
  return parsed.ok && parsed.value === stored
}
