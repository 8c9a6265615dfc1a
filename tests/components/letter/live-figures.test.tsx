import fc from 'fast-check'
import { liveTotal, outstandingTotal, owedAmounts, planBase, resumeDate, suggestedLumpSum, waivedAmount } from '@/features/letter/form/live-figures'
import { easierPlan, previewPlan } from '@/features/letter/form/plan-preview'
import { calendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import type { InstallmentPlanAsk } from '@/domain/letter/request'
import { fen, formatAmount } from '@/domain/money'
import { aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft } from '../../support/builders/letter-draft'

const today = calendarDate('2026-11-21')
const inYuan = (cents: number) => formatAmount(fen(cents)).replace(/,/g, '')
const inFen = (yuan = '') => Number(yuan.replace(/[,.]/g, ''))

describe('the running total', () => {
  it.each([
    [{ outstandingPrincipal: '8000', outstandingInterest: '180.00', outstandingFees: '420' }, '合计', '8,600.00'],
    [{ outstandingPrincipal: '8000', outstandingInterest: '180左右', outstandingFees: '420' }, '合计，利息还没算进来', '8,420.00'],
    [{ outstandingPrincipal: '', outstandingInterest: '', outstandingFees: '' }, '合计，本金、利息、逾期费用还没算进来', '0.00'],
    [{ outstandingPrincipal: '８０００', outstandingInterest: '0', outstandingFees: '0' }, '合计', '8,000.00'],
  ])('of %j says what it leaves out', (debt, label, amount) => {
    expect(liveTotal({ debt })).toEqual({ label, amount })
  })

  it('does not break above the largest amount', () => {
    const debt = { outstandingPrincipal: '100000000', outstandingInterest: '100000000', outstandingFees: '0' }
    expect(liveTotal({ debt })).toEqual({ label: '合计', amount: '太大了' })
    expect(outstandingTotal({ debt })).toBeUndefined()
    expect(owedAmounts({ debt }, today)).toBeUndefined()
  })
})

describe('what a waiver takes off', () => {
  const waiving = (penaltyWaiver: LetterDraft['penaltyWaiver']) => aPenaltyWaiverDraft().with({ penaltyWaiver }).build()

  it.each<[string, LetterDraft, number | undefined]>([
    ['the fees named, when all have amounts', waiving({ items: [{ kind: 'lateFee', amount: '300' }] }), 30_000],
    ['all fees, when one has none', waiving({ items: [{ kind: 'lateFee' }, { kind: 'penaltyInterest', amount: '420' }] }), 72_000],
    ['a part in yuan', waiving({ scope: 'partial', partialAmount: '100' }), 10_000],
    ['nothing that can be computed, for a part in words', waiving({ scope: 'partial', partialDesc: '减免一半罚息' }), 0],
    ['nothing that can be computed, where the lender decides', waiving({ scope: 'lenderDecides' }), 0],
    ['unknown while no fee is chosen', waiving({ items: [] }), undefined],
    ['unknown while it is above the fees', waiving({ items: [{ kind: 'lateFee', amount: '720.01' }] }), undefined],
    ['known before it is said how the rest is paid', waiving({ settle: undefined, payBy: undefined, amount: undefined }), 72_000],
    ['known whatever the reason says', waiving({ reason: '请打 13900001234 问我的同事' }), 72_000],
    [
      'unknown where there are no fees, whatever is typed',
      aPenaltyWaiverDraft().with({ debt: { outstandingFees: '0' }, penaltyWaiver: { items: [{ kind: 'lateFee', amount: '99999' }] } }).build(),
      undefined,
    ],
  ])('%s', (_, draft, waived) => {
    expect(waivedAmount(draft, today)).toBe(waived)
  })

  it('leaves the single payment that fits', () => {
    expect(suggestedLumpSum(aPenaltyWaiverDraft().build(), today)).toEqual({
      amount: 788_000, because: '合计 8,600.00 元，减去请求减免的 720.00 元',
    })
    expect(suggestedLumpSum(waiving({ scope: 'lenderDecides' }), today)).toBeUndefined()
  })

  it('comes off what a plan repays only while a waiver is asked for', () => {
    const draft = aPenaltyWaiverDraft()
    expect(planBase(draft.with({ kinds: ['installmentPlan', 'penaltyWaiver'] }).build(), today)).toBe(788_000)
    expect(planBase(draft.with({ kinds: ['installmentPlan'] }).build(), today)).toBe(860_000)
  })
})

it.each([
  ['2026-12-15', '1', '2027-01-15'],
  ['2026-12-31', '2', '2027-02-28'],
  ['', '2', undefined],
  ['2026-12-31', '61', undefined],
])('a deferral from %j for %j months ends on %j', (fromDueDate, months, end) => {
  expect(resumeDate(aDeferralDraft().with({ deferral: { fromDueDate, months } }).build(), today)).toBe(end)
})

describe('the plan while it is being chosen', () => {
  it('shows what each period comes to before a first day is chosen', () => {
    const draft = aLetterDraft().with({ installmentPlan: { periods: '12', firstDueDate: undefined } }).build()
    expect(previewPlan(draft, today)).toEqual({ label: '每期还，最后一期 716.74 元', each: '716.66' })
  })

  it('needs a total and a number of periods', () => {
    expect(previewPlan(aLetterDraft().with({ debt: { outstandingFees: 'x' } }).build(), today)).toBeUndefined()
    expect(previewPlan(aLetterDraft().with({ installmentPlan: { periods: '13' } }).build(), today)).toBeUndefined()
  })

  it.each([
    ['a first day in the past', { firstDueDate: '2026-11-20' }],
    ['a down payment without its day', { downPayment: '100', downDate: undefined }],
    ['a down payment on the first day', { downPayment: '100', downDate: '2027-01-15' }],
  ])('has no rows with %s', (_, installmentPlan) => {
    const plan = previewPlan(aLetterDraft().with({ installmentPlan }).build(), today)
    expect(plan).toMatchObject({ label: '每期还' })
    expect(plan?.rows).toBeUndefined()
  })

  it('names the smaller payments first and the later ones large', () => {
    const installmentPlan = { mode: 'step', stepSplit: { count: '４', amount: '500' } } as const
    const draft = aLetterDraft().with({ installmentPlan }).build()
    expect(previewPlan(draft, today)).toMatchObject({ label: '前 4 期每期 500.00 元，以后每期还', each: '1,100.00' })
  })

  it('does not break on amounts that add up to too much', () => {
    const customAmounts = Array.from({ length: 10 }, () => '100000000')
    const draft = aLetterDraft().with({ installmentPlan: { mode: 'custom', customAmounts } }).build()
    expect(previewPlan(draft, today)).toEqual({ label: '各期相加', each: '太大了' })
  })

  const terms = fc.record({
    principal: fc.integer({ min: 5_000, max: 100_000_000 }),
    fees: fc.integer({ min: 0, max: 100_000 }),
    isWaived: fc.boolean(),
    periods: fc.integer({ min: 2, max: 12 }),
    downPayment: fc.integer({ min: 0, max: 2_000 }),
    mode: fc.constantFrom('equal', 'step', 'custom'),
  })

  it('has the very rows of the letter, and they add up', () => {
    fc.assert(
      fc.property(terms, ({ principal, fees, isWaived, periods, downPayment, mode }) => {
        const waived = isWaived ? fees : 0
        const remain = principal + fees - waived - downPayment
        const early = Math.max(1, Math.floor(remain / periods / 2))
        const last = remain - (periods - 1) * early
        const draft = aLetterDraft()
          .with({
            kinds: isWaived && fees > 0 ? ['installmentPlan', 'penaltyWaiver'] : ['installmentPlan'],
            debt: { outstandingPrincipal: inYuan(principal), outstandingInterest: '0', outstandingFees: inYuan(fees) },
            penaltyWaiver: { items: [{ kind: 'lateFee' }], scope: 'full' },
            installmentPlan: {
              mode,
              periods: String(periods),
              stepSplit: { count: '1', amount: inYuan(early) },
              customAmounts: Array.from({ length: periods }, (_, index) => inYuan(index === periods - 1 ? last : early)),
              ...(downPayment > 0 && { downPayment: inYuan(downPayment), downDate: '2026-12-01' }),
            },
          })
          .build()
        const letter = parseLetterContent(draft, today)
        if (!letter.ok) throw new Error(JSON.stringify(letter.error))
        const ask = letter.value.request.asks.find((each): each is InstallmentPlanAsk => each.kind === 'installmentPlan')
        const rows = previewPlan(draft, today)?.rows ?? []

        expect(rows.filter(({ kind }) => kind === 'installment').map(({ cells }) => [cells[1], inFen(cells[2]), inFen(cells[3])])).toEqual(
          ask?.plan.installments.map(({ dueDate, amount, remaining }) => [dueDate, amount, remaining]),
        )
        const paid = rows.filter(({ kind }) => kind !== 'total').reduce((sum, { cells }) => sum + inFen(cells[2]), 0)
        expect(paid).toBe(principal + fees - waived)
        expect(rows[rows.length - 1]?.cells).toEqual(['合计', '', formatAmount(fen(paid)), ''])
      }),
      { numRuns: 100 },
    )
  })
})

describe('an easier plan', () => {
  const of = (periods: string, mode: 'equal' | 'custom' = 'equal') => aLetterDraft().with({ installmentPlan: { periods, mode } }).build()

  it.each<[string, string, number, { periods: number; payment: number } | undefined]>([
    ['the fewest periods that leave a fifth of the share', '5', 150_000, { periods: 8, payment: 107_500 }],
    ['the most periods where none leaves a fifth', '5', 10_000, { periods: 12, payment: 71_674 }],
    ['none above twelve', '12', 10_000, undefined],
  ])('%s', (_, periods, share, easier) => {
    expect(easierPlan(of(periods), today, share)).toEqual(easier)
  })

  it('is not made of amounts of one’s own', () => {
    expect(easierPlan(of('5', 'custom'), today, 10_000)).toBeUndefined()
  })
})
