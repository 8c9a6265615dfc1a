import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { strFromU8, unzipSync } from 'fflate'
import { deliveryGuides } from '@/content/letter/delivery-guides'
import { gatePages } from '@/content/letter/gate-pages'
import { deliveryChannels } from '@/domain/letter/choices'
import type { CaseEntry, LetterCase } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'
import type { LetterRequest } from '@/domain/letter/request'
import { CaseScreen } from '@/features/letter/case/case-screen'
import { letterOn, textOf } from '@/features/letter/case/outgoing-letters'
import { calendarDate } from '@/domain/calendar-date'
import { createLetterCaseRepository } from '@/storage/letter-case-repository'
import { anEntry, paymentsOn } from '../../support/builders/letter-case'
import { aLetterDraft } from '../../support/builders/letter-draft'
import type { FakePlatform } from '../../support/fake-platform'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id) as HTMLElement
const tapId = (id: string) => fireEvent.click(element(id))
const tap = (words: string) => fireEvent.click(screen.getByText(words))
const has = (id: string) => document.getElementById(id) !== null
const soon = () => act(() => new Promise<void>(resolve => setTimeout(resolve, 0)))
/** Types into a field, or chooses its day. */
const fill = (id: string, value: string) => fireEvent.change(element(`${id}-input`), { target: { value } })

/** In Beijing, the given day of 2026 at noon. */
const noonOf = (month: number, day: number) => Date.UTC(2026, month - 1, day, 4)
const draft = aLetterDraft().with({ letterDate: undefined }).build()
const sentText = textOf(letterOn(draft, calendarDate('2026-11-21')) as LetterRequest)

function storedCase(phone: FakePlatform): LetterCase {
  const loaded = createLetterCaseRepository(phone.store, phone.clock).load('k1')
  if (!('data' in loaded)) throw new Error(loaded.status)
  return loaded.data
}

interface Opened {
  readonly now?: number
  readonly letter?: LetterDraft
}

async function openCase(log: readonly CaseEntry[] = [], { now = noonOf(11, 21), letter = draft }: Opened = {}) {
  const phone = await phoneWith({ k1: letter })
  phone.answers.now = now
  const cases = createLetterCaseRepository(phone.store, phone.clock)
  for (const entry of log) await cases.record('k1', entry, entry.date)
  return { phone, ...renderOn(phone, <CaseScreen id="k1" visit={1} />) }
}

const sent = (details: object = {}) => anEntry('sent', '2026-11-21', { text: sentText, channel: 'inApp', proofs: ['工单号'], ...details })

describe('before the letter has gone out', () => {
  it.each(deliveryChannels)('says how to hand it in and what to keep (%s)', async channel => {
    const { container } = await openCase()
    tapId(`channel-${channel}`)
    for (const words of [...deliveryGuides[channel].steps, ...deliveryGuides[channel].keep]) expect(container.textContent).toContain(words)
  })

  it('begins with the way chosen in the letter', async () => {
    await openCase([], { letter: aLetterDraft().with({ creditor: { channel: 'post' }, debtor: { mailAddress: '某省某市某路1号' } }).build() })
    screen.getByText(deliveryGuides.post.steps[0])
  })

  it('one tap records today, the way, the proofs, the ticket and the whole letter of that day', async () => {
    const { phone } = await openCase()
    tap('全程截图（带时间）')
    fill('ticket', ' A1-0001 ')
    tap('我已经发出')
    await screen.findByText('已发出')
    expect(storedCase(phone).log).toEqual([{
      event: 'sent', date: '2026-11-21', channel: 'inApp', ticketNo: 'A1-0001', proofs: ['全程截图（带时间）'], text: sentText,
    }])
    expect(sentText).toContain('13800001234')
    expect(sentText).toContain('2026年11月21日')
  })

  it('a letter handed in some days ago is recorded with that day’s date', async () => {
    const { phone } = await openCase([], { now: noonOf(11, 24) })
    fill('date', '2026-11-22')
    tap('我已经发出')
    await screen.findByText('已发出')
    const [entry] = storedCase(phone).log
    expect(entry).toMatchObject({ date: '2026-11-22', text: expect.stringContaining('\n2026年11月22日\n') as string })
  })

  it('a mail gets its subject, which can be copied', async () => {
    const { phone } = await openCase()
    tapId('channel-email')
    tap('复制主题')
    await waitFor(() => expect(phone.calls.copied).toEqual(['协商还款申请-李一-0001']))
  })

  it('a second tap records nothing more', async () => {
    const { phone } = await openCase()
    tap('我已经发出')
    tap('我已经发出')
    await screen.findByText('已发出')
    expect(storedCase(phone).log).toHaveLength(1)
  })

  it('says when it could not be recorded, and stays', async () => {
    const { phone } = await openCase()
    phone.answers.write = 'full'
    tap('我已经发出')
    await waitFor(() => expect(element('record-failure').textContent).toContain('空间满了'))
    expect(has('mark-sent')).toBe(true)
  })

  it.each([
    ['has gaps', aLetterDraft().with({ debtor: { name: '' } }).build()],
    ['was not confirmed', aLetterDraft().with({ confirm: undefined }).build()],
    ['has an open question before it', aLetterDraft().with({ gates: { G2: 'unsure' } }).build()],
  ])('a letter that %s cannot be recorded, and is looked at first', async (_, letter) => {
    const { phone } = await openCase([], { letter })
    expect(has('mark-sent')).toBe(false)
    tap('去看信')
    expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1'])
  })
})

describe('after it has gone out', () => {
  it('says where it stands, and the next step with its day first', async () => {
    const { container } = await openCase([sent()])
    expect(element('case-top').textContent).toBe('已发出')
    expect(element('next-step').textContent).toMatch(/^2026年11月25日，还有 4 天打官方热线，确认收到/)
    const days = ['2026年11月25日', '2026年11月28日', '2026年12月6日'].map(day => (container.textContent ?? '').indexOf(day))
    expect(days).toEqual([...days].sort((one, other) => one - other))
    expect(has('go-on')).toBe(false)
  })

  it.each([
    [11, 21, '打官方热线，确认收到'],
    [11, 25, '打官方热线，确认收到'],
    [11, 27, '打官方热线，确认收到'],
    [11, 28, '没有答复，再发一次'],
    [12, 5, '没有答复，再发一次'],
    [12, 6, '可以向这家机构投诉'],
  ])('on %i-%i what came due last is the thing to do: %s', async (month, day, title) => {
    await openCase([sent()], { now: noonOf(month, day) })
    expect(element('next-step').textContent).toContain(title)
  })

  it('asks for proofs until some are kept', async () => {
    const { phone } = await openCase([sent({ proofs: [] })])
    expect(element('next-step').textContent).toContain('存好凭证')
    tap('凭证存好了')
    tap('先勾存好的')
    expect(phone.calls.scrolledTo.slice(-1)).toEqual(['proof-0'])
    tap('工单号')
    tap('记下来')
    await waitFor(() => expect(element('next-step').textContent).toContain('打官方热线，确认收到'))
    expect(document.body.textContent).not.toContain('存好凭证')
    expect(storedCase(phone).log).toMatchObject([{ event: 'sent', proofs: ['工单号'], text: sentText }])
  })

  it('proofs of a kind that nobody thought of count too; a full phone is said', async () => {
    const { phone } = await openCase([sent({ proofs: [] })])
    tapId('go-on')
    tap('其他凭证')
    phone.answers.write = 'full'
    tap('记下来')
    await waitFor(() => expect(element('record-failure').textContent).toContain('空间满了'))
    expect(storedCase(phone).log).toMatchObject([{ proofs: [] }])
  })

  it('a complaint can be read as it was handed in', async () => {
    await openCase([sent(), anEntry('complained', '2026-11-21', { text: '投诉书的全文' })])
    tapId('entry-1')
    expect(element('sent-letter').textContent).toContain('投诉书的全文')
  })

  it('offers to record only what can follow', async () => {
    await openCase([sent(), anEntry('acknowledged', '2026-11-21')])
    tapId('record')
    expect(has('event-offerReceived')).toBe(true)
    expect(has('event-acknowledged')).toBe(false)
    expect(has('event-resumed')).toBe(false)
  })

  it('a receipt is recorded with day, way, ticket, note and proofs', async () => {
    const { phone } = await openCase([sent()], { now: noonOf(11, 25) })
    tapId('record')
    tapId('event-acknowledged')
    tapId('channel-hotline')
    tap('对方工号')
    fill('ticket', 'B2')
    fill('note', '转贷后部门')
    tap('记下来')
    await screen.findByText('对方已收到')
    expect(storedCase(phone).log[1]).toEqual({
      event: 'acknowledged', date: '2026-11-25', channel: 'hotline', ticketNo: 'B2', note: '转贷后部门', proofs: ['对方工号'],
    })
    expect(element('log').textContent).toContain('转贷后部门')
  })

  it('a refusal asks whether a reason was given, beside the question', async () => {
    const { phone } = await openCase([sent()])
    tapId('record')
    tapId('event-rejected')
    tap('记下来')
    expect(element('reason').textContent).toContain('选一项。')
    expect(phone.calls.scrolledTo.slice(-1)).toEqual(['reason'])
    tap('没说理由')
    expect(element('reason').textContent).not.toContain('选一项。')
    tap('记下来')
    await screen.findByText('对方没同意')
    expect(storedCase(phone).log[1]).toMatchObject({ event: 'rejected', reasonGiven: false })
  })

  it('a day before the last entry is refused beside the date', async () => {
    const { phone } = await openCase([sent()])
    tapId('record')
    tapId('event-noReply')
    fill('date', '2026-11-20')
    tap('记下来')
    await waitFor(() => expect(element('date').textContent).toContain('早于上一条记录'))
    expect(storedCase(phone).log).toHaveLength(1)
  })

  it('an agreement begins with the payments of the letter, and reminds of each', async () => {
    const { phone } = await openCase([sent(), anEntry('approved', '2026-11-21')])
    tapId('record')
    tapId('event-agreed')
    for (let no = 10; no > 2; no -= 1) tapId(`remove-payment-${no - 1}`)
    tap('记下来')
    await screen.findByText('已谈成')
    expect(storedCase(phone).log[2]).toMatchObject({ event: 'agreed', payments: paymentsOn('2027-01-15', '2027-02-15') })
    expect(element('next-step').textContent).toContain('2027年1月15日要还款')
    expect(element('next-step').textContent).toContain('第1笔，860.00元')
  })

  it('an amount that cannot be read is said beside its field, and stays', async () => {
    const { phone } = await openCase([sent(), anEntry('approved', '2026-11-21')])
    tapId('record')
    tapId('event-agreed')
    fill('payment-0-amount', '八百')
    tap('记下来')
    expect(element('payment-0-amount').textContent).toContain('写数字')
    expect(storedCase(phone).log).toHaveLength(2)
  })

  it('a complaint to the institution keeps its kind, on which the days of waiting depend', async () => {
    const { phone } = await openCase([sent()])
    tapId('record')
    tapId('event-complained')
    tap('这家机构')
    tapId('lender-kind-consumerFinance')
    tap('记下来')
    await screen.findByText('已投诉')
    expect(storedCase(phone)).toMatchObject({ lenderKind: 'consumerFinance', log: [{}, { event: 'complained', level: 'institution' }] })
    expect(element('next-step').textContent).toMatch(/2026年12月6日.*看投诉有没有结果/)
  })

  it('an offer leads to its check', async () => {
    const { phone } = await openCase([sent(), anEntry('offerReceived', '2026-11-21')])
    tap('逐条核对')
    expect(phone.calls.opened).toEqual(['/subpages/letter/offer/index?draft=k1'])
  })

  it('the last entry is taken back after a question, and the one before it stands', async () => {
    const { phone } = await openCase([sent(), anEntry('noReply', '2026-11-21')])
    phone.answers.confirm = false
    tapId('take-back')
    await soon()
    expect(storedCase(phone).log).toHaveLength(2)
    phone.answers.confirm = true
    tapId('take-back')
    await waitFor(() => expect(element('case-top').textContent).toBe('已发出'))
    expect(storedCase(phone).log).toHaveLength(1)
  })

  it('the letter can be read as it was sent, whatever became of the draft', async () => {
    await openCase([sent()], { letter: aLetterDraft().with({ debtor: { name: '李二' } }).build() })
    expect(has('sent-letter')).toBe(false)
    tapId('entry-0')
    expect(element('sent-letter').textContent).toContain('申请人（签名）：李一')
  })

  it('while the case is paused nothing is due', async () => {
    const { container } = await openCase([sent(), anEntry('paused', '2026-11-22')], { now: noonOf(12, 20) })
    expect(has('next-step')).toBe(false)
    expect(container.textContent).toContain('接着办')
  })
})

describe('the phone’s calendar', () => {
  it('gets an entry with each tap, without creditor or amount', async () => {
    const { phone } = await openCase([sent()])
    tap('加到手机日历')
    tapId('calendar-confirmReceipt-2026-11-25')
    await screen.findByText('加好了')
    expect(phone.calls.events).toEqual([{ title: '打电话确认对方收到', startDate: '2026-11-25', alarmMinutes: 0 }])
    expect(JSON.stringify(phone.calls.events)).not.toMatch(/某某|860/)
  })

  it('gets payments on one day of the month as one monthly entry', async () => {
    const { phone } = await openCase([
      sent(),
      anEntry('approved', '2026-11-21'),
      anEntry('agreed', '2026-11-21', { payments: paymentsOn('2027-01-15', '2027-02-15', '2027-03-15') }),
    ])
    tap('加到手机日历')
    screen.getByText('2027年1月12日起，每月12日，到2027年3月12日')
    tapId('calendar-payInstallment-2027-01-12')
    await screen.findByText('加好了')
    expect(phone.calls.events).toMatchObject([{ startDate: '2027-01-12', repeatMonthlyUntil: '2027-03-12' }])
  })

  it.each(['denied', 'unsupported', 'failed'] as const)('that does not take it (%s): the day is said, to be noted by hand', async issue => {
    const { phone } = await openCase([sent()])
    phone.answers.addEvent = issue
    tap('加到手机日历')
    tapId('calendar-sendAgain-2026-11-28')
    await waitFor(() => expect(element('calendar-notice').textContent).toContain('自己记下：2026年11月28日，没有答复就再发一次'))
    expect(has('open-settings')).toBe(issue === 'denied')
  })

  it('changing one’s mind is no failure', async () => {
    const { phone } = await openCase([sent()])
    phone.answers.addEvent = 'cancelled'
    tap('加到手机日历')
    tapId('calendar-sendAgain-2026-11-28')
    await soon()
    expect(has('calendar-notice')).toBe(false)
  })
})

describe('the second letter', () => {
  const open = async (letter?: LetterDraft) => {
    const opened = await openCase([sent({ ticketNo: 'A1' })], { now: noonOf(11, 28), ...(letter && { letter }) })
    tap('看第二封信')
    return opened
  }

  it('says when the first was sent, and leaves masked as text and file', async () => {
    const { phone, container } = await open()
    expect(container.textContent).toContain('关于分期还款的申请书（再次提交）')
    tap('复制')
    await waitFor(() => expect(phone.calls.copied[0]).toContain('本人已于2026年11月21日通过应用内客服提交本申请（工单号A1），至今没有收到答复。'))
    expect(phone.calls.copied[0]).toContain('138****1234')
    tap('发送文件')
    expect(phone.calls.sent).toHaveLength(1)
    await soon()
    const [file] = phone.calls.sent
    const xml = strFromU8(unzipSync(file?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('再次提交')
    expect(xml).toContain('2026年11月28日')
  })

  it('goes to the album as a picture too', async () => {
    const { phone } = await open()
    tapId('save-picture')
    await waitFor(() => expect(phone.calls.savedImages.length).toBeGreaterThan(0))
    expect(phone.calls.drawn.flatMap(({ texts }) => texts).join('')).toContain('再次提交')
  })

  it('comes as a message too', async () => {
    const { phone } = await open()
    tapId('length-short')
    tap('复制短文')
    await waitFor(() => expect(phone.calls.copied[0]).toContain('我已于2026年11月21日提交过申请（工单号A1），至今没有收到结果'))
  })

  it('once sent it stands in the log with its own text', async () => {
    const { phone } = await open()
    tap('我已经再次发出')
    tap('记下来')
    await waitFor(() => expect(storedCase(phone).log).toHaveLength(2))
    expect(storedCase(phone).log[1]).toMatchObject({ event: 'sent', date: '2026-11-28', text: expect.stringContaining('再次提交') as string })
    await waitFor(() => expect(has('case-notice')).toBe(true))
    expect(has('step-sendAgain-2026-11-28')).toBe(false)
  })

  it('is not offered as unchanged when the letter has been changed since', async () => {
    const { phone } = await open(aLetterDraft().with({ letterDate: undefined, installmentPlan: { periods: '8' } }).build())
    screen.getByText('信和第一次不一样了')
    tap('去看信')
    expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1'])
    tap('回去')
    expect(has('next-step')).toBe(true)
  })
})

describe('court papers', () => {
  it('their dates come before everything, while recording and afterwards', async () => {
    const { phone, container } = await openCase([sent()])
    tapId('record')
    tapId('event-sued')
    expect(element('court-first').textContent).toContain(gatePages.courtPapers.paragraphs[0])
    fill('deadline', '2026-12-04')
    tap('记下来')
    await screen.findByText(gatePages.courtPapers.title)
    for (const words of gatePages.courtPapers.steps) expect(container.textContent).toContain(words)
    expect(element('next-step').textContent).toMatch(/^2026年12月4日，还有 13 天先办法院的事/)
    expect(has('step-sendAgain-2026-11-28')).toBe(false)
    tap('拨打 12368')
    expect(phone.calls.dialled).toEqual(['12368'])
    expect(storedCase(phone).log[1]).toMatchObject({ event: 'sued', deadline: '2026-12-04' })
  })

  it('without a noted date nothing is called a deadline, and nothing goes to the calendar', async () => {
    const { container } = await openCase([sent(), anEntry('sued', '2026-11-21')], { now: noonOf(11, 23) })
    expect(element('next-step').textContent).toMatch(/^今天就看文书上的日期/)
    expect(container.textContent).not.toContain('已经过了')
    expect(has('open-calendar')).toBe(false)
  })

  it('the questions before the letter know of them from then on', async () => {
    const { phone } = await openCase([sent()])
    tapId('record')
    tapId('event-sued')
    tap('记下来')
    await screen.findByText(gatePages.courtPapers.title)
    await waitFor(() => expect(storedDraft(phone, 'k1')?.gates?.G3).toBe('yes'))
    tapId('other-papers')
    expect(phone.calls.opened).toEqual(['/subpages/letter/gates/index?draft=k1'])
  })
})

it.each(['corrupt', 'too-new'] as const)('a record that is %s is left alone, and the letter can still be read', async kind => {
  const phone = await phoneWith({ k1: draft })
  const stored = kind === 'corrupt' ? '"??"' : JSON.stringify({ kind: 'letter-case', version: 99, savedAt: '2026-11-21T00:00:00.000Z', data: {} })
  phone.storage.set('cases/k1', stored)
  renderOn(phone, <CaseScreen id="k1" visit={1} />)
  tap('看信')
  expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1'])
  expect(phone.storage.get('cases/k1')).toBe(stored)
})
