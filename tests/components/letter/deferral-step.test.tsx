import { screen, waitFor } from '@testing-library/react'
import type { LetterDraft } from '@/domain/letter/draft'
import { DeferralStep } from '@/features/letter/form/steps/deferral-step'
import { aDeferralDraft } from '../../support/builders/letter-draft'
import { drawStep } from '../../support/letter-step'

const draw = (draft: LetterDraft = aDeferralDraft().build()) => drawStep(DeferralStep, 'deferral', draft)

describe('the months', () => {
  it('begin with one, which is stored as it is shown', async () => {
    const step = await draw(aDeferralDraft().with({ deferral: { months: undefined } }).build())
    expect(step.words('field-deferral-months-stepper')).toBe('1个月')
    await waitFor(() => expect(step.stored()?.deferral?.months).toBe('1'))
  })

  it('are stepped through up to twelve, with a word of advice above three', async () => {
    const step = await draw(aDeferralDraft().with({ deferral: { months: '2' } }).build())
    step.tap('field-deferral-months-stepper-more')
    expect(step.field('deferral.months')).not.toMatch(/有点长/)
    step.tap('field-deferral-months-stepper-more')
    expect(step.field('deferral.months')).toMatch(/4 个月有点长/)
    await waitFor(() => expect(step.stored()?.deferral?.months).toBe('4'))
  })

  it('can be more when they are typed, with what to do instead', async () => {
    const step = await draw()
    step.tap('type-months')
    expect(step.typed('deferral.months')).toBe('1')
    step.type('deferral.months', '18')
    screen.getByText('18 个月一般不会同意。可以改为先延期、再分期。')
    await waitFor(() => expect(step.stored()?.deferral?.months).toBe('18'))
  })

  it.each(['18', '61', 'x', '0', ''])('stored as %j stand in a box as they were typed', async months => {
    const step = await draw(aDeferralDraft().with({ deferral: { months } }).build())
    expect(step.typed('deferral.months')).toBe(months)
  })

  it('above sixty are refused beside the box', async () => {
    const step = await draw(aDeferralDraft().with({ deferral: { months: '18' } }).build())
    step.type('deferral.months', '61')
    expect(step.errorOf('deferral.months')).toMatch(/1 到 60/)
    expect(step.typed('deferral.months')).toBe('61')
  })
})

describe('the day on which payments go on', () => {
  it('follows the months and the first deferred day', async () => {
    const step = await draw()
    expect(step.words('resume-date')).toContain('2027年1月15日')
    step.type('deferral.fromDueDate', '2026-12-31')
    step.tap('field-deferral-months-stepper-more')
    expect(step.words('resume-date')).toContain('2027年2月28日')
  })

  it('is not shown before the first day is chosen', async () => {
    const step = await draw(aDeferralDraft().with({ deferral: { fromDueDate: undefined } }).build())
    expect(step.isThere('resume-date')).toBe(false)
  })
})

describe('only what is needed is asked', () => {
  it('alone: how to go on afterwards, and what can be paid meanwhile', async () => {
    const step = await draw()
    expect(['deferral.afterMode', 'deferral.duringPay'].map(step.asksFor)).toEqual([true, true])
  })

  it('before installments: neither, because the plan says it', async () => {
    const step = await draw(aDeferralDraft().with({ kinds: ['deferral', 'installmentPlan'] }).build())
    expect(['deferral.afterMode', 'deferral.duringPay'].map(step.asksFor)).toEqual([false, false])
    step.goOn()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('what is missing is said when going on, and nothing before', async () => {
    const step = await draw(aDeferralDraft().with({ deferral: { fromDueDate: undefined, afterMode: undefined } }).build())
    expect(screen.queryByRole('alert')).toBeNull()
    step.goOn()
    expect(step.errorOf('deferral.fromDueDate')).toMatch(/从哪一期起/)
    expect(step.errorOf('deferral.afterMode')).toMatch(/延期之后怎么还/)
    expect(screen.getAllByRole('alert')).toHaveLength(2)
  })
})

it('the costs asked for are the ones the letter has until something else is chosen', async () => {
  const step = await draw(aDeferralDraft().with({ deferral: { interestDuring: undefined } }).build())
  expect(screen.getByRole('radio', { name: '不加收罚息和违约金' }).getAttribute('aria-checked')).toBe('true')
  step.choose('deferral.interestDuring', 'askReduced')
  await waitFor(() => expect(step.stored()?.deferral?.interestDuring).toBe('askReduced'))
})

it('the words of the bill are explained once', async () => {
  await draw()
  expect(screen.getAllByText(/罚息是.*违约金是/)).toHaveLength(1)
})

it('what is paid meanwhile must fit the budget, or say where it comes from', async () => {
  const budget = { income: { salary: '3000' }, expenses: { food: '2800' } }
  const step = await draw(aDeferralDraft().with({ budget }).build())
  step.type('deferral.duringPay', '500')
  expect(step.errorOf('deferral.duringPay')).toMatch(/500.00 元，比你每月能用于这笔的 200.00 元多/)
  step.tap('name-other-source')
  step.type('budget.otherSource', '家人每月帮 500 元')
  expect(step.errorOf('deferral.duringPay')).toBe('')
})
