import { tabPaths } from '@/routes/routes'
import { docxText } from './support/docx-text'
import { downloadBy } from './support/downloads'
import { letterPages, type LetterPages } from './support/letter-pages'
import type { Phone } from './support/phone'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(40_000)

const statement = '8月公司裁员，我一直在找工作，现在靠零工收入。<&>"也照样写进去😀𠮷'

describe('a person who wants to pay in installments', () => {
  let phone: Phone
  let pages: LetterPages

  beforeAll(async () => {
    phone = await pickUpTestPhone()
    await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    pages = letterPages(phone.page)
  })
  afterEach(() => expect(phone.complaints).toEqual([]))

  it('comes from the first page through the questions and the form to the finished letter', async () => {
    await phone.open(tabPaths.home)
    await pages.tap('situation-negotiate')
    await pages.tap('new-letter')
    await pages.answerGates()

    await pages.type('creditor.fullName', '某某消费金融有限公司')
    await pages.choose('creditor.role', 'lender')
    await pages.choose('creditor.channel', 'inApp')
    await pages.tap('next-step')

    await pages.choose('debt.productType', 'onlineLoan')
    await pages.type('debt.contractNo', 'ABC-20240001')
    await pages.pickDate('debt.overdueSince', '2026-09-15')
    await pages.tap('next-step')

    await pages.type('debt.outstandingPrincipal', '８０００')
    await pages.type('debt.outstandingInterest', '180.00')
    await pages.type('debt.outstandingFees', '420元')
    await pages.pickDate('debt.amountAsOf', '2026-11-20')
    await pages.choose('debt.amountSource', 'appStatement')
    expect(await pages.words()).toContain('8,600.00')
    await pages.tap('next-step')

    await pages.choose('hardship.causes', 'unemployment')
    await pages.pickDate('hardship.startedOn', '2026-08-01')
    await pages.type('hardship.statement', statement)
    await pages.tap('next-step')

    // What one can afford each month may be left out.
    await pages.tap('next-step')

    await pages.tap('field-installmentPlan-periods-stepper-less')
    await pages.tap('field-installmentPlan-periods-stepper-less')
    await pages.pickDate('installmentPlan.firstDueDate', '2027-01-31')
    expect(await pages.words()).toContain('860.00')
    await pages.tap('next-step')

    // Requests and commitments stand as they are, and nothing is enclosed.
    await pages.tap('next-step')
    await pages.tap('next-step')

    await pages.type('debtor.name', '李一')
    await pages.type('debtor.phone', '13800001234')
    await pages.tap('next-step')

    await pages.seen('send-letter').waitFor()
    const letter = await pages.words()
    expect(letter).toContain('致：某某消费金融有限公司')
    expect(letter).toContain('尚欠合计人民币8,600.00元（大写：捌仟陆佰元整）')
    expect(letter).toContain(statement)
    expect(letter).toContain('2027-02-28')
    expect(letter).toContain('2027-10-31')
  })

  it('sees the phone number masked until they want it shown', async () => {
    expect(await pages.words()).toContain('138****1234')
    await pages.tap('toggle-data')
    expect(await pages.words()).toContain('13800001234')
  })

  it('cannot send it before all three confirmations, and is told how many are missing', async () => {
    expect(await pages.seen('send-letter').innerText()).toContain('还差 3 项')
    await pages.tap('send-letter')
    for (const confirmation of ['truthful', 'ownWill', 'affordable']) await pages.tap(`confirm-${confirmation}`)
    expect(await pages.seen('send-letter').innerText()).not.toContain('还差')
  })

  it('downloads a Word file that says what the screen says', async () => {
    const { name, bytes } = await downloadBy(phone.page, () => pages.tap('send-letter'))
    expect(name).toMatch(/^\S*申请书_李一_20261121\.docx$/)
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'))
    const words = docxText(bytes)
    const sentences = await phone.page.locator('[id^="sentence-"]:visible').allInnerTexts()
    expect(sentences.length).toBeGreaterThan(10)
    for (const sentence of sentences) expect(words).toContain(sentence)
    expect(words).toContain('13800001234')
    expect(words).toContain(statement)
    expect(words.match(/860\.00/g)?.length).toBeGreaterThanOrEqual(10)
  })

  it('copies the same words', async () => {
    await pages.tap('copy-letter')
    const copied = await phone.page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(statement)
    expect(copied).toContain('第10期 2027-10-31 860.00元')
    expect(copied).not.toContain('undefined')
  })

  it('changes a sentence by tapping it, and comes back to the letter', async () => {
    await phone.page.locator('[id^="sentence-"]:visible', { hasText: statement }).click()
    await pages.tap('edit-sentence')
    await pages.type('hardship.statement', '公司裁员以后，我靠零工维持生活，收入不到原来的一半。')
    await pages.tap('next-step')
    await pages.seen('send-letter').waitFor()
    const letter = await pages.words()
    expect(letter).toContain('收入不到原来的一半')
    expect(letter).not.toContain('8月公司裁员')
  })
})
