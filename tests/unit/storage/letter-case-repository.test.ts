import { calendarDate } from '@/domain/calendar-date'
import type { Clock, KeyValueStore } from '@/platform/ports'
import { createLetterCaseRepository, type LetterCaseRepository } from '@/storage/letter-case-repository'
import { anEntry } from '../../support/builders/letter-case'
import { createFakePlatform, type FakePlatform, type FakePlatformOptions } from '../../support/fake-platform'

const savedAt = '2026-11-21T12:15:00Z'
const today = calendarDate('2026-11-21')
const sending = { date: today, channel: 'inApp' as const, ticketNo: 'A1', proofs: ['工单号'], text: '关于分期还款的申请书\n李一\n' }

function start(options: FakePlatformOptions = {}) {
  const phone = createFakePlatform(options)
  return { phone, cases: open(phone) }
}

function open({ store, clock }: { store: KeyValueStore; clock: Clock }): LetterCaseRepository {
  return createLetterCaseRepository(store, clock)
}

function restart(phone: FakePlatform) {
  return open(createFakePlatform({ storage: phone.storage, now: phone.answers.now }))
}

function statesOf(cases: LetterCaseRepository) {
  const states = cases.states()
  if (!states.ok) throw new Error(states.error)
  return Object.fromEntries(states.value)
}

describe('a letter that was sent', () => {
  it('keeps its full text of that day, after a restart too', async () => {
    const { phone, cases } = start()
    const expected = { log: [{ ...sending, event: 'sent' }] }
    expect(await cases.markSent('a1', sending, today)).toEqual({ ok: true, value: expected })
    expect(restart(phone).load('a1')).toEqual({ status: 'ok', data: expected, savedAt })
  })

  it('lies apart from the draft', async () => {
    const { phone, cases } = start()
    await cases.markSent('a1', sending, today)
    expect([...phone.storage.keys()]).toEqual(['cases/a1'])
  })

  it('keeps every text when it is sent again', async () => {
    const { cases } = start()
    await cases.markSent('a1', sending, today)
    await cases.markSent('a1', { ...sending, text: '再次提交\n' }, today)
    const loaded = cases.load('a1')
    expect('data' in loaded && loaded.data.log.map((entry) => entry.event === 'sent' && entry.text)).toEqual([sending.text, '再次提交\n'])
  })

  it('stands in the list with its state; one without a case does not', async () => {
    const { cases } = start()
    await cases.markSent('a1', sending, today)
    await cases.markSent('a2', sending, today)
    await cases.record('a2', anEntry('approved', '2026-11-21'), today)
    expect(statesOf(cases)).toEqual({ a1: 'sent', a2: 'approved' })
    expect(cases.load('a3')).toEqual({ status: 'empty', data: { log: [] } })
  })
})

describe('an entry', () => {
  it('that cannot follow is not stored', async () => {
    const { phone, cases } = start()
    expect(await cases.record('a1', anEntry('acknowledged', '2026-11-21'), today)).toEqual({ ok: false, error: 'notAllowed' })
    expect(await cases.markSent('a1', { ...sending, date: calendarDate('2026-11-22') }, today)).toEqual({ ok: false, error: 'future' })
    expect(phone.storage.size).toBe(0)
  })

  it('made by mistake can be taken back', async () => {
    const { cases } = start()
    await cases.markSent('a1', sending, today)
    await cases.record('a1', anEntry('settled', '2026-11-21'), today)
    expect(await cases.takeBack('a1')).toMatchObject({ ok: true, value: { log: [{ event: 'sent' }] } })
    expect(statesOf(cases)).toEqual({ a1: 'sent' })
  })

  it('of a letter gets its proofs when there are some; what came after it stays', async () => {
    const { cases } = start()
    await cases.markSent('a1', { ...sending, proofs: [] }, today)
    await cases.record('a1', anEntry('acknowledged', '2026-11-21'), today)
    expect(await cases.keepProofs('a1', ['工单号'])).toMatchObject({ ok: true, value: { log: [{ event: 'sent', proofs: ['工单号'] }, { proofs: [] }] } })
    expect(cases.load('a1')).toMatchObject({ data: { log: [{ proofs: ['工单号'] }, { event: 'acknowledged', proofs: [] }] } })
  })

  it('is never lost to another that comes at the same moment', async () => {
    const phone = createFakePlatform()
    const write: KeyValueStore['write'] = async (key, value) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      return phone.store.write(key, value)
    }
    const cases = createLetterCaseRepository({ ...phone.store, write }, phone.clock)
    await Promise.all([
      cases.markSent('a1', sending, today), cases.record('a1', anEntry('acknowledged', '2026-11-21'), today),
      cases.save('a1', { lenderKind: 'bank' }), cases.record('a1', anEntry('approved', '2026-11-21'), today),
    ])
    expect(cases.load('a1')).toMatchObject({
      data: { lenderKind: 'bank', log: [{ event: 'sent' }, { event: 'acknowledged' }, { event: 'approved' }] },
    })
  })
})

describe('what is being filled in', () => {
  it('is stored beside the log, and the log stays as it is', async () => {
    const { cases } = start()
    await cases.markSent('a1', sending, today)
    await cases.save('a1', { lenderKind: 'consumerFinance', offer: { statedTotal: '约' }, complaint: { facts: [{ words: '写到一半' }] } })
    expect(cases.load('a1')).toMatchObject({
      data: { log: [{ event: 'sent' }], lenderKind: 'consumerFinance', offer: { statedTotal: '约' }, complaint: { facts: [{ words: '写到一半' }] } },
    })
  })

  it('survives the next entry', async () => {
    const { cases } = start()
    await cases.save('a1', { lenderKind: 'smallLoan' })
    await cases.markSent('a1', sending, today)
    expect(cases.load('a1')).toMatchObject({ data: { lenderKind: 'smallLoan', log: [{ event: 'sent' }] } })
  })
})

describe('a case that cannot be opened', () => {
  it('is said to be corrupt, gets no entry, and stays where it is', async () => {
    const { phone, cases } = start({ storage: new Map([['cases/a1', '"???"']]) })
    expect(cases.load('a1')).toEqual({ status: 'corrupt' })
    expect(await cases.markSent('a1', sending, today)).toEqual({ ok: false, error: 'corrupt' })
    expect(await cases.takeBack('a1')).toEqual({ ok: false, error: 'corrupt' })
    expect(statesOf(cases)).toEqual({})
    expect(phone.storage.get('cases/a1')).toBe('"???"')
  })

  it('is moved aside, not overwritten, by what is being filled in', async () => {
    const { phone, cases } = start({ storage: new Map([['cases/a1', '"???"']]) })
    expect(await cases.save('a1', { lenderKind: 'bank' })).toEqual({ ok: true, value: undefined })
    expect(phone.storage.get(`cases/a1.corrupt-${savedAt}`)).toBe('"???"')
    expect(cases.load('a1')).toMatchObject({ status: 'ok', data: { log: [], lenderKind: 'bank' } })
  })

  it('of a newer program is left alone', async () => {
    const newer = JSON.stringify({ version: 2, savedAt, data: {} })
    const { phone, cases } = start({ storage: new Map([['cases/a1', newer]]) })
    expect(cases.load('a1')).toEqual({ status: 'too-new' })
    expect(await cases.markSent('a1', sending, today)).toEqual({ ok: false, error: 'too-new' })
    expect(await cases.save('a1', {})).toEqual({ ok: false, error: 'too-new' })
    expect(phone.storage.get('cases/a1')).toBe(newer)
  })

  it.each([
    ['a day that does not exist', { event: 'sent', date: '2026-02-30', proofs: [], text: '' }],
    ['an event that there is not', { event: 'forgiven', date: '2026-11-21', proofs: [] }],
    ['a letter without its text', { event: 'sent', date: '2026-11-21', proofs: [] }],
    ['half a fen', { event: 'agreed', date: '2026-11-21', proofs: [], payments: [{ dueDate: '2027-01-15', amount: 0.5 }] }],
  ])('holds %s', (_, entry) => {
    const { cases } = start({ storage: new Map([['cases/a1', JSON.stringify({ version: 1, savedAt, data: { log: [entry] } })]]) })
    expect(cases.load('a1')).toEqual({ status: 'corrupt' })
  })

  it('for the time being says so', async () => {
    const { cases } = start({ read: 'failed' })
    expect(cases.load('a1')).toEqual({ status: 'unreadable', issue: 'failed' })
    expect(await cases.markSent('a1', sending, today)).toEqual({ ok: false, error: 'failed' })
  })
})

it('a full phone is said, and the case stays as it was', async () => {
  const { phone, cases } = start()
  await cases.markSent('a1', sending, today)
  phone.answers.write = 'full'
  expect(await cases.record('a1', anEntry('approved', '2026-11-21'), today)).toEqual({ ok: false, error: 'full' })
  expect(statesOf(cases)).toEqual({ a1: 'sent' })
})

describe('removing a case', () => {
  it('leaves no trace of it, and nothing of another is touched', async () => {
    const { phone, cases } = start({ storage: new Map([['cases/a1', '"???"'], ['letters/a1', '{}']]) })
    await cases.save('a1', {})
    await cases.markSent('a11', sending, today)
    expect(await cases.remove('a1')).toMatchObject({ ok: true })
    expect([...phone.storage.keys()].sort()).toEqual(['cases/a11', 'letters/a1'])
  })

  it('can be undone', async () => {
    const { cases } = start()
    await cases.markSent('a1', sending, today)
    const before = cases.load('a1')
    const removed = await cases.remove('a1')
    if (!removed.ok) throw new Error(removed.error)
    expect(statesOf(cases)).toEqual({})
    await cases.restore(removed.value)
    expect(cases.load('a1')).toEqual(before)
  })

  it('of a letter that has none does no harm', async () => {
    const { phone, cases } = start()
    const removed = await cases.remove('a1')
    if (!removed.ok) throw new Error(removed.error)
    await cases.restore(removed.value)
    expect(phone.storage.size).toBe(0)
  })
})
