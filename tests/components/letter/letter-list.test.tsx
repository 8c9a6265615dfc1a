import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { calendarDate } from '@/domain/calendar-date'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import type { CaseEntry, CaseEvent } from '@/domain/letter/case/letter-case'
import { caseEvents } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'
import { draftForAnotherCreditor } from '@/features/letter/list/draft-for-another-creditor'
import { LetterListScreen } from '@/features/letter/list/letter-list-screen'
import { createLetterCaseRepository } from '@/storage/letter-case-repository'
import { letterCaseCollection } from '@/storage/letter-cases'
import { createLetterRepository } from '@/storage/letter-repository'
import { aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft } from '../../support/builders/letter-draft'
import { createFakePlatform, type FakePlatform } from '../../support/fake-platform'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id) as HTMLElement
const tapId = (id: string) => fireEvent.click(element(id))
const tap = (words: string) => fireEvent.click(screen.getByText(words))
const cards = () => [...document.querySelectorAll('[id^="letter-"]')].map(({ id }) => id)
const soon = () => act(() => new Promise<void>(resolve => setTimeout(resolve, 0)))
const showList = (phone: FakePlatform) => renderOn(phone, <LetterListScreen visit={1} />)

async function choose(id: string, action: 'remove' | 'duplicate' | 'read') {
  tapId(`more-${id}`)
  tapId(`${action}-${id}`)
  await soon()
}

/** A letter that was sent on the 20th, and what happened since. */
async function record(phone: FakePlatform, letterId: string, events: readonly CaseEvent[] = []) {
  const cases = createLetterCaseRepository(phone.store, phone.clock)
  const today = calendarDate('2026-11-21')
  await cases.markSent(letterId, { date: calendarDate('2026-11-20'), proofs: [], text: '信' }, today)
  for (const event of events) {
    const entry = { event, date: today, proofs: [], ...(event === 'agreed' && { payments: [] }), ...(event === 'complained' && { level: 'institution' }) }
    const recorded = await cases.record(letterId, entry as CaseEntry, today)
    if (!recorded.ok) throw new Error(`${event}: ${recorded.error}`)
  }
}

describe('an empty list', () => {
  it('says what the place is for and offers the first step', () => {
    const phone = createFakePlatform()
    showList(phone)
    screen.getByText('还没有信')
    tap('写第一封')
    expect(phone.calls.opened[0]).toMatch(/^\/subpages\/letter\/gates\/index\?draft=[a-z0-9]+$/)
  })

  it('opening a new letter stores nothing yet', () => {
    const phone = createFakePlatform()
    showList(phone)
    tap('写第一封')
    expect([...phone.storage.keys()]).toEqual([])
  })

  it('shows what comes out in the end, before any input', () => {
    const phone = createFakePlatform()
    showList(phone)
    tap('先看一封写好的样子')
    expect(phone.calls.opened).toEqual(['/subpages/letter/samples/index'])
  })
})

it.each([['an empty list', {}], ['letters', { k1: aLetterDraft().build() }]])('what one can pay a month is a tap away from %s', async (_name, letters) => {
  const phone = await phoneWith(letters)
  showList(phone)
  tap('算算每月能还多少')
  expect(phone.calls.opened).toEqual(['/subpages/letter/budget/index'])
})

describe('a card', () => {
  it('says who, what, and the next thing to do', async () => {
    const phone = createFakePlatform()
    await createLetterRepository(phone.store, phone.clock).save('k1', aLetterDraft().build(), { step: 'amount', position: 3, total: 6, missing: 2 })
    showList(phone)
    expect(element('letter-k1').textContent).toBe('某某消费金融有限公司草稿分期还款 · 8,600.00 元接着写“欠款情况”，还差 2 项')
    tapId('letter-k1')
    expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&step=amount'])
  })

  it.each([
    [aDeferralDraft(), '延期还款 · 8,600.00 元'],
    [aPenaltyWaiverDraft(), '减免逾期费用 · 8,600.00 元'],
    [aLetterDraft().with({ kinds: ['installmentPlan', 'penaltyWaiver'] }), '分期还款、减免逾期费用 · 8,600.00 元'],
    [aLetterDraft().with({ debt: undefined }), '分期还款'],
  ])('names what is asked (%#)', async (draft, facts) => {
    showList(await phoneWith({ k1: draft.build() }))
    expect(element('letter-k1').textContent).toContain(`草稿${facts}接着写`)
  })

  it('of a finished letter leads to its preview', async () => {
    const phone = createFakePlatform()
    await createLetterRepository(phone.store, phone.clock).save('k1', aLetterDraft().build(), { position: 6, total: 6, missing: 0 })
    showList(phone)
    tap('写好了，看一遍再发')
    expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1'])
  })

  it.each<[readonly CaseEvent[], string, string]>([
    [[], '已发出', '问一问，对方收到没有'],
    [['acknowledged'], '待回复', '等答复'],
    [['noReply'], '待回复', '没有答复'],
    [['offerReceived'], '已答复', '签字、付款前，先逐条核对'],
    [['rejected'], '已答复', '换个方案再谈'],
    [['offerReceived', 'agreed'], '已答复', '看下一笔哪天还'],
    [['complained'], '待回复', '看投诉有没有结果'],
    [['sued'], '已发出', '先办法院的事'],
    [['acknowledged', 'paused', 'resumed'], '待回复', '等答复'],
  ])('of a letter that was sent says its state and what is left (%j)', async (events, state, next) => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    await record(phone, 'k1', events)
    showList(phone)
    const words = element('letter-k1').textContent
    expect(words).toContain(`${state}分期还款 · 8,600.00 元 · 11月20日发出`)
    expect(words).toContain(next)
    tapId('letter-k1')
    expect(phone.calls.opened).toEqual(['/subpages/letter/case/index?draft=k1'])
  })

  it.each(caseEvents)('understands the event %s of a stored case', async event => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    const log = [{ event: 'sent', date: '2026-11-20', proofs: [], text: '' }, { event, date: '2026-11-21' }]
    phone.storage.set('cases/k1', JSON.stringify({ version: letterCaseCollection.version, savedAt: '2026-11-21T12:15:00Z', data: { log } }))
    showList(phone)
    expect(element('letter-k1').textContent).toContain('日发出')
  })

  it('that was sent still opens the letter itself', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    await record(phone, 'k1')
    showList(phone)
    await choose('k1', 'read')
    expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1'])
  })

  it.each([[180, false], [181, true]])('not touched for %i days asks whether it is still wanted: %s', async (days, isAsked) => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    phone.answers.now += days * 86_400_000
    showList(phone)
    expect(screen.queryByText(/半年没动过/) !== null).toBe(isAsked)
  })
})

describe('removing', () => {
  it('takes the letter away at once, and 撤销 brings all of it back', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build(), k2: aDeferralDraft().build() })
    await record(phone, 'k1')
    const before = new Map(phone.storage)
    showList(phone)
    await choose('k1', 'remove')
    expect(cards()).toEqual(['letter-k2'])
    expect([...phone.storage.values()].join()).not.toContain('8,600.00')
    expect([...phone.storage.keys()].filter(key => key.includes('k1'))).toEqual([])
    expect(element('list-notice').textContent).toContain('已删除写给某某消费金融有限公司的信')
    tap('撤销')
    await waitFor(() => expect(cards()).toContain('letter-k1'))
    expect(document.getElementById('list-notice')).toBeNull()
    for (const key of ['letters/k1', 'cases/k1']) expect(phone.storage.get(key)).toBe(before.get(key))
  })

  it('the last letter can be brought back too', async () => {
    showList(await phoneWith({ k1: aLetterDraft().build() }))
    await choose('k1', 'remove')
    screen.getByText('还没有信')
    tap('撤销')
    await waitFor(() => expect(cards()).toEqual(['letter-k1']))
  })

  it.each([
    ['opening another letter', () => tapId('letter-k2')],
    ['opening a menu', () => tapId('more-k2')],
    ['a new letter', () => tapId('new-letter')],
    ['the samples', () => tapId('samples')],
  ])('the way back stays until the next action: %s', async (_name, act) => {
    showList(await phoneWith({ k1: aLetterDraft().build(), k2: aLetterDraft().build() }))
    await choose('k1', 'remove')
    screen.getByText('撤销')
    act()
    expect(screen.queryByText('撤销')).toBeNull()
  })

  it('a letter that cannot be opened can be removed, and brought back', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    phone.storage.set('letters/k2', '"nonsense"')
    showList(phone)
    expect(element('unreadable-k2').textContent).toContain('没有删，还留在手机里')
    tapId('remove-k2')
    await screen.findByText('已删除这封信')
    expect(phone.storage.has('letters/k2')).toBe(false)
    tap('撤销')
    await waitFor(() => expect(element('unreadable-k2')).not.toBeNull())
    expect(phone.storage.get('letters/k2')).toBe('"nonsense"')
  })

  it('a phone that does not remove keeps the letter and says so', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    await record(phone, 'k1')
    phone.answers.remove = 'failed'
    showList(phone)
    await choose('k1', 'remove')
    screen.getByText('没有删成，信还在。再试一次。')
    expect(screen.queryByText('撤销')).toBeNull()
    expect([...phone.storage.keys()]).toEqual(expect.arrayContaining(['letters/k1', 'cases/k1']))
  })

  it('a phone without room for what is brought back leaves the way back open', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    showList(phone)
    await choose('k1', 'remove')
    phone.answers.write = 'full'
    tap('撤销')
    await screen.findByText('没有恢复成，再点一次“撤销”。')
    phone.answers.write = undefined
    tap('撤销')
    await waitFor(() => expect(cards()).toEqual(['letter-k1']))
  })
})

describe('a copy for another creditor', () => {
  const everything: LetterDraft = {
    ...aLetterDraft().build(),
    kinds: ['deferral', 'installmentPlan', 'penaltyWaiver'],
    deferral: { months: '2', fromDueDate: '2026-12-15', duringPay: '333.01', afterMode: 'extendTerm', interestDuring: 'askReduced' },
    installmentPlan: {
      periods: '6', firstDueDate: '2027-03-15', mode: 'step', downPayment: '333.02', downDate: '2026-12-01',
      stepSplit: { count: '2', amount: '333.03' }, customAmounts: ['333.04'],
    },
    penaltyWaiver: { items: [{ kind: 'lateFee', amount: '333.05' }], scope: 'partial', partialAmount: '333.06', amount: '333.07', payBy: '2026-12-20' },
    priorContacts: [{ date: '2026-11-01', channel: '官方热线', ticketNo: 'TICKET-7' }],
    enclosures: [{ id: 'terminationProof', label: '解除劳动合同证明', status: 'have' }, { id: 'loanContract', label: '借款合同或借据', status: 'have' }],
    requests: ['writtenReply'],
    commitments: [],
  }

  it('keeps the person’s own words, the asks and the wishes', () => {
    const copy = draftForAnotherCreditor(everything)
    const { kinds, debtor, hardship, requests, commitments } = everything
    expect(copy).toMatchObject({ kinds, debtor, hardship, requests, commitments })
    expect(copy.deferral).toEqual({ months: '2', afterMode: 'extendTerm', interestDuring: 'askReduced' })
    expect(copy.installmentPlan).toEqual({ periods: '6', firstDueDate: '2027-03-15', mode: 'step' })
    expect(copy.penaltyWaiver).toEqual({ items: [{ kind: 'lateFee' }], scope: 'partial', payBy: '2026-12-20' })
    expect(copy.enclosures?.map(({ id }) => id)).toEqual(['terminationProof'])
  })

  it('carries nothing of the first creditor: no name, number, amount, contact', () => {
    const words = JSON.stringify(draftForAnotherCreditor(everything))
    for (const foreign of ['某某', 'ABC-20240001', '"8000"', '180.00', '"420"', '333.', 'TICKET-7', '2026-09-15']) expect(words).not.toContain(foreign)
  })

  it('asks the questions before the form and the confirmations again, and dates itself anew', () => {
    const copy = draftForAnotherCreditor({ ...everything, judgmentInForce: 'no', paymentOrder: 'none', acknowledged: ['G4'] })
    for (const key of ['gates', 'acknowledged', 'judgmentInForce', 'paymentOrder', 'confirm', 'letterDate', 'creditor', 'debt', 'priorContacts']) {
      expect(copy).not.toHaveProperty(key)
    }
  })

  it('with creditor and debt filled in, is a letter again', () => {
    const { creditor, debt } = aLetterDraft().build()
    const copy = { ...draftForAnotherCreditor(aLetterDraft().build()), creditor, debt }
    expect(parseLetterContent(copy, calendarDate('2026-11-21')).ok).toBe(true)
  })

  it('is stored as a letter of its own and opens at the first question; the first letter is as it was', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    const first = phone.storage.get('letters/k1')
    const { redraw } = showList(phone)
    await choose('k1', 'duplicate')
    const [path = ''] = phone.calls.opened
    const id = /^\/subpages\/letter\/gates\/index\?draft=([a-z0-9]+)$/.exec(path)?.[1] ?? ''
    expect(storedDraft(phone, id)?.hardship).toEqual(aLetterDraft().build().hardship)
    expect(storedDraft(phone, id)?.debtor).toEqual(aLetterDraft().build().debtor)
    expect(phone.storage.get('letters/k1')).toBe(first)
    redraw(<LetterListScreen visit={2} />)
    expect(element(`letter-${id}`).textContent).toBe('还没写给谁草稿分期还款接着写')
  })

  it('that cannot be stored is said, and nothing is opened', async () => {
    const phone = await phoneWith({ k1: aLetterDraft().build() })
    showList(phone)
    phone.answers.write = 'full'
    await choose('k1', 'duplicate')
    screen.getByText(/没有复制成/)
    expect(phone.calls.opened).toEqual([])
  })
})

it('twenty-five letters are all there, and each can be opened, copied and removed', async () => {
  const ids = Array.from({ length: 25 }, (_, index) => `k${index + 10}`)
  const phone = await phoneWith(Object.fromEntries(ids.map(id => [id, aLetterDraft().with({ creditor: { fullName: `某某${id}公司` } }).build()])))
  showList(phone)
  expect([...cards()].sort()).toEqual(ids.map(id => `letter-${id}`))
  expect(document.querySelectorAll('[id^="remove-"]')).toHaveLength(0)
  tapId('letter-k34')
  await choose('k20', 'duplicate')
  expect(phone.calls.opened).toHaveLength(2)
  await choose('k10', 'remove')
  expect(cards()).toHaveLength(25)
  expect(element('list-notice').textContent).toContain('某某k10公司')
})

it('only one menu is open at a time, and 收起 closes it', async () => {
  showList(await phoneWith({ k1: aLetterDraft().build(), k2: aLetterDraft().build() }))
  tapId('more-k1')
  tapId('more-k2')
  expect([...document.querySelectorAll('[id^="remove-"]')].map(({ id }) => id)).toEqual(['remove-k2'])
  tap('收起')
  expect(document.querySelectorAll('[id^="remove-"]')).toHaveLength(0)
})

it('storage that does not answer is said', () => {
  showList(createFakePlatform({ keys: 'failed' }))
  screen.getByText(/没有把存着的信交出来/)
})
