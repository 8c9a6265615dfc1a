import fc from 'fast-check'
import { liveTotal, outstandingTotal, previewPlan } from '@/features/letter/form/live-figures'
import { calendarDate } from '@/domain/calendar-date'
import { fen, formatAmount } from '@/domain/money'
import { aLetterDraft } from '../../support/builders/letter-draft'

const today = calendarDate('2026-11-21')

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
  })
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

  it('has no rows for a first day in the past', () => {
    expect(previewPlan(aLetterDraft().with({ installmentPlan: { firstDueDate: '2026-11-20' } }).build(), today)?.rows).toBeUndefined()
  })

  it('always adds up to what is owed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 100_000_000 }), fc.integer({ min: 1, max: 12 }), (total, periods) => {
        const typed = formatAmount(fen(total)).replace(/,/g, '')
        const draft = aLetterDraft()
          .with({
            debt: { outstandingPrincipal: typed, outstandingInterest: '0', outstandingFees: '0' },
            installmentPlan: { periods: String(periods) },
          })
          .build()
        const rows = previewPlan(draft, today)?.rows ?? []
        const cents = rows.slice(0, -1).map(({ cells }) => Number((cells[2] ?? '').replace(/[,.]/g, '')))
        expect(cents).toHaveLength(periods)
        expect(cents.reduce((sum, amount) => sum + amount, 0)).toBe(total)
        expect(rows[periods]?.cells[2]).toBe(formatAmount(fen(total)))
      }),
      { numRuns: 500 },
    )
  })
})
