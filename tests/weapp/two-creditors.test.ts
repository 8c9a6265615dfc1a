import type { LetterDraft } from '@/domain/letter/draft'
import { aDeferralDraft } from '../support/builders/letter-draft'
import { calmAfterEach } from './host/calm'
import { pageFaults } from './host/page-faults'
import { launchWeapp, type Weapp } from './host/weapp'
import { beginLetter, fillBudget, fillStep, fillSteps, passGates, type } from './letter-by-hand'

/** 8,600.00 yuan to one and 4,300.00 to the other, with 1,000.00 left a month: two thirds and one third of it, to the fen. */
const budget: LetterDraft['budget'] = { income: { salary: '4800' }, expenses: { housing: '2000', food: '1800' } }
const toLender = { ...aDeferralDraft().build(), budget }
const toBank = aDeferralDraft().with({
  creditor: { fullName: '某某银行股份有限公司', brandName: '某某快贷' },
  debt: { outstandingPrincipal: '4300.00', contractNo: 'K-77' },
}).build()

const shares = (weapp: Weapp) => ['#share-0', '#share-1', '#share-2'].filter(row => weapp.has(row)).map(row => weapp.find(row).words)

calmAfterEach()

describe('a person with two creditors', () => {
  it('types name and budget once; the shares add up, and each letter says its own', async () => {
    const weapp = await launchWeapp()
    await beginLetter(weapp)
    await passGates(weapp, toLender)
    await fillSteps(weapp, toLender, ['creditor', 'loan', 'amount', 'hardship'])
    await fillBudget(weapp, toLender)
    expect(weapp.find('#budget-left').words).toContain('1,000.00')
    await weapp.tap('#add-debt')
    await type(weapp, '#field-budget-otherDebts-0-name-input', '某某快贷')
    await type(weapp, '#field-budget-otherDebts-0-outstanding-input', '4300')
    expect(shares(weapp)).toEqual(['这一笔666.67 元', '某某快贷333.33 元'])
    expect(pageFaults(weapp.page)).toEqual([])
    await weapp.tap('#next-step')
    await fillSteps(weapp, toLender, ['deferral', 'requests', 'enclosures', 'applicant'])
    expect(weapp.text()).toContain('可用于偿还全部债务的金额约为1,000.00元')
    expect(weapp.text()).toContain('可用于本笔的约为666.67元')

    await weapp.switchTab('pages/letter/index')
    await weapp.tap('#new-letter')
    await passGates(weapp, toBank)
    await fillSteps(weapp, toBank, ['creditor', 'loan', 'amount', 'hardship'])
    expect(weapp.value('#field-budget-income-salary-input')).toBe('4800')
    expect(weapp.value('#field-budget-expenses-housing-input')).toBe('2000')
    // The list was made for the first letter: this loan stands in it, and that of the first letter does not yet.
    expect(weapp.find('#own-debt-0').words).toContain('不再算一次')
    await weapp.tap('加上写给某某消费金融有限公司的那一笔，8,600.00 元')
    expect(shares(weapp)).toEqual(['这一笔333.33 元', '某某消费金融有限公司666.67 元'])
    expect(pageFaults(weapp.page)).toEqual([])
    await weapp.tap('#next-step')
    await fillSteps(weapp, toBank, ['deferral', 'requests', 'enclosures'])
    expect(weapp.value('#field-debtor-name-input')).toBe('李一')
    expect(weapp.value('#field-debtor-phone-input')).toBe('13800001234')
    await weapp.tap('#next-step')
    expect(weapp.text()).toContain('致：某某银行股份有限公司')
    expect(weapp.text()).toContain('可用于本笔的约为333.33元')

    // The first letter still says what it said, although the list has grown.
    await weapp.switchTab('pages/letter/index')
    const restarted = await launchWeapp(weapp.kill())
    await restarted.switchTab('pages/letter/index')
    const [first] = [...restarted.storage.keys()].filter(key => key.startsWith('letters/') && key !== 'letters/index').sort()
    await restarted.tap(`#letter-${first?.slice('letters/'.length)}`)
    expect(restarted.text()).toContain('致：某某消费金融有限公司')
    expect(restarted.text()).toContain('可用于本笔的约为666.67元')
  })

  it('begins the second letter with the first: the same person, reasons and requests, and nothing of the other loan', async () => {
    const weapp = await launchWeapp()
    await beginLetter(weapp)
    await passGates(weapp, toLender)
    await fillSteps(weapp, toLender, ['creditor', 'loan', 'amount', 'hardship', 'budget', 'deferral', 'requests', 'enclosures', 'applicant'])
    await weapp.switchTab('pages/letter/index')
    const [first] = [...weapp.storage.keys()].filter(key => key.startsWith('letters/') && key !== 'letters/index')
    const id = first?.slice('letters/'.length)
    await weapp.tap(`#more-${id}`)
    await weapp.tap(`#duplicate-${id}`)
    for (const gate of ['G1-yes', 'G2-no', 'G3-no', 'G4-no', 'G5-no']) await weapp.tap(`#gate-${gate}`)
    expect(weapp.value('#field-creditor-fullName-input')).toBe('')
    await fillSteps(weapp, toBank, ['creditor', 'loan', 'amount'])
    expect(weapp.value('#field-hardship-statement-input')).toBe(toLender.hardship?.statement)
    await weapp.tap('#next-step')
    await weapp.tap('#next-step')
    await fillStep.deferral(weapp, toBank)
    for (let step = 0; step < 4; step++) await weapp.tap('#next-step')
    expect(weapp.text()).toContain('致：某某银行股份有限公司')
    expect(weapp.text()).not.toContain('ABC-20240001')
  })
})
