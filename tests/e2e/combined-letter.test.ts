import { tabPaths } from '@/routes/routes'
import { docxText } from './support/docx-text'
import { downloadBy } from './support/downloads'
import { letterPages, refuseClipboard, type LetterPages } from './support/letter-pages'
import type { Phone } from './support/phone'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(40_000)

const statement = '母亲8月做了手术，要人照顾，我请了无薪事假，工资少了一半。'

describe('a person who asks for more time and a waiver', () => {
  let phone: Phone
  let pages: LetterPages

  beforeAll(async () => {
    phone = await pickUpTestPhone()
    await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    pages = letterPages(phone.page)
  })
  afterEach(() => expect(phone.complaints).toEqual([]))

  it('is interrupted in the middle of a sentence, and finds everything again', async () => {
    await phone.open(tabPaths.home)
    await pages.tap('situation-negotiate', 'new-letter')
    await pages.answerGates(['deferral', 'penaltyWaiver'])

    await pages.type('creditor.fullName', '某某银行股份有限公司信用卡中心')
    await pages.choose('creditor.role', 'lender')
    await pages.choose('creditor.channel', 'email')
    await pages.tap('next-step')

    await pages.choose('debt.productType', 'creditCard')
    await pages.pickDate('debt.overdueSince', '2026-09-15')
    await pages.tap('more-fields')
    await pages.type('debt.accountLast4', '6688')
    await pages.tap('next-step')

    await pages.type('debt.outstandingPrincipal', '7800')
    await pages.type('debt.outstandingInterest', '80')
    await pages.type('debt.outstandingFees', '720')
    await pages.pickDate('debt.amountAsOf', '2026-11-20')
    await pages.choose('debt.amountSource', 'appStatement')
    await pages.tap('next-step')

    await pages.seen('field-hardship-statement').locator('textarea').pressSequentially('母亲8月做了')
    await phone.open(tabPaths.home)
    await pages.tap('continue-letter')
    expect(await pages.typed('hardship.statement')).toBe('母亲8月做了')
    await pages.tap('previous-step')
    expect(await pages.typed('debt.outstandingFees')).toBe('720')
    await pages.tap('next-step')
  })

  it('comes to the finished letter', async () => {
    await pages.choose('hardship.causes', 'familyIllness')
    await pages.type('hardship.statement', statement)
    await pages.tap('next-step', 'next-step')

    await pages.tap('field-deferral-months-stepper-more', 'field-deferral-months-stepper-more')
    await pages.pickDate('deferral.fromDueDate', '2026-12-15')
    expect(await pages.words()).toContain('2027年3月15日')
    await pages.choose('deferral.afterMode', 'resumeOriginal')
    await pages.type('deferral.duringPay', '200')
    await pages.tap('next-step')

    await pages.choose('penaltyWaiver.items', 'penaltyInterest')
    await pages.choose('penaltyWaiver.items', 'lateFee')
    await pages.choose('penaltyWaiver.scope', 'lenderDecides')
    await pages.choose('penaltyWaiver.settle', 'resume')
    await pages.tap('next-step')

    // Requests stand as they are; one paper is ready.
    await pages.tap('next-step', 'paper-familyDiagnosis', 'next-step')
    await pages.type('debtor.name', '陈思远')
    await pages.type('debtor.phone', '13800001234')
    await pages.tap('next-step')

    await pages.seen('send-letter').waitFor()
    const letter = await pages.words()
    for (const words of ['延期3个月', '2027年3月15日', '每月先归还200.00元', '罚息', '家人的诊断证明', statement]) expect(letter).toContain(words)
  })

  it('takes it along as text and as a Word file, which say the same', async () => {
    await pages.tap('confirm-truthful', 'confirm-ownWill', 'confirm-affordable')
    await pages.tap('copy-letter')
    const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
    const { name, bytes } = await downloadBy(phone.page, () => pages.tap('send-letter'))
    expect(name).toMatch(/^\S*申请书_陈思远_20261121\.docx$/)
    const words = docxText(bytes).replace(/\s/g, '')
    const sentences = await phone.page.locator('[id^="sentence-"]:visible').allInnerTexts()
    expect(sentences.length).toBeGreaterThan(10)
    for (const sentence of sentences.map((each) => each.replace(/\s/g, ''))) {
      expect(words).toContain(sentence)
      expect(copied.replace(/\s/g, '')).toContain(sentence)
    }
  })

  it('where nothing can be copied, selects the text by hand', async () => {
    const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
    await refuseClipboard(phone.page)
    await pages.tap('copy-letter')
    expect((await pages.seen('letter-text').innerText()).replace(/\s/g, '')).toContain(copied.replace(/\s/g, ''))
  })

  // A browser has no album and asks for no permission: it downloads the pictures, or cannot draw them at all.
  it('takes it along as pictures, and is told another way where none can be drawn', async () => {
    const { name, bytes } = await downloadBy(phone.page, () => pages.tap('save-picture'))
    expect(name).toMatch(/\.png$/)
    expect(name).not.toContain('陈思远')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    await phone.page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await pages.tap('save-picture')
    await pages.seen('export-notice').filter({ hasText: '改点“复制”或“发送文件”' }).waitFor()
  })
})
