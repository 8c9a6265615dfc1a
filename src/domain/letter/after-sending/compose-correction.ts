import { assertNever } from '../../assert-never'
import { formatLongDate, type CalendarDate } from '../../calendar-date'
import { formatAmount } from '../../money'
import { fillPhrase, present, sensitive, sentence } from '../compose/sentence'
import type { Inline, LetterDocument, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { OfferDifference } from '../offer/compare-offer'
import type { AskedPayment } from '../offer/offer-terms'
import type { LetterRequest, NonEmptyArray } from '../request'
import type { CorrectionPhrases } from './after-sending-phrases'

/** The offer that is to be corrected, and the day of the letter that says so. */
export interface OfferToCorrect {
  readonly receivedOn: CalendarDate
  readonly differences: NonEmptyArray<OfferDifference>
  readonly today: CalendarDate
}

/** The letter that asks the lender to correct its offer: what differs from the first letter, `request`, and no more (letters-spec 12). */
export function composeCorrection(
  request: LetterRequest, { receivedOn, differences, today }: OfferToCorrect, words: CorrectionPhrases, letterPhrases: LetterPhrases,
): LetterDocument {
  const { closing } = letterPhrases
  const compared = sentence(words.compared, { letterDate: formatLongDate(request.letterDate) })
  return {
    blocks: [
      { type: 'title', text: words.title },
      { type: 'addressee', sentences: [addressee(request, letterPhrases)] },
      {
        type: 'paragraph',
        sentences: [identity(request, words), sentence(words.received, { receivedOn: formatLongDate(receivedOn) }), compared],
      },
      { type: 'list', items: differences.map((difference) => differenceSentence(difference, words)) },
      { type: 'paragraph', sentences: [sentence(words.ask), sentence(words.explain), sentence(words.notSigned)] },
      { type: 'closing', sentences: present([sentence(words.closing), request.courtPapers ? sentence(closing.reserveRights) : undefined]) },
      { type: 'salutation', text: closing.salutation, creditor: sentence('{name}', { name: request.creditor.fullName }) },
      { type: 'signature', label: closing.signatureLabel, name: sentence('{name}', { name: sensitive('name', request.debtor.name) }) },
      { type: 'date', text: formatLongDate(today) },
    ],
  }
}

function addressee({ creditor }: LetterRequest, { addressee: phrase, defaultDepartment }: LetterPhrases): Sentence {
  return sentence(phrase, { creditor: creditor.fullName, department: creditor.department ?? defaultDepartment })
}

function identity({ debtor, debt }: LetterRequest, words: CorrectionPhrases): Sentence {
  const name = sensitive('name', debtor.name)
  return debt.contractNo === undefined
    ? sentence(words.identityWithoutContract, { name })
    : sentence(words.identity, { name, contractNo: sensitive('contractNo', debt.contractNo) })
}

function differenceSentence(difference: OfferDifference, words: CorrectionPhrases): Sentence {
  const phrase = words.differences[difference.kind]
  switch (difference.kind) {
    case 'date': {
      const { payment, offered } = difference
      const asked = formatLongDate(payment.dueDate)
      return sentence(phrase, { payment: paymentName(payment, words), offered: formatLongDate(offered), asked })
    }
    case 'amount': {
      const { payment, offered } = difference
      const asked = formatAmount(payment.amount)
      return sentence(phrase, { payment: paymentName(payment, words), offered: formatAmount(offered), asked })
    }
    case 'missing': {
      const { payment } = difference
      return sentence(phrase, {
        payment: paymentName(payment, words), date: formatLongDate(payment.dueDate), amount: formatAmount(payment.amount),
      })
    }
    case 'extra':
      return sentence(phrase, { date: formatLongDate(difference.payment.dueDate), amount: formatAmount(difference.payment.amount) })
    case 'total':
    case 'waivedAmount':
      return sentence(phrase, { offered: formatAmount(difference.offered), asked: formatAmount(difference.asked) })
    case 'statedTotal':
      return sentence(phrase, { stated: formatAmount(difference.stated), sum: formatAmount(difference.sum) })
    case 'resumeDate':
      return sentence(phrase, { offered: formatLongDate(difference.offered), asked: formatLongDate(difference.asked) })
    default:
      return assertNever(difference)
  }
}

function paymentName(payment: AskedPayment, { payments }: CorrectionPhrases): readonly Inline[] {
  return payment.kind === 'installment'
    ? fillPhrase(payments.installment, { no: String(payment.no) })
    : fillPhrase(payments[payment.kind], {})
}
