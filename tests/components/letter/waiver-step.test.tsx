import { screen, waitFor } from '@testing-library/react'
import type { LetterDraft } from '@/domain/letter/draft'
import { WaiverStep } from '@/features/letter/form/steps/waiver-step'
import { aPenaltyWaiverDraft } from '../../support/builders/letter-draft'
import { drawStep } from '../../support/letter-step'

const draw = (draft: LetterDraft = aPenaltyWaiverDraft().build()) => drawStep(WaiverStep, 'penaltyWaiver', draft)
const empty = aPenaltyWaiverDraft().with({ penaltyWaiver: undefined })

it('begins with what there is to waive, and explains the words of the bill once', async () => {
  await draw(empty.build())
  screen.getByText(/^你填的逾期费用一共 720.00 元。/)
  expect(screen.getAllByText(/罚息是.*违约金是/)).toHaveLength(1)
})

it('says so when there are no fees to waive', async () => {
  await draw(empty.with({ debt: { outstandingFees: '0' } }).build())
  screen.getByText(/逾期费用是 0，没有可以减免的/)
})

it('what is missing is said when going on, and nothing before', async () => {
  const step = await draw(empty.build())
  expect(screen.queryByRole('alert')).toBeNull()
  step.goOn()
  expect(step.errorOf('penaltyWaiver.items')).toMatch(/至少选一项/)
  expect(step.errorOf('penaltyWaiver.scope')).not.toBe('')
  expect(step.errorOf('penaltyWaiver.settle')).not.toBe('')
})

describe('the fees', () => {
  it('each have an amount that may be left out', async () => {
    const step = await draw(empty.build())
    step.choose('penaltyWaiver.items', 'lateFee')
    step.choose('penaltyWaiver.items', 'penaltyInterest')
    step.type('penaltyWaiver.items.1.amount', '300')
    await waitFor(() => {
      expect(step.stored()?.penaltyWaiver?.items).toEqual([{ kind: 'penaltyInterest' }, { kind: 'lateFee', amount: '300' }])
    })
  })

  it('keep their amounts when another is chosen before them or given up', async () => {
    const step = await draw(aPenaltyWaiverDraft().with({ penaltyWaiver: { items: [{ kind: 'lateFee', amount: '300' }] } }).build())
    step.choose('penaltyWaiver.items', 'penaltyInterest')
    expect(step.typed('penaltyWaiver.items.0.amount')).toBe('')
    expect(step.typed('penaltyWaiver.items.1.amount')).toBe('300')
    step.choose('penaltyWaiver.items', 'penaltyInterest')
    expect(step.typed('penaltyWaiver.items.0.amount')).toBe('300')
  })

  it('need a name only where the list has none', async () => {
    const step = await draw(empty.build())
    step.choose('penaltyWaiver.items', 'serviceFee')
    expect(step.asksFor('penaltyWaiver.items.0.name')).toBe(false)
    step.choose('penaltyWaiver.items', 'otherFee')
    expect(step.asksFor('penaltyWaiver.items.1.name')).toBe(true)
    step.goOn()
    expect(step.errorOf('penaltyWaiver.items.1.name')).toMatch(/名称/)
  })

  it('cannot add up to more than was filled in as owed', async () => {
    const step = await draw()
    step.type('penaltyWaiver.items.0.amount', '421')
    step.goOn()
    expect(step.errorOf('penaltyWaiver.items')).toMatch(/721.00 元，比逾期费用 720.00 元还多/)
    expect(step.typed('penaltyWaiver.items.0.amount')).toBe('421')
  })
})

describe('a part of the fees', () => {
  const partial = aPenaltyWaiverDraft().with({ penaltyWaiver: { scope: 'partial' } })

  it('is asked for only when a part is wanted', async () => {
    const step = await draw()
    expect(step.asksFor('penaltyWaiver.partialAmount')).toBe(false)
    step.choose('penaltyWaiver.scope', 'partial')
    expect(step.asksFor('penaltyWaiver.partialAmount')).toBe(true)
  })

  it('needs an amount or words, not both', async () => {
    const step = await draw(partial.build())
    step.goOn()
    expect(step.errorOf('penaltyWaiver.partialAmount')).toMatch(/填一样就行/)
    step.type('penaltyWaiver.partialDesc', '减免一半罚息')
    expect(step.errorOf('penaltyWaiver.partialAmount')).toBe('')
  })

  it.each([
    ['删除逾期记录', /无权删除真实的逾期记录/],
    ['免除本金', /利息和本金全免/],
  ])('cannot be “%s”', async (words, sentence) => {
    const step = await draw(partial.build())
    step.type('penaltyWaiver.partialDesc', words)
    expect(step.errorOf('penaltyWaiver.partialDesc')).toMatch(sentence)
    expect(step.typed('penaltyWaiver.partialDesc')).toBe(words)
  })
})

describe('how the rest is paid', () => {
  const lumpSum = aPenaltyWaiverDraft().with({ penaltyWaiver: { amount: undefined } })

  it('is not asked beside a plan', async () => {
    const step = await draw(aPenaltyWaiverDraft().with({ kinds: ['installmentPlan', 'penaltyWaiver'] }).build())
    expect(['settle', 'payBy', 'amount'].map(key => step.asksFor(`penaltyWaiver.${key}`))).toEqual([false, false, false])
    screen.getByText('减免以后剩下的，按还款计划还。')
  })

  it('needs a day and an amount only when it is paid at once', async () => {
    const step = await draw()
    expect(['payBy', 'amount'].map(key => step.asksFor(`penaltyWaiver.${key}`))).toEqual([true, true])
    step.choose('penaltyWaiver.settle', 'resume')
    expect(['payBy', 'amount'].map(key => step.asksFor(`penaltyWaiver.${key}`))).toEqual([false, false])
  })

  it('one tap takes what is left of the whole', async () => {
    const step = await draw(lumpSum.build())
    expect(step.field('penaltyWaiver.amount')).toContain('合计 8,600.00 元，减去请求减免的 720.00 元')
    step.tap('take-suggested-sum')
    expect(step.typed('penaltyWaiver.amount')).toBe('7880.00')
    expect(step.isThere('take-suggested-sum')).toBe(false)
    await waitFor(() => expect(step.stored()?.penaltyWaiver?.amount).toBe('7880.00'))
  })

  it('the same amount typed another way needs no suggestion', async () => {
    const step = await draw(lumpSum.with({ penaltyWaiver: { amount: '7880' } }).build())
    expect(step.isThere('take-suggested-sum')).toBe(false)
  })

  it('an amount that does not fit is said, and the right one is a tap away', async () => {
    const step = await draw(lumpSum.build())
    step.type('penaltyWaiver.amount', '7000')
    expect(step.field('penaltyWaiver.amount')).toMatch(/对不上.*付清的应是 7,880.00 元/)
    step.tap('take-suggested-sum')
    expect(step.field('penaltyWaiver.amount')).not.toMatch(/对不上/)
  })

  it.each<[string, NonNullable<LetterDraft['penaltyWaiver']>, string]>([
    ['all, amounts unknown', { scope: 'full', items: [{ kind: 'lateFee' }] }, '7,880.00'],
    ['all of one fee', { scope: 'full', items: [{ kind: 'lateFee', amount: '300' }] }, '8,300.00'],
    ['a part', { scope: 'partial', partialAmount: '100.50' }, '8,499.50'],
  ])('%s leaves %s', async (_, penaltyWaiver, left) => {
    const step = await draw(lumpSum.with({ penaltyWaiver }).build())
    expect(step.words('take-suggested-sum')).toBe(`填 ${left} 元`)
  })

  it.each<NonNullable<LetterDraft['penaltyWaiver']>>([{ scope: 'lenderDecides' }, { scope: 'partial', partialDesc: '减免一半罚息' }])(
    'nothing is suggested where only the lender can tell: %j',
    async penaltyWaiver => {
      const step = await draw(lumpSum.with({ penaltyWaiver }).build())
      expect(step.isThere('take-suggested-sum')).toBe(false)
    },
  )
})

describe('a reason of one’s own', () => {
  it('is folded away until it is wanted', async () => {
    const step = await draw()
    expect(step.asksFor('penaltyWaiver.reason')).toBe(false)
    step.tap('more-fields')
    expect(step.asksFor('penaltyWaiver.reason')).toBe(true)
  })

  it('is open where there is one', async () => {
    const step = await draw(aPenaltyWaiverDraft().with({ penaltyWaiver: { reason: '工资停发以后，付不起这些费用。' } }).build())
    expect(step.typed('penaltyWaiver.reason')).toBe('工资停发以后，付不起这些费用。')
  })
})
