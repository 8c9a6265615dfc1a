import { letterPhrases } from '@/content/letter/phrases'
import { addMonths, calendarDate } from '@/domain/calendar-date'
import type { CaseEntry, LetterCase } from '@/domain/letter/case/letter-case'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { OfferDraft } from '@/domain/letter/offer/offer-draft'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { toPlainText } from '@/renderers/letter/plain-text'
import { formatRoute } from '@/routes/routes'
import { aComplaintDraft } from '../../support/builders/complaint'
import { aCase, anEntry, paymentsOn } from '../../support/builders/letter-case'
import { letterCase, type SentLetter } from '../../support/stored-letters'
import type { ScreenUnderTest } from './screen-under-test'

const finished = letterCase('01-installment-plan')
const draft = 'k1'
const atCase = formatRoute({ page: 'case', draft })
const atComplaint = formatRoute({ page: 'complaint', draft })

/** The letter as it leaves the phone; the second one is offered only while it still reads the same. */
function textOfLetter(): string {
  const parsed = parseLetterContent(finished, calendarDate('2026-11-21'))
  if (!parsed.ok) throw new Error('The letter has gaps')
  return toPlainText(composeLetter(parsed.value.request, letterPhrases))
}

function sentOn(date: string, since: readonly CaseEntry[] = [], drafts: Omit<LetterCase, 'log'> = {}): SentLetter {
  const facts = { channel: 'inApp', ticketNo: 'A1-0001', proofs: ['全程截图（带时间）', '工单号'], text: textOfLetter() } as const
  return { letter: finished, letterCase: { ...aCase(anEntry('sent', date, facts), ...since), ...drafts } }
}

const offered = anEntry('offerReceived', '2026-11-19', { channel: 'sms', note: '短信里只有每月多少，没有日期。' })
const agreed = anEntry('agreed', '2026-11-20', { channel: 'branch', payments: paymentsOn('2026-12-15', '2027-01-15', '2027-02-15') })
const sued = anEntry('sued', '2026-11-20', { deadline: calendarDate('2026-12-05') })

/** Two payments are not as in the letter, one statement is wrong and one not understood. */
const offer: OfferDraft = {
  receivedOn: '2026-11-19',
  answers: { officialSource: 'inOrder', payeeMatches: 'inOrder', partiesAndAmounts: 'unsure', scheduleStated: 'inOrder', givesUpCourt: 'notInOrder' },
  payments: Array.from({ length: 10 }, (_, index) => ({
    dueDate: addMonths(calendarDate('2027-01-15'), index), amount: index < 2 ? '900.00' : '860.00',
  })),
  statedTotal: '8600',
}
const complaint = aComplaintDraft({ facts: [{ date: '2026-11-05', words: '在应用内客服提交申请，到今天没有答复，也没有收到对账明细。' }] })

/** The pages of a letter that has gone out, on 2026-11-21. */
export const screensAfterSending: readonly ScreenUnderTest[] = [
  { name: '19-case-hand-in', path: atCase, letters: { k1: finished } },
  { name: '19-case-waiting', path: atCase, letters: { k1: sentOn('2026-11-05') } },
  { name: '19-case-second-letter', path: atCase, letters: { k1: sentOn('2026-11-13') }, tap: 'go-on' },
  { name: '19-case-agreed', path: atCase, letters: { k1: sentOn('2026-11-05', [offered, agreed]) }, tap: 'open-calendar' },
  { name: '19-case-court-papers', path: atCase, letters: { k1: sentOn('2026-11-05', [sued]) } },
  { name: '19-offer', path: formatRoute({ page: 'offer', draft }), letters: { k1: sentOn('2026-11-05', [offered], { offer }) }, tap: 'after-refusal' },
  { name: '19-complaint', path: atComplaint, letters: { k1: sentOn('2026-11-05') }, tap: 'read-complaint' },
  { name: '19-complaint-letter', path: atComplaint, letters: { k1: sentOn('2026-11-05', [], { complaint }) }, tap: 'read-complaint' },
]
