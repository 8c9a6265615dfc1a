import type { LetterDraft } from '@/domain/letter/draft'
import type { LetterStepId } from '@/domain/letter/letter-journey'
import { formatRoute } from '@/routes/routes'
import { letterCase } from '../support/stored-letters'
import { storageWith } from './support/device-storage'
import { letterPages, type LetterPages } from './support/letter-pages'
import type { Phone } from './support/phone'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(20_000)

const finished = letterCase('01-installment-plan')
const identityNumber = '110101199003077758'

const refused: readonly [what: string, step: LetterStepId, field: string, typed: string, sentence: string][] = [
  ['an amount of zero', 'amount', 'debt.outstandingPrincipal', '0', '大于 0'],
  ['an amount with three decimals', 'amount', 'debt.outstandingInterest', '180.005', '小数点后留两位'],
  ['a negative amount', 'amount', 'debt.outstandingFees', '-420', '不用写减号'],
  ['an amount in words', 'amount', 'debt.outstandingFees', '四百多', '只填数字'],
  ['2,000 characters in a name', 'creditor', 'creditor.fullName', '某'.repeat(2000), '50 个字以内'],
  ['2,000 characters in a contract number', 'loan', 'debt.contractNo', '8'.repeat(2000), '60 个字'],
  ['2,000 characters in one’s own words', 'hardship', 'hardship.statement', '难'.repeat(2000), '1000 个字以内'],
  ['an identity number in one’s own words', 'hardship', 'hardship.statement', `我的号码是${identityNumber}，请核对`, '身份证'],
  ['an emoji in a name', 'applicant', 'debtor.name', '李😀', '只写汉字或字母'],
  ['an identity number in a name', 'applicant', 'debtor.name', identityNumber, '只写汉字或字母'],
  ['a phone number that is one digit short', 'applicant', 'debtor.phone', '1380000123', '11 位数字'],
]

describe('what cannot be right', () => {
  let phone: Phone
  let pages: LetterPages

  beforeAll(async () => {
    phone = await pickUpTestPhone()
    pages = letterPages(phone.page)
  })
  afterEach(() => expect(phone.complaints).toEqual([]))

  const openForm = async (draft: LetterDraft, step: LetterStepId) => {
    await phone.fillStorage(await storageWith({ k1: draft }))
    await phone.open(formatRoute({ page: 'form', draft: 'k1', step }))
  }

  it.each(refused)('stays as typed with a sentence beside it: %s', async (_what, step, field, typed, sentence) => {
    await openForm(finished, step)
    await pages.type(field, typed)
    await pages.tap('next-step')
    expect(await pages.errorOf(field).innerText()).toContain(sentence)
    expect(await pages.typed(field)).toBe(typed)

    await phone.restart()
    expect(await pages.typed(field)).toBe(typed)
  })

  it.each([
    ['thirteen periods', { ...finished.installmentPlan, periods: '13' }, 'installmentPlan.periods', '1 到 12 之间'],
    ['a first payment in the past', { ...finished.installmentPlan, firstDueDate: '2026-11-20' }, 'installmentPlan.firstDueDate', '今天或以后'],
  ] as const)('is named when the letter was written elsewhere: %s', async (_what, installmentPlan, field, sentence) => {
    await openForm({ ...finished, installmentPlan }, 'plan')
    await pages.tap('next-step')
    expect(await pages.errorOf(field).innerText()).toContain(sentence)
  })

  it('lets go on as soon as it is mended', async () => {
    await openForm(finished, 'applicant')
    await pages.type('debtor.phone', '1380000123')
    await pages.tap('next-step')
    expect(await pages.seen('next-step').innerText()).toContain('还差 1 项')
    await pages.type('debtor.phone', '13800001234')
    expect(await pages.errorOf('debtor.phone').count()).toBe(0)
    await pages.tap('next-step')
    await pages.seen('send-letter').waitFor()
  })

  it('in an address leads nowhere dangerous', async () => {
    await openForm(finished, 'creditor')
    await phone.open('/subpages/letter/form/index?draft=../profile&field=<script>')
    expect(await pages.seen('field-creditor-fullName').count()).toBe(0)
    expect((await pages.words()).length).toBeGreaterThan(5)
  })
})
