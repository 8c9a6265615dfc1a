import { screen, waitFor } from '@testing-library/react'
import type { LetterDraft } from '@/domain/letter/draft'
import { PlanStep } from '@/features/letter/form/steps/plan-step'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { drawStep } from '../../support/letter-step'

const draw = (draft: LetterDraft = aLetterDraft().build()) => drawStep(PlanStep, 'installmentPlan', draft)
const amounts = 'installmentPlan.customAmounts'
const three = aLetterDraft().with({ installmentPlan: { periods: '3' } })
const custom = three.with({ installmentPlan: { mode: 'custom', customAmounts: ['1000', '2000', '5600'] } })
const waiver: LetterDraft['penaltyWaiver'] = { items: [{ kind: 'lateFee' }], scope: 'full' }

describe('what is divided', () => {
  it('is all that is owed', async () => {
    await draw()
    screen.getByText(/^要分的总额是 8,600.00 元/)
  })

  it('is what a waiver leaves', async () => {
    const step = await draw(aLetterDraft().with({ kinds: ['installmentPlan', 'penaltyWaiver'], penaltyWaiver: waiver }).build())
    screen.getByText(/^减免后要分的是 8,180.00 元/)
    expect(step.words('each-payment')).toContain('818.00')
  })

  it('is all that is owed where only the lender can say what is waived', async () => {
    const penaltyWaiver = { ...waiver, scope: 'lenderDecides' } as const
    await draw(aLetterDraft().with({ kinds: ['installmentPlan', 'penaltyWaiver'], penaltyWaiver }).build())
    screen.getByText(/^要分的总额是 8,600.00 元/)
  })

  it.each<[string, LetterDraft, RegExp]>([
    ['the amounts are open', aLetterDraft().with({ debt: { outstandingFees: undefined } }).build(), /填好欠款/],
    ['the waiver is open', aLetterDraft().with({ kinds: ['installmentPlan', 'penaltyWaiver'] }).build(), /填好要减免的费用/],
  ])('is not known while %s, and says what is to be filled in', async (_, draft, words) => {
    const step = await draw(draft)
    screen.getByText(words)
    expect(step.isThere('each-payment')).toBe(false)
  })
})

describe('equal payments', () => {
  it('are the beginning, with the days and what remains', async () => {
    const step = await draw(three.with({ installmentPlan: { mode: undefined } }).build())
    expect(screen.getByRole('radio', { name: '每期一样多' }).getAttribute('aria-checked')).toBe('true')
    expect(step.words('each-payment')).toBe('每期还，最后一期 2,866.68 元2,866.66 元')
    screen.getByText('2027-03-15')
  })
})

describe('smaller payments first', () => {
  it('need how many and how much, and show what follows from them', async () => {
    const step = await draw()
    step.choose('installmentPlan.mode', 'step')
    expect(step.isThere('each-payment')).toBe(false)
    step.type('installmentPlan.stepSplit.count', '3')
    step.type('installmentPlan.stepSplit.amount', '500')
    expect(step.words('each-payment')).toBe('前 3 期每期 500.00 元，以后每期还，最后一期 1,014.32 元1,014.28 元')
    screen.getByText('2027-10-15')
    await waitFor(() => {
      expect(step.stored()?.installmentPlan).toMatchObject({ mode: 'step', stepSplit: { count: '3', amount: '500' } })
    })
  })

  it.each([
    ['10', '500', 'installmentPlan.stepSplit.count', /1 到 9/],
    ['3', '900', 'installmentPlan.stepSplit.amount', /没有比前面多/],
    ['3', '5000', 'installmentPlan.stepSplit.amount', /已经用完/],
  ])('%s of %s are refused beside the field', async (count, amount, field, sentence) => {
    const step = await draw()
    step.choose('installmentPlan.mode', 'step')
    step.type('installmentPlan.stepSplit.count', count)
    step.type('installmentPlan.stepSplit.amount', amount)
    expect(step.errorOf(field)).toMatch(sentence)
  })
})

describe('amounts of one’s own', () => {
  it('begin with equal ones, and each shows its day', async () => {
    const step = await draw(three.build())
    step.choose('installmentPlan.mode', 'custom')
    expect([0, 1, 2].map(index => step.typed(`${amounts}.${index}`))).toEqual(['2866.66', '2866.66', '2866.68'])
    expect(step.field(`${amounts}.1`)).toContain('2027年2月15日')
    expect(step.words('each-payment')).toBe('各期相加，正好分完8,600.00 元')
    await waitFor(() => expect(step.stored()?.installmentPlan?.customAmounts).toEqual(['2866.66', '2866.66', '2866.68']))
  })

  it('say how far they are from the whole, and one tap puts it on the last', async () => {
    const step = await draw(custom.build())
    step.type(`${amounts}.0`, '800')
    expect(step.words('each-payment')).toBe('各期相加，还差 200.00 元8,400.00 元')
    step.tap('rest-on-last')
    expect(step.typed(`${amounts}.2`)).toBe('5800.00')
    expect(step.words('each-payment')).toContain('正好分完')
    expect(step.isThere('rest-on-last')).toBe(false)
  })

  it('too much is said too, and what cannot be taken off the last is not offered', async () => {
    const step = await draw(custom.build())
    step.type(`${amounts}.0`, '9000')
    expect(step.words('each-payment')).toBe('各期相加，多了 8,000.00 元16,600.00 元')
    expect(step.isThere('rest-on-last')).toBe(false)
    step.tap('equal-again')
    expect(step.words('each-payment')).toContain('正好分完')
  })

  it('that do not add up are refused when going on', async () => {
    const step = await draw(custom.with({ installmentPlan: { customAmounts: ['1000', '2000', '5000'] } }).build())
    step.goOn()
    expect(step.errorOf(amounts)).toMatch(/8,000.00 元，应当是 8,600.00 元/)
  })

  it('what is no amount stays, with the sentence beside it', async () => {
    const step = await draw(custom.build())
    step.type(`${amounts}.1`, '2000左右')
    expect(step.typed(`${amounts}.1`)).toBe('2000左右')
    expect(step.errorOf(`${amounts}.1`)).toMatch(/只填数字/)
    expect(step.words('each-payment')).toBe('各期相加，还差 2,000.00 元6,600.00 元')
  })

  it('stay equal with another number of periods as long as nobody changed them', async () => {
    const step = await draw(three.build())
    step.choose('installmentPlan.mode', 'custom')
    step.tap('field-installmentPlan-periods-stepper-less')
    expect([0, 1].map(index => step.typed(`${amounts}.${index}`))).toEqual(['4300.00', '4300.00'])
  })

  it('that were changed are kept: more periods are open, fewer let the last go', async () => {
    const step = await draw(custom.build())
    step.tap('field-installmentPlan-periods-stepper-more')
    expect([0, 1, 2, 3].map(index => step.typed(`${amounts}.${index}`))).toEqual(['1000', '2000', '5600', ''])
    step.tap('field-installmentPlan-periods-stepper-less')
    step.tap('field-installmentPlan-periods-stepper-less')
    expect([0, 1].map(index => step.typed(`${amounts}.${index}`))).toEqual(['1000', '2000'])
    await waitFor(() => expect(step.stored()?.installmentPlan?.customAmounts).toEqual(['1000', '2000']))
  })

  it('come back as they were after a look at another way', async () => {
    const step = await draw(custom.build())
    step.choose('installmentPlan.mode', 'equal')
    step.choose('installmentPlan.mode', 'custom')
    expect([0, 1, 2].map(index => step.typed(`${amounts}.${index}`))).toEqual(['1000', '2000', '5600'])
  })
})

describe('the down payment', () => {
  it('is folded away until it is wanted, and then needs its day', async () => {
    const step = await draw(three.build())
    step.tap('more-fields')
    expect(step.asksFor('installmentPlan.downDate')).toBe(false)
    step.type('installmentPlan.downPayment', '1000')
    step.goOn()
    expect(step.errorOf('installmentPlan.downDate')).toMatch(/首付哪一天付/)
  })

  it('comes off the installments and heads the plan', async () => {
    const step = await draw(three.with({ installmentPlan: { downPayment: '1000', downDate: '2026-12-15' } }).build())
    expect(step.words('each-payment')).toBe('每期还，最后一期 2,533.34 元2,533.33 元')
    screen.getByText('首付', { selector: '[class~=left]' })
    screen.getByText('2026-12-15')
  })

  it('cannot come after the first installment', async () => {
    const step = await draw(three.with({ installmentPlan: { downPayment: '1000', downDate: '2026-12-15' } }).build())
    step.type('installmentPlan.downDate', '2027-01-15')
    expect(step.errorOf('installmentPlan.downDate')).toMatch(/2027年1月15日/)
  })
})

it('after a deferral the first payment is suggested for the day on which payments go on', async () => {
  const deferral = { months: '2', fromDueDate: '2026-12-15' }
  const step = await draw(aLetterDraft().with({ kinds: ['deferral', 'installmentPlan'], deferral }).build())
  expect(step.field('installmentPlan.firstDueDate')).toContain('延期到 2027年2月15日')
  step.type('installmentPlan.firstDueDate', '2027-01-10')
  expect(step.field('installmentPlan.firstDueDate')).toMatch(/早于恢复还款的日子/)
})

describe('a plan that the budget does not bear', () => {
  const budget = { income: { salary: '3000' }, expenses: { food: '2000' } }

  it('is said at once, with periods that make it easier', async () => {
    const step = await draw(aLetterDraft().with({ budget }).build())
    screen.getByText(/860.00 元，已接近你每月能用于这笔的 1,000.00 元/)
    step.tap('easier-periods')
    await waitFor(() => expect(step.stored()?.installmentPlan?.periods).toBe('11'))
    expect(screen.queryByText(/已接近你每月/)).toBeNull()
  })

  it('can be kept by naming where the money comes from', async () => {
    const step = await draw(aLetterDraft().with({ budget, installmentPlan: { periods: '5' } }).build())
    step.tap('name-other-source')
    step.type('budget.otherSource', '家人每月帮 1000 元')
    screen.getByText(/要靠别的来源/)
  })
})
