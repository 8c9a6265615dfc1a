import fc from 'fast-check'
import { calendarDate } from '@/domain/calendar-date'
import { parseOffer, type OfferDraft } from '@/domain/letter/offer/offer-draft'

const today = calendarDate('2026-12-01')
const draft: OfferDraft = { receivedOn: '2026-11-30', payments: [{ dueDate: '2027-01-15', amount: '860' }] }
const issuesOf = (changes: OfferDraft) => {
  const parsed = parseOffer({ ...draft, ...changes }, today)
  return parsed.ok ? [] : parsed.error.map(({ field, code, params }) => [field, code, params.reason])
}

it('reads the figures of an offer, in order of date', () => {
  expect(parseOffer({
    receivedOn: '2026-11-30',
    payments: [{ dueDate: '2027-02-15', amount: '８６０.00' }, {}, { dueDate: '2027-01-15', amount: '860.5' }],
    statedTotal: '1720.50', waivedAmount: '0', resumeDate: '2027-01-15',
  }, today)).toEqual({
    ok: true,
    value: {
      receivedOn: '2026-11-30',
      terms: {
        payments: [{ dueDate: '2027-01-15', amount: 86_050 }, { dueDate: '2027-02-15', amount: 86_000 }],
        statedTotal: 172_050, waivedAmount: 0, resumeDate: '2027-01-15',
      },
    },
  })
})

it('an offer without figures says nothing', () => {
  expect(parseOffer({ receivedOn: '2026-11-30' }, today)).toMatchObject({ ok: true, value: { terms: { payments: [] } } })
})

it.each<[string, OfferDraft, readonly unknown[]]>([
  ['no day', { receivedOn: '' }, ['offer.receivedOn', 'E122', 'missing']],
  ['a day to come', { receivedOn: '2026-12-02' }, ['offer.receivedOn', 'E122', 'future']],
  ['an amount without its day', { payments: [{ amount: '1' }] }, ['offer.payments.0.dueDate', 'E124', 'missing']],
  ['a day without its amount', { payments: [{ dueDate: '2027-01-15' }] }, ['offer.payments.0.amount', 'E121', 'missing']],
  ['nothing to pay', { payments: [{ dueDate: '2027-01-15', amount: '0' }] }, ['offer.payments.0.amount', 'E121', 'zero']],
  ['three decimals', { payments: [{ dueDate: '2027-01-15', amount: '1.005' }] }, ['offer.payments.0.amount', 'E121', 'decimals']],
  ['a day that does not exist', { payments: [{ dueDate: '2027-02-30', amount: '1' }] }, ['offer.payments.0.dueDate', 'E124', 'format']],
  ['payments beyond all amounts', {
    payments: [{ dueDate: '2027-01-15', amount: '100000000' }, { dueDate: '2027-02-15', amount: '1' }],
  }, ['offer.payments', 'E121', 'tooLarge']],
  ['more payments than a plan can have', {
    payments: Array.from({ length: 61 }, () => ({ dueDate: '2027-01-15', amount: '1' })),
  }, ['offer.payments', 'E111', 'tooMany']],
  ['a sum of nothing', { statedTotal: '0' }, ['offer.statedTotal', 'E121', 'zero']],
  ['a waiver below zero', { waivedAmount: '-1' }, ['offer.waivedAmount', 'E121', 'negative']],
  ['words for a date', { resumeDate: '下个月' }, ['offer.resumeDate', 'E124', 'format']],
])('refuses %s', (_, changes, issue) => {
  expect(issuesOf(changes)).toEqual([issue])
})

it('never throws, whatever was typed', () => {
  const typed = fc.option(fc.oneof(fc.string(), fc.constantFrom('100000000', '0.01', '2027-01-15', '９９')), { nil: undefined })
  const anyDraft = fc.record({
    receivedOn: typed, payments: fc.array(fc.record({ dueDate: typed, amount: typed }), { maxLength: 4 }), statedTotal: typed,
    waivedAmount: typed, resumeDate: typed,
  })
  fc.assert(fc.property(anyDraft, (any) => {
    const parsed = parseOffer(any, today)
    expect(parsed.ok || parsed.error.length > 0).toBe(true)
  }))
})
