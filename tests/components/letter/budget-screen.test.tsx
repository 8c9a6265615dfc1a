import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { BudgetDraft, LetterDraft } from '@/domain/letter/draft'
import { BudgetScreen } from '@/features/letter/budget/budget-screen'
import { createLetterRepository } from '@/storage/letter-repository'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { createFakePlatform, type FakePlatform } from '../../support/fake-platform'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id)
const said = (id: string) => element(id)?.textContent ?? ''
const box = (path: string) => element(`field-${path.replace(/\./g, '-')}-input`) as HTMLInputElement
const type = (path: string, text: string) => fireEvent.change(box(path), { target: { value: text } })
const tap = (id: string) => fireEvent.click(element(id) as HTMLElement)

/** 1,200.00 yuan left a month. */
const aBudget: BudgetDraft = { income: { salary: '5000' }, expenses: { housing: '2000', food: '1800' } }
const debts = [{ name: '甲借款', outstanding: '10000' }, { name: '乙借款', outstanding: '5000' }, { name: '丙借款', outstanding: '2500' }]

async function open(budget?: BudgetDraft, letters: Readonly<Record<string, LetterDraft>> = {}) {
  const phone = await phoneWith(letters)
  if (budget) await createLetterRepository(phone.store, phone.clock).saveProfile({ budget })
  return { phone, ...renderOn(phone, <BudgetScreen visit={1} />) }
}

it('shares what is left among all debts, in proportion and to the fen', async () => {
  await open({ ...aBudget, otherDebts: debts })
  expect(said('budget-left')).toBe('每月剩下1,200.00 元')
  expect([0, 1, 2].map(index => said(`share-${index}`))).toEqual(['甲借款685.71 元', '乙借款342.86 元', '丙借款171.43 元'])
})

it('follows what is typed, and keeps it for every letter', async () => {
  const { phone } = await open()
  screen.getByText('填了收入和必要支出，这里就能算出来。')
  type('budget.income.salary', '5000')
  expect(said('budget-left')).toBe('每月剩下5,000.00 元')
  expect(said('budget-share')).toContain('欠的每一笔加进来')
  tap('add-debt')
  type('budget.otherDebts.0.name', '甲借款')
  expect(document.body.textContent).toContain('甲借款还欠多少没填好')
  type('budget.otherDebts.0.outstanding', '8600')
  expect(said('budget-share')).toContain('甲借款，每月大约能还 5,000.00 元')
  await waitFor(() => expect(storedDraft(phone, 'new')?.budget).toEqual({
    income: { salary: '5000' }, otherDebts: [{ name: '甲借款', outstanding: '8600' }],
  }))
})

it('takes in the debt of a letter with one tap, whoever its creditor is', async () => {
  await open(aBudget, { k1: aLetterDraft().build() })
  expect(said('add-letter-k1')).toBe('加上写给某某消费金融有限公司的那一笔，8,600.00 元')
  tap('add-letter-k1')
  expect(said('budget-share')).toContain('某某消费金融有限公司，每月大约能还 1,200.00 元')
  expect(element('add-letter-k1')).toBeNull()
})

it.each(['0', '', '一万'])('nothing is shared while what is owed is %j', async outstanding => {
  await open({ ...aBudget, otherDebts: [{ name: '甲借款', outstanding }] })
  expect(said('budget-share')).toContain('欠的每一笔加进来')
  expect(element('share-0')).toBeNull()
})

it('wrong amounts stay as they were typed, with what to do beside them', async () => {
  const { phone } = await open(aBudget)
  type('budget.expenses.food', '一千八')
  fireEvent.blur(box('budget.expenses.food'))
  expect(document.querySelector('#field-budget-expenses-food [role=alert]')?.textContent).toMatch(/只填数字/)
  expect(said('budget-left')).toContain('伙食日用还没算进来')
  await waitFor(() => expect(storedDraft(phone, 'new')?.budget?.expenses?.food).toBe('一千八'))
})

it('with nothing left, says what comes first', async () => {
  await open({ income: { salary: '2000' }, expenses: { food: '2300' } })
  expect(said('budget-left')).toBe('每月还差300.00 元')
  expect(said('nothing-left')).toMatch(/延期.*临时救助/)
})

it('leads on to a new letter, once everything is stored', async () => {
  const { phone } = await open(aBudget)
  type('budget.income.salary', '5200')
  tap('new-letter')
  await waitFor(() => expect(phone.calls.opened[0]).toMatch(/^\/subpages\/letter\/gates\/index\?draft=[a-z0-9]+$/))
  expect(storedDraft(phone, 'new')?.budget?.income?.salary).toBe('5200')
})

it('coming back, shows what was changed in a letter meanwhile', async () => {
  const { phone, redraw } = await open(aBudget)
  await createLetterRepository(phone.store, phone.clock).saveProfile({ budget: { ...aBudget, income: { salary: '4000' } } })
  redraw(<BudgetScreen visit={2} />)
  expect(box('budget.income.salary').value).toBe('4000')
  expect(said('budget-left')).toBe('每月剩下200.00 元')
})

describe('when the storage does not do its part', () => {
  const show = (phone: FakePlatform) => renderOn(phone, <BudgetScreen visit={1} />)

  it('a full one is said, and what was typed can be taken along', async () => {
    const phone = createFakePlatform({ write: 'full' })
    show(phone)
    type('budget.income.salary', '5000')
    await waitFor(() => expect(said('save-failure')).toContain('空间满了'))
    tap('copy-draft')
    await waitFor(() => expect(phone.calls.copied).toEqual(['工资：5000']))
    expect(box('budget.income.salary').value).toBe('5000')
  })

  it('what cannot be read is said, and not thrown away by a new beginning', async () => {
    const phone = createFakePlatform()
    phone.storage.set('profile', '"nonsense"')
    show(phone)
    expect(said('budget-lost')).toContain('没有删')
    type('budget.income.salary', '5000')
    await waitFor(() => expect(storedDraft(phone, 'new')?.budget?.income).toEqual({ salary: '5000' }))
    expect([...phone.storage.values()]).toContain('"nonsense"')
  })

  it.each([
    ['先更新小程序', JSON.stringify({ version: 99, savedAt: '2026-11-21T12:15:00Z', data: {} }), undefined],
    ['暂时读不到收支', undefined, 'failed' as const],
  ])('%s: nothing is asked, and a way back', (title, stored, read) => {
    const phone = createFakePlatform({ read })
    if (stored) phone.storage.set('profile', stored)
    show(phone)
    screen.getByText(title)
    expect(document.querySelector('input')).toBeNull()
    tap('to-letters')
    expect(phone.calls.tabs).toEqual(['/pages/letter/index'])
  })
})
