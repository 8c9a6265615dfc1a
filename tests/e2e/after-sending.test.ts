import { offerItems } from '@/domain/letter/offer/offer-items'
import { formatRoute } from '@/routes/routes'
import { aLetterDraft } from '../support/builders/letter-draft'
import { storageWith } from './support/device-storage'
import { docxText } from './support/docx-text'
import { downloadBy } from './support/downloads'
import { fillUpStorage, letterPages, refuseClipboard, type LetterPages } from './support/letter-pages'
import type { Phone } from './support/phone'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(40_000)

const casePage = formatRoute({ page: 'case', draft: 'k1' })

describe('a person whose letter is finished', () => {
  let phone: Phone
  let pages: LetterPages

  beforeAll(async () => {
    phone = await pickUpTestPhone({ stored: await storageWith({ k1: aLetterDraft().build() }) })
    await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    pages = letterPages(phone.page)
  })
  afterEach(() => expect(phone.complaints).toEqual([]))

  const copied = () => phone.page.evaluate(() => navigator.clipboard.readText())
  const openOn = async (date: string, path: string) => {
    await phone.setToday(date)
    await phone.open(path)
  }

  it('records that it was sent, and takes the days ahead into a calendar', async () => {
    await phone.open(formatRoute({ page: 'preview', draft: 'k1' }), { tap: 'to-case' })
    await pages.tap('proof-0', 'mark-sent')
    expect(await pages.words()).toContain('已发出')
    // A browser has no calendar and nothing to refuse: it downloads an entry.
    await pages.tap('open-calendar')
    const entry = String((await downloadBy(phone.page, () => pages.tap('calendar-sendAgain-2026-11-28'))).bytes)
    expect(entry).toContain('DTSTART:20261128T010000Z')
    expect(entry).not.toContain('某某')
    await pages.seen('calendar-sendAgain-2026-11-28').filter({ hasText: '加好了' }).waitFor()
  })

  it('writes again after seven days without an answer', async () => {
    await openOn('2026-11-28', casePage)
    expect(await pages.seen('next-step').innerText()).toContain('没有答复，再发一次')
    await pages.tap('go-on', 'copy-letter')
    expect(await copied()).toMatch(/2026年11月21日[^]*2026年11月28日/)
    await pages.tap('sent-again', 'save-record')
    expect(await pages.seen('case-notice').innerText()).toContain('记下了')
  })

  it('checks the answer, and has the letter for what is not as asked', async () => {
    await pages.tap('record', 'event-offerReceived', 'save-record', 'go-on')
    await pages.seen('see-result').waitFor()
    for (const { id } of offerItems) if (id !== 'waiverStated' && id !== 'matchesLetter') await pages.tap(`offer-${id}-inOrder`)
    await pages.pickDate('offer.receivedOn', '2026-11-28')
    await pages.pickDateIn('offer-first', '2027-01-15')
    await pages.typeIn('offer-each', '900')
    await pages.tap('list-payments')
    expect(await pages.seen('offer-comparison').innerText()).toContain('不一致')
    expect(await pages.seen('offer-result').innerText()).toContain('先不签不付')
    const { bytes } = await downloadBy(phone.page, () => pages.tap('send-correction'))
    expect(docxText(bytes)).toMatch(/900\.00[^]*860\.00|860\.00[^]*900\.00/)
  })

  it('complains where an answer without reasons came, and takes the text along', async () => {
    await openOn('2026-12-07', casePage)
    await pages.tap('record', 'event-rejected', 'reason-notGiven', 'save-record', 'step-complainToInstitution-2026-12-06')
    await pages.choose('complaint.institutionKind', 'consumerFinance')
    await pages.choose('complaint.matters', 'refusedWithoutReason')
    await pages.type('complaint.facts.0.words', '12月4日短信说不同意，没有说明理由。')
    await pages.tap('confirm-truthful', 'confirm-ownWill', 'read-complaint', 'copy-complaint')
    expect(await copied()).toContain('12月4日短信说不同意，没有说明理由。')
    await refuseClipboard(phone.page)
    await pages.tap('copy-complaint')
    expect(await pages.seen('letter-text').innerText()).toContain('没有说明理由')
  })

  it('is told when the storage is full, and takes along what was typed', async () => {
    await pages.tap('edit-complaint')
    await fillUpStorage(phone.page)
    await pages.type('complaint.facts.0.words', '存不下的一句话')
    expect(await pages.seen('save-failure').innerText()).toContain('满了')
    // Nothing can be copied either by now, so it is there to be selected.
    await pages.tap('copy-typed')
    await pages.seen('save-failure').filter({ hasText: '存不下的一句话' }).waitFor()
    expect(await pages.typed('complaint.facts.0.words')).toBe('存不下的一句话')
  })
})
