import { toPlainText } from '@/renderers/letter/plain-text'
import { offerItems } from '@/domain/letter/offer/offer-items'
import { aLetterDraft } from '../support/builders/letter-draft'
import { calmAfterEach } from './host/calm'
import { pageFaults } from './host/page-faults'
import { launchWeapp, type Weapp } from './host/weapp'
import { callsOf, expectedLetter, phoneWith } from './expected-letter'
import { confirmLetter, type } from './letter-by-hand'

const CASE = 'subpages/letter/case/index'
const OFFER = 'subpages/letter/offer/index'
const COMPLAINT = 'subpages/letter/complaint/index'
const draft = aLetterDraft().build()
const noonOn = (date: string) => `${date}T12:00:00+08:00`

/** The last text that was copied. */
const copied = (weapp: Weapp) => String(callsOf(weapp, 'setClipboardData').at(-1)?.data)

/** The program on another day, opened from the list of letters. */
async function comeBack(weapp: Weapp, date: string): Promise<Weapp> {
  const later = await launchWeapp({ ...weapp.kill(), now: noonOn(date) })
  await later.switchTab('pages/letter/index')
  await later.tap('#letter-k1')
  expect(later.route).toBe(CASE)
  expect(pageFaults(later.page)).toEqual([])
  return later
}

async function record(weapp: Weapp, event: string, details: (weapp: Weapp) => Promise<void> = async () => undefined): Promise<void> {
  await weapp.tap('#record')
  await weapp.tap(`#event-${event}`)
  await details(weapp)
  expect(pageFaults(weapp.page)).toEqual([])
  await weapp.tap('#save-record')
  expect(weapp.find('#case-notice').words).toContain('记下了')
}

calmAfterEach()

it('a letter is sent, sent again, answered, the answer checked and corrected, and complained about', async () => {
  let weapp = await launchWeapp({ storage: await phoneWith({ k1: { ...draft, confirm: {} } }) })
  await weapp.tap('#continue-letter')
  await confirmLetter(weapp)
  await weapp.tap('#send-letter')
  await weapp.tap('#to-case')
  expect(weapp.route).toBe(CASE)
  await weapp.tap('#proof-0')
  await type(weapp, '#ticket-input', 'A1-0001')
  await weapp.tap('#mark-sent')
  expect(weapp.text()).toContain('已发出')
  expect(weapp.find('#entry-0').words).toContain('工单号 A1-0001')

  // Seven days later nothing has come: the second letter says when the first was sent, and nothing else has changed.
  weapp = await comeBack(weapp, '2026-11-28')
  expect(weapp.find('#next-step').words).toContain('没有答复，再发一次')
  await weapp.tap('#go-on')
  await weapp.tap('#copy-letter')
  expect(copied(weapp)).toContain('2026年11月21日')
  expect(copied(weapp)).toContain('2026年11月28日')
  const [, ...firstLetter] = toPlainText(expectedLetter(draft).masked).split('\n').filter(line => /^(\d+\.|第\d+期)/.test(line))
  expect(firstLetter.filter(line => !copied(weapp).includes(line))).toEqual([])
  await weapp.tap('#sent-again')
  await weapp.tap('#save-record')

  // An answer that is not what was asked for.
  weapp = await comeBack(weapp, '2026-12-04')
  await record(weapp, 'offerReceived', each => each.tap('#channel-sms'))
  await weapp.tap('#go-on')
  expect(weapp.route).toBe(OFFER)
  for (const { id } of offerItems) if (weapp.has(`#offer-${id}-inOrder`)) await weapp.tap(`#offer-${id}-inOrder`)
  await weapp.change('#field-offer-receivedOn-input', '2026-12-04')
  await weapp.change('#offer-first-input', '2027-01-15')
  await type(weapp, '#offer-each-input', '900')
  await weapp.tap('#list-payments')
  expect(pageFaults(weapp.page)).toEqual([])
  expect(weapp.find('#offer-verdict').words).toContain('有要紧的地方不对')
  await weapp.tap('#copy-correction')
  expect(copied(weapp)).toContain('900.00')
  expect(copied(weapp)).toContain('860.00')
  await weapp.tap('#send-correction')
  expect([...weapp.files.keys()].at(-1)).toMatch(/\.docx$/)

  // A refusal without a reason, and then what can be done about that.
  await weapp.back()
  await record(weapp, 'rejected', each => each.tap('#reason-notGiven'))
  weapp = await comeBack(weapp, '2026-12-07')
  await weapp.tap('#go-on')
  expect(weapp.route).toBe(COMPLAINT)
  await weapp.tap('#field-complaint-institutionKind-consumerFinance')
  await weapp.tap('#field-complaint-matters-refusedWithoutReason')
  await type(weapp, '#field-complaint-facts-0-words-input', '2026年11月21日和28日在应用内客服提交申请，12月4日短信说不同意，没有说明理由。')
  await weapp.tap('#read-complaint')
  expect(weapp.find('#read-complaint').words).toContain('还差 2 项')
  expect(pageFaults(weapp.page)).toEqual([])
  for (const sentence of ['truthful', 'ownWill']) await weapp.tap(`#confirm-${sentence}`)
  await weapp.tap('#read-complaint')
  expect(pageFaults(weapp.page)).toEqual([])
  await weapp.tap('#copy-complaint')
  expect(copied(weapp)).toContain('没有说明理由')
  expect(copied(weapp)).toContain('某某消费金融有限公司')
  expect(copied(weapp)).not.toMatch(/分期|延期|减免/)
  weapp.answer('setClipboardData', { errMsg: 'setClipboardData:fail auth deny' })
  await weapp.tap('#copy-complaint')
  expect(weapp.find('#letter-text').words).toContain('没有说明理由')
})

describe('while something is filled in after sending', () => {
  const sentOn = async (letterCase: object) => phoneWith({
    k1: { letter: draft, letterCase: { log: [{ event: 'sent', date: '2026-11-10', proofs: ['截图'], text: '申请书' } as never], ...letterCase } },
  })

  it('a full phone is said, what was typed stays, and can be taken along', async () => {
    const weapp = await launchWeapp({ path: `${COMPLAINT}?draft=k1`, storage: await sentOn({}) })
    weapp.answer('setStorage', { errMsg: 'setStorage:fail exceed storage max size 10Mb' })
    await type(weapp, '#field-complaint-facts-0-words-input', '打热线要对账明细，没有收到。')
    expect(weapp.find('#save-failure').words).toContain('空间满了')
    expect(weapp.value('#field-complaint-facts-0-words-input')).toBe('打热线要对账明细，没有收到。')
    await weapp.tap('#copy-typed')
    expect(copied(weapp)).toContain('打热线要对账明细，没有收到。')
  })

  it('an event that cannot be stored is said and not lost from the form', async () => {
    const weapp = await launchWeapp({ path: `${CASE}?draft=k1`, storage: await sentOn({}) })
    await weapp.tap('#record')
    await weapp.tap('#event-acknowledged')
    weapp.answer('setStorage', { errMsg: 'setStorage:fail exceed storage max size 10Mb' })
    await type(weapp, '#note-input', '工号 007')
    await weapp.tap('#save-record')
    expect(weapp.find('#record-failure').words).toContain('没有记下来')
    expect(weapp.value('#note-input')).toBe('工号 007')
  })

  it('the program may be ended: offer and complaint are there again', async () => {
    const offer = await launchWeapp({ path: `${OFFER}?draft=k1`, storage: await sentOn({}) })
    await offer.tap('#offer-officialSource-notInOrder')
    const complaint = await launchWeapp({ ...offer.kill(), path: `${COMPLAINT}?draft=k1` })
    await complaint.input('#field-complaint-facts-0-words-input', '没有收到对账')
    const restarted = await launchWeapp({ ...complaint.kill(), path: `${COMPLAINT}?draft=k1` })
    expect(restarted.value('#field-complaint-facts-0-words-input')).toBe('没有收到对账')
    const again = await launchWeapp({ ...restarted.kill(), path: `${OFFER}?draft=k1` })
    expect(again.find('#offer-officialSource-notInOrder').attribute('aria-checked')).toBe(true)
  })
})
