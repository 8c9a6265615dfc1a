import { fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { budgetFigures } from '@/features/letter/form/steps/budget-figures'
import { BudgetStep } from '@/features/letter/form/steps/budget-step'
import { useLetterForm } from '@/features/letter/form/use-letter-form'
import { contentIssues } from '@/features/letter/use-letter-draft'
import { calendarDate } from '@/domain/calendar-date'
import { expenseIds, incomeIds } from '@/domain/letter/choices'
import type { BudgetDraft } from '@/domain/letter/draft'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { fen, formatAmount } from '@/domain/money'
import { aDeferralDraft, aLetterDraft } from '../../support/builders/letter-draft'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const today = calendarDate('2026-11-21')
/** 8,600.00 yuan owed here; 1,200.00 left a month. */
const aBudget: BudgetDraft = { income: { salary: '5000' }, expenses: { housing: '2000', food: '1800' } }
const twoMore = [{ name: '甲借款', outstanding: '4300' }, { name: '乙借款', outstanding: '2150' }]

const element = (id: string) => document.getElementById(id)
const said = (id: string) => element(id)?.textContent ?? ''
const box = (path: string) => element(`field-${path.replace(/\./g, '-')}-input`) as HTMLInputElement
const type = (path: string, text: string) => fireEvent.change(box(path), { target: { value: text } })
const tap = (id: string) => fireEvent.click(element(id) as HTMLElement)

function Step() {
  return <BudgetStep form={useLetterForm('k1', 1)} />
}

async function open(budget?: BudgetDraft, draft = aLetterDraft()) {
  const phone = await phoneWith({ k1: { ...draft.build(), ...(budget && { budget }) } })
  renderOn(phone, <Step />)
  return phone
}

it('can be skipped: with nothing typed there is no figure, and nothing in the letter', async () => {
  await open()
  screen.getByText(/可以跳过，不填就不写进信里/)
  expect(element('budget-left')).toBeNull()
  expect(element('field-budget-attach')).toBeNull()
})

it('asks for the few usual lines first and for the rest when wanted', async () => {
  await open()
  expect(document.querySelectorAll('input')).toHaveLength(6)
  tap('more-fields')
  expect(document.querySelectorAll('input')).toHaveLength(incomeIds.length + expenseIds.length)
})

it('follows what is typed', async () => {
  const phone = await open()
  type('budget.income.salary', '5000')
  expect(said('budget-left')).toBe('每月剩下5,000.00 元')
  type('budget.expenses.food', '1800.50')
  expect(said('budget-left')).toBe('每月剩下3,199.50 元')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.budget).toEqual({ income: { salary: '5000' }, expenses: { food: '1800.50' } }))
})

it('serves every letter on the phone', async () => {
  const phone = await open()
  type('budget.income.salary', '5000')
  await waitFor(() => expect(storedDraft(phone, 'another')?.budget?.income).toEqual({ salary: '5000' }))
})

it.each(['5000左右', '-5000', '1000000.01'])('the figure says that it leaves out a wage of %s', async wage => {
  await open({ ...aBudget, income: { salary: wage, otherIncome: '4000' } })
  expect(said('budget-left')).toBe('每月剩下，工资还没算进来200.00 元')
  expect(box('budget.income.salary').value).toBe(wage)
})

it('wrong amounts are said beside the line once it has been left', async () => {
  await open()
  type('budget.expenses.housing', '两千')
  fireEvent.blur(box('budget.expenses.housing'))
  expect(document.querySelector('#field-budget-expenses-housing [role=alert]')?.textContent).toMatch(/只填数字/)
})

it('other spending has to be named', async () => {
  await open(aBudget)
  tap('more-fields')
  expect(box('budget.otherEssentialNote')).toBeNull()
  type('budget.expenses.otherEssential', '100')
  expect(box('budget.otherEssentialNote')).not.toBeNull()
})

describe('the share of this letter', () => {
  it('with one creditor is all that is left', async () => {
    await open(aBudget)
    expect(said('budget-share')).toMatch(/^这一笔每月大约能还 1,200.00 元。/)
    expect(element('share-0')).toBeNull()
  })

  it('with several is in proportion to what is owed, to the fen', async () => {
    await open({ ...aBudget, otherDebts: twoMore })
    expect(said('budget-share')).toMatch(/^按各家欠多少来分，这一笔每月大约能还 685.71 元。/)
    expect([0, 1, 2].map(index => said(`share-${index}`))).toEqual(['这一笔685.71 元', '甲借款342.86 元', '乙借款171.43 元'])
  })

  it('waits for what is owed', async () => {
    await open(aBudget, aLetterDraft().with({ debt: { outstandingFees: '' } }))
    expect(said('budget-share')).toBe('填好这一笔欠多少，就能算出每月能还它多少。')
  })

  it('names a debt that is not in it yet', async () => {
    await open({ ...aBudget, otherDebts: [{ name: '甲借款' }] })
    screen.getByText('甲借款还欠多少没填好，先没算进来。')
  })

  it('is what the letter says, whatever is typed', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 }).map(value => formatAmount(fen(value)).replace(/,/g, ''))
    const amounts = <Id extends string>(ids: readonly Id[]) =>
      fc.record(Object.fromEntries(ids.map(id => [id, amount])) as Record<Id, typeof amount>, { requiredKeys: [] })
    fc.assert(
      fc.property(
        fc.record({
          income: amounts(incomeIds),
          expenses: amounts(expenseIds),
          otherDebts: fc.array(fc.record({ name: fc.constant('甲借款'), outstanding: amount }), { maxLength: 5 }),
        }),
        budget => {
          const draft = { ...aLetterDraft().build(), budget: { ...budget, otherEssentialNote: '学费', otherSource: '家人帮' } }
          const letter = parseLetterContent(draft, today)
          const figures = budgetFigures({ draft, issues: contentIssues(draft, today), today })
          const expected = letter.ok ? letter.value.request.budget : undefined
          expect(figures && { left: figures.left, share: figures.shares?.[0]?.amount, others: (figures.shares?.length ?? 0) > 1 })
            .toEqual(expected && { left: expected.surplus, share: expected.share, others: expected.hasOtherDebts })
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('other debts', () => {
  it('are added one after the other', async () => {
    const phone = await open(aBudget)
    tap('add-debt')
    type('budget.otherDebts.0.name', '甲借款')
    type('budget.otherDebts.0.outstanding', '8600')
    tap('field-budget-otherDebts-0-overdue')
    expect(said('share-0')).toBe('这一笔600.00 元')
    await waitFor(() => {
      expect(storedDraft(phone, 'k1')?.budget?.otherDebts).toEqual([{ name: '甲借款', outstanding: '8600', overdue: true }])
    })
  })

  it('one taken out leaves the others with what was typed into them', async () => {
    const phone = await open({ ...aBudget, otherDebts: twoMore })
    tap('remove-debt-0')
    await waitFor(() => expect(box('budget.otherDebts.0.name').value).toBe('乙借款'))
    expect(box('budget.otherDebts.0.outstanding').value).toBe('2150')
    expect(box('budget.otherDebts.1.name')).toBeNull()
    expect(phone.calls.questions[0]?.text).toContain('甲借款')
  })

  it('stays when the person thinks again; an empty one goes without a question', async () => {
    const phone = await open({ ...aBudget, otherDebts: twoMore })
    phone.answers.confirm = false
    tap('remove-debt-0')
    await waitFor(() => expect(phone.calls.questions).toHaveLength(1))
    expect(box('budget.otherDebts.0.name').value).toBe('甲借款')
    tap('add-debt')
    tap('remove-debt-2')
    await waitFor(() => expect(box('budget.otherDebts.2.name')).toBeNull())
    expect(phone.calls.questions).toHaveLength(1)
  })
})

describe('an offer above the share', () => {
  const poor: BudgetDraft = { income: { salary: '3000' }, expenses: { food: '2200' } }

  it('is explained, with the number of periods that helps', async () => {
    const phone = await open(poor)
    expect(said('offer-check')).toMatch(/每期 860.00 元，比你每月能用于这笔的 800.00 元多/)
    tap('easier-periods')
    await waitFor(() => expect(storedDraft(phone, 'k1')?.installmentPlan?.periods).toBe('12'))
    expect(said('offer-check')).not.toMatch(/比你每月/)
  })

  it('where no number of periods helps, says what does', async () => {
    await open({ income: { salary: '3000' }, expenses: { food: '2900' } })
    expect(said('offer-check')).toMatch(/分到 12 期也放不下。可以先请求延期/)
    expect(element('easier-periods')).toBeNull()
  })

  it('another source can be named, and stays in its box while it is typed and taken out again', async () => {
    const phone = await open(poor)
    tap('name-other-source')
    type('budget.otherSource', '家人每月帮 500 元')
    expect(said('offer-check')).toMatch(/要靠别的来源/)
    await waitFor(() => expect(storedDraft(phone, 'k1')?.budget?.otherSource).toBe('家人每月帮 500 元'))
    type('budget.otherSource', '')
    expect(box('budget.otherSource').value).toBe('')
    expect(said('offer-check')).toMatch(/写明来源/)
  })

  it('more than 60 characters for the source are refused, and stay', async () => {
    await open(poor)
    tap('name-other-source')
    type('budget.otherSource', '家'.repeat(61))
    fireEvent.blur(box('budget.otherSource'))
    expect(document.querySelector('#field-budget-otherSource [role=alert]')?.textContent).toMatch(/60/)
    expect(box('budget.otherSource').value).toHaveLength(61)
  })

  it('counts for payments during a deferral too', async () => {
    await open(poor, aDeferralDraft().with({ deferral: { duringPay: '900' } }))
    expect(said('offer-check')).toMatch(/每月先还 900.00 元/)
    expect(element('easier-periods')).toBeNull()
  })

  it('an offer that can be kept is not mentioned', async () => {
    await open(aBudget)
    expect(element('offer-check')).toBeNull()
    expect(element('name-other-source')).toBeNull()
  })
})

describe('the list of debts, shared by all letters', () => {
  /** 4,300.00 yuan owed to the bank. */
  const toBank = aDeferralDraft().with({
    creditor: { fullName: '某某银行股份有限公司', brandName: '某某快贷' },
    debt: { outstandingPrincipal: '4000', outstandingInterest: '180', outstandingFees: '120' },
  }).build()
  const openTwo = async (otherDebts: BudgetDraft['otherDebts']) => {
    const phone = await phoneWith({ k2: toBank, k1: { ...aDeferralDraft().build(), budget: { ...aBudget, otherDebts } } })
    renderOn(phone, <Step />)
    return phone
  }

  it('takes in what another letter says is owed, with one tap', async () => {
    const phone = await openTwo([])
    expect(said('add-letter-k2')).toBe('加上写给某某银行股份有限公司的那一笔，4,300.00 元')
    tap('add-letter-k2')
    expect(['share-0', 'share-1'].map(said)).toEqual(['这一笔800.00 元', '某某银行股份有限公司400.00 元'])
    expect(element('add-letter-k2')).toBeNull()
    await waitFor(() => expect(storedDraft(phone, 'k2')?.budget?.otherDebts).toEqual([{ name: '某某银行股份有限公司', outstanding: '4300.00' }]))
  })

  it.each(['某某银行股份有限公司', ' 某某快贷 '])('does not offer the letter to %s again', async name => {
    await openTwo([{ name, outstanding: '4300' }])
    expect(element('add-letter-k2')).toBeNull()
  })

  it.each(['某某消费金融有限公司', '某某借款'])('does not count the loan of this letter twice: %s', async name => {
    await openTwo([{ name, outstanding: '9000' }, { name: '某某快贷', outstanding: '4300' }])
    expect(said('own-debt-0')).toContain('不再算一次')
    expect(element('own-debt-1')).toBeNull()
    expect(['share-0', 'share-1', 'share-2'].map(said)).toEqual(['这一笔800.00 元', '某某快贷400.00 元', ''])
  })

  it('comes to the same in every letter, and the shares add up', async () => {
    const phone = await openTwo([{ name: '某某消费金融有限公司', outstanding: '8600' }, { name: '某某快贷', outstanding: '4300' }])
    const shares = ['k1', 'k2'].map(id => {
      const parsed = parseLetterContent(storedDraft(phone, id) ?? {}, today)
      return parsed.ok ? parsed.value.request.budget?.share : undefined
    })
    expect(shares).toEqual([fen(80_000), fen(40_000)])
  })
})

describe('nothing left', () => {
  it.each([
    [{ income: { salary: '2000' }, expenses: { food: '2300' } }, '每月还差300.00 元', /比收入多 300.00 元/],
    [{ income: { salary: '2000' }, expenses: { food: '2000' } }, '每月剩下0.00 元', /收支相抵/],
  ])('%j: calm, with the way out', async (budget, figure, sentence) => {
    const phone = await open(budget)
    expect(said('budget-left')).toBe(figure)
    expect(said('nothing-left')).toMatch(sentence)
    expect(said('nothing-left')).toMatch(/延期.*临时救助/)
    expect(said('nothing-left')).toMatch(/每月还 860.00 元，收支里没有这笔钱/)
    expect(element('offer-check')).toBeNull()
    tap('call-12345')
    await waitFor(() => expect(phone.calls.dialled).toEqual(['12345']))
  })

  it('is not said while a line cannot be read', async () => {
    await open({ income: { salary: '两千' }, expenses: { food: '2300' } })
    expect(element('nothing-left')).toBeNull()
  })
})

it('the budget is enclosed when that is ticked', async () => {
  const phone = await open(aBudget)
  tap('field-budget-attach')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.budget?.attach).toBe(true))
})
