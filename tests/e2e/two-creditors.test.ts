import { formatRoute, tabPaths } from '@/routes/routes'
import { aDeferralDraft } from '../support/builders/letter-draft'
import { storageWith } from './support/device-storage'
import { letterPages } from './support/letter-pages'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(40_000)

/** 8,600.00 yuan owed. */
const toLender = aDeferralDraft().build()

describe('a person with two creditors', () => {
  it('types name and budget once; the shares add up, and each letter says its own', async () => {
    const phone = await pickUpTestPhone({ stored: await storageWith({ k1: toLender }) })
    const pages = letterPages(phone.page)
    await phone.open(formatRoute({ page: 'form', draft: 'k1', step: 'budget' }))
    await pages.type('budget.income.salary', '4800')
    await pages.type('budget.expenses.housing', '2000')
    await pages.type('budget.expenses.food', '1800')
    await pages.tap('add-debt')
    await pages.type('budget.otherDebts.0.name', '某某快贷')
    await pages.type('budget.otherDebts.0.outstanding', '4300')
    expect(await pages.seen('share-0').innerText()).toContain('666.67')
    expect(await pages.seen('share-1').innerText()).toContain('333.33')
    await pages.tap('next-step')

    await phone.open(tabPaths.letter)
    await pages.tap('more-k1', 'duplicate-k1')
    await pages.tap('gate-G1-yes', 'gate-G2-no', 'gate-G3-no', 'gate-G4-no', 'gate-G5-no')
    await pages.type('creditor.fullName', '某某银行股份有限公司')
    await pages.choose('creditor.role', 'lender')
    await pages.choose('creditor.channel', 'inApp')
    await pages.tap('more-fields')
    await pages.type('creditor.brandName', '某某快贷')
    await pages.tap('next-step')
    await pages.choose('debt.productType', 'onlineLoan')
    await pages.type('debt.contractNo', 'K-77')
    await pages.pickDate('debt.overdueSince', '2026-10-15')
    await pages.tap('next-step')
    await pages.type('debt.outstandingPrincipal', '4300')
    await pages.type('debt.outstandingInterest', '0')
    await pages.type('debt.outstandingFees', '0')
    await pages.pickDate('debt.amountAsOf', '2026-11-20')
    await pages.choose('debt.amountSource', 'appStatement')
    await pages.tap('next-step', 'next-step')

    expect(await pages.typed('budget.income.salary')).toBe('4800')
    expect(await pages.seen('own-debt-0').innerText()).toContain('不再算一次')
    await pages.tap('add-letter-k1')
    expect(await pages.seen('share-0').innerText()).toContain('333.33')
    expect(await pages.seen('share-1').innerText()).toContain('666.67')
    await pages.tap('next-step')
    await pages.pickDate('deferral.fromDueDate', '2026-12-20')
    await pages.tap('next-step', 'next-step', 'next-step')
    expect(await pages.typed('debtor.name')).toBe('李一')
    await pages.tap('next-step')
    await pages.seen('send-letter').waitFor()
    expect(await pages.words()).toContain('可用于本笔的约为333.33元')

    await phone.open(formatRoute({ page: 'preview', draft: 'k1' }))
    expect(await pages.words()).toContain('可用于本笔的约为666.67元')
    expect(phone.complaints).toEqual([])
    await phone.close()
  })
})
