import fc from 'fast-check'
import { addDays, addMonths, calendarDate } from '@/domain/calendar-date'
import { compareOffer, type OfferDifference } from '@/domain/letter/offer/compare-offer'
import { askedTerms, isComparable, type AskedTerms, type OfferTerms } from '@/domain/letter/offer/offer-terms'
import { fen } from '@/domain/money'
import { anyDate } from '../../../../support/arbitraries'
import { aDeferralAsk, aLetterRequest, anInstallmentPlanAsk, aPenaltyWaiverAsk } from '../../../../support/builders/letter-request'
import { anyLetterRequest } from '../../../../support/letter-arbitraries'

const date = calendarDate
const kindsOf = (differences: readonly OfferDifference[]) => differences.map(({ kind }) => kind)

describe('what a letter asked for', () => {
  it('of a plan: the down payment and the installments with their numbers', () => {
    const downPayment = { date: date('2026-12-20'), amount: fen(60_000) }
    const { payments } = askedTerms(aLetterRequest({ asks: [anInstallmentPlanAsk({ periods: 2, downPayment })] }))
    expect(payments).toEqual([
      { kind: 'downPayment', dueDate: '2026-12-20', amount: 60_000 },
      { kind: 'installment', no: 1, dueDate: '2027-01-15', amount: 400_000 },
      { kind: 'installment', no: 2, dueDate: '2027-02-15', amount: 400_000 },
    ])
  })

  it('of a deferral: when payments resume, and what is paid meanwhile', () => {
    const deferral = aDeferralAsk({ months: 2, duringPay: fen(20_000), resumeDate: date('2027-02-15') })
    expect(askedTerms(aLetterRequest({ asks: [deferral] }))).toEqual({
      resumeDate: '2027-02-15',
      payments: [
        { kind: 'installment', no: 1, dueDate: '2026-12-15', amount: 20_000 },
        { kind: 'installment', no: 2, dueDate: '2027-01-15', amount: 20_000 },
      ],
    })
  })

  it('of a waiver: how much, and the lump sum after it', () => {
    expect(askedTerms(aLetterRequest({ asks: [aPenaltyWaiverAsk()] }))).toEqual({
      waivedAmount: 72_000, payments: [{ kind: 'lumpSum', dueDate: '2026-12-20', amount: 788_000 }],
    })
  })

  it('is nothing to compare with where a waiver is left to the lender', () => {
    const waiver = aPenaltyWaiverAsk({ scope: { kind: 'lenderDecides' }, waivedAmount: fen(0), settle: { kind: 'resume' } })
    const terms = askedTerms(aLetterRequest({ asks: [waiver] }))
    expect(terms).toEqual({ payments: [] })
    expect(isComparable(terms)).toBe(false)
  })

  it('comes in order of date, whatever is asked', () => {
    fc.assert(fc.property(anyLetterRequest, (request) => {
      const dates = askedTerms(request).payments.map(({ dueDate }) => dueDate)
      expect(dates).toEqual([...dates].sort())
    }))
  })
})

describe('an offer', () => {
  const asked = askedTerms(aLetterRequest({ asks: [anInstallmentPlanAsk({ baseAmount: fen(258_000), periods: 3 })] }))
  const same: OfferTerms = { payments: asked.payments.map(({ dueDate, amount }) => ({ dueDate, amount })) }
  const [first, second, third] = same.payments as [OfferTerms['payments'][0], OfferTerms['payments'][0], OfferTerms['payments'][0]]

  it.each<[string, OfferTerms, readonly string[]]>([
    ['as asked shows nothing', same, []],
    ['as asked with its own right sum shows nothing', { ...same, statedTotal: fen(258_000) }, []],
    ['with another amount', { payments: [first, { ...second, amount: fen(90_000) }, third] }, ['amount', 'total']],
    ['with amounts exchanged between two months', {
      payments: [{ ...first, amount: fen(85_000) }, { ...second, amount: fen(87_000) }, third],
    }, ['amount', 'amount']],
    ['with another day', { payments: [first, { ...second, dueDate: date('2027-02-20') }, third] }, ['date']],
    ['with a payment too few', { payments: [first, second] }, ['missing', 'total']],
    ['with a payment too many', { payments: [...same.payments, { dueDate: date('2027-04-15'), amount: fen(86_000) }] }, ['extra', 'total']],
    ['that names no payment', { payments: [], statedTotal: fen(258_000) }, ['missing', 'missing', 'missing', 'total']],
    ['that does not add up', { ...same, statedTotal: fen(260_000) }, ['statedTotal']],
  ])('%s', (_, offer, expected) => {
    expect(kindsOf(compareOffer(asked, offer))).toEqual(expected)
  })

  it('is held against waiver and resumption only where it names them', () => {
    const terms: AskedTerms = { payments: [], waivedAmount: fen(72_000), resumeDate: date('2027-01-15') }
    expect(compareOffer(terms, { payments: [] })).toEqual([])
    expect(compareOffer(terms, { payments: [], waivedAmount: fen(0), resumeDate: date('2027-01-01') })).toEqual([
      { kind: 'waivedAmount', asked: 72_000, offered: 0 },
      { kind: 'resumeDate', asked: '2027-01-15', offered: '2027-01-01' },
    ])
  })

  it('says nothing about what the letter did not ask for', () => {
    expect(compareOffer({ payments: [] }, { payments: [], waivedAmount: fen(100), resumeDate: date('2027-01-01') })).toEqual([])
  })

  const anyOffer = fc.tuple(anyDate, fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 12 }))
    .map(([day, amounts]) => amounts.map((amount, index) => ({ dueDate: addMonths(day, index), amount: fen(amount) })))

  it('that repeats the letter never differs', () => {
    fc.assert(fc.property(anyLetterRequest, (request) => {
      const terms = askedTerms(request)
      expect(compareOffer(terms, terms)).toEqual([])
    }))
  })

  it('shows every single change, of a day and of a fen', () => {
    fc.assert(fc.property(anyOffer, fc.nat(), fc.boolean(), (payments, place, changesDay) => {
      const at = place % payments.length
      const terms: AskedTerms = { payments: payments.map((payment, index) => ({ ...payment, kind: 'installment', no: index + 1 })) }
      const changed = payments.map((payment, index) => {
        if (index !== at) return payment
        return changesDay ? { ...payment, dueDate: addDays(payment.dueDate, 1) } : { ...payment, amount: fen(payment.amount + 1) }
      })
      const differences = compareOffer(terms, { payments: changed })
      expect(kindsOf(differences)).toEqual(changesDay ? ['date'] : ['amount', 'total'])
      expect(differences[0]).toMatchObject({ payment: { no: at + 1 } })
    }), { numRuns: 500 })
  })

  it('and the letter account for each other: lengths and sums', () => {
    fc.assert(fc.property(anyOffer, anyOffer, (one, other) => {
      const terms: AskedTerms = { payments: one.map((payment, index) => ({ ...payment, kind: 'installment', no: index + 1 })) }
      const kinds = kindsOf(compareOffer(terms, { payments: other }))
      const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length
      expect(one.length - count('missing') + count('extra')).toBe(other.length)
      const sum = (payments: typeof one) => payments.reduce((total, { amount }) => total + amount, 0)
      expect(count('total')).toBe(sum(one) === sum(other) ? 0 : 1)
    }), { numRuns: 500 })
  })
})
