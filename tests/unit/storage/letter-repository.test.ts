import fc from 'fast-check'
import type { LetterDraft } from '@/domain/letter/draft'
import { createLetterRepository, type LetterRepository } from '@/storage/letter-repository'
import { aDeferralDraft, aLetterDraft } from '../../support/builders/letter-draft'
import { createFakePlatform, type FakePlatform, type FakePlatformOptions } from '../../support/fake-platform'
import { anyLetterDraft } from './any-letter-draft'

const savedAt = '2026-11-21T12:15:00Z'
const saved = { ok: true, value: undefined }

function open(phone: FakePlatform): LetterRepository {
  return createLetterRepository(phone.store, phone.clock)
}

function start(options: FakePlatformOptions = {}) {
  const phone = createFakePlatform(options)
  return { phone, letters: open(phone), stored: (key: string) => JSON.parse(phone.storage.get(key) ?? 'null') as unknown }
}

/** The same phone after the program was closed and opened again. */
function restart(phone: FakePlatform, options: FakePlatformOptions = {}) {
  return start({ storage: phone.storage, now: phone.answers.now, ...options })
}

function listOf(letters: LetterRepository) {
  const list = letters.list()
  if (!list.ok) throw new Error(`The list cannot be read: ${list.error}`)
  return list.value
}

function idsOf(letters: LetterRepository): string[] {
  return listOf(letters).letters.map(({ id }) => id)
}

describe('a letter', () => {
  it('comes back as it was written, after a restart too', async () => {
    const { phone, letters } = start()
    const id = letters.create()
    expect(await letters.save(id, aLetterDraft().build())).toEqual(saved)
    const expected = { status: 'ok', data: aLetterDraft().build(), savedAt, ownDataLost: false }
    expect(letters.load(id)).toEqual(expected)
    expect(restart(phone).letters.load(id)).toEqual(expected)
  })

  it('comes back whatever was typed into it', async () => {
    await fc.assert(fc.asyncProperty(anyLetterDraft, async (draft) => {
      const { letters } = start()
      await letters.save('a1', draft)
      expect(letters.load('a1')).toMatchObject({ status: 'ok', data: draft })
      expect(idsOf(letters)).toEqual(['a1'])
    }), { numRuns: 50 })
  })

  it('that is not there yet begins with the person\'s own data', async () => {
    const { letters } = start()
    expect(letters.load('new')).toEqual({ status: 'empty', data: {}, ownDataLost: false })
    await letters.save('a1', { debtor: { name: '李一' }, budget: { income: { salary: '2500' } } })
    expect(letters.load('new')).toEqual({
      status: 'empty', data: { debtor: { name: '李一' }, budget: { income: { salary: '2500' } } }, ownDataLost: false,
    })
  })

  it('is not stored by looking at it or by making an id for it', () => {
    const { phone, letters } = start()
    letters.load(letters.create())
    letters.list()
    expect(phone.storage.size).toBe(0)
  })
})

describe('own data and budget', () => {
  it('lie in one place for all letters', async () => {
    const { letters, stored } = start()
    await letters.save('a1', aLetterDraft().with({ budget: { attach: true } }).build())
    expect(stored('profile')).toEqual({ version: 1, savedAt, data: { debtor: { name: '李一', phone: '13800001234' }, budget: { attach: true } } })
    expect(stored('letters/a1')).not.toMatchObject({ data: { debtor: expect.anything() } })
    expect(stored('letters/a1')).not.toMatchObject({ data: { budget: expect.anything() } })
  })

  it('changed in one letter are changed in the others', async () => {
    const { letters } = start()
    await letters.save('a1', aLetterDraft().build())
    await letters.save('a2', aDeferralDraft().with({ debtor: { phone: '13900001234' } }).build())
    expect(letters.load('a1')).toMatchObject({ data: { debtor: { name: '李一', phone: '13900001234' }, kinds: ['installmentPlan'] } })
  })

  it('stay when a letter without them is saved: missing means unchanged', async () => {
    const { letters } = start()
    await letters.save('a1', { debtor: { name: '李一' }, budget: { attach: true } })
    await letters.save('a2', { kinds: ['deferral'] })
    await letters.save('a3', { debtor: { name: '李二' } })
    expect(letters.load('a1')).toMatchObject({ data: { debtor: { name: '李二' }, budget: { attach: true } } })
  })

  it('can be emptied', async () => {
    const { letters } = start()
    await letters.save('a1', { debtor: { name: '李一' } })
    await letters.save('a1', { debtor: {} })
    expect(letters.load('a1')).toMatchObject({ data: { debtor: {} } })
  })

  it('leave to each letter the money from elsewhere that it counts on', async () => {
    const { letters, stored } = start()
    await letters.save('a1', { kinds: ['installmentPlan'], budget: { attach: true, otherSource: '父母每月帮助' } })
    await letters.save('a2', { kinds: ['deferral'] })
    expect(letters.load('a1')).toMatchObject({ data: { budget: { attach: true, otherSource: '父母每月帮助' } } })
    expect(letters.load('a2')).toMatchObject({ data: { budget: { attach: true } } })
    expect(JSON.stringify([letters.load('a2'), letters.load('new'), stored('profile')])).not.toContain('父母')
  })

  it('forget no money from elsewhere when another letter changes the budget', async () => {
    const { letters } = start()
    await letters.save('a1', { budget: { otherSource: '父母每月帮助' } })
    await letters.save('a2', { budget: { income: { salary: '2500' } } })
    expect(letters.load('a1')).toMatchObject({ data: { budget: { income: { salary: '2500' }, otherSource: '父母每月帮助' } } })
  })

  it('are read and stored without a letter too; what is missing stays', async () => {
    const { letters, stored } = start()
    expect(letters.loadProfile()).toEqual({ status: 'empty' })
    await letters.save('a1', { debtor: { name: '李一' } })
    expect(await letters.saveProfile({ budget: { income: { salary: '2500' }, otherSource: '父母每月帮助' } })).toEqual(saved)
    expect(letters.loadProfile()).toMatchObject({ status: 'ok', data: { debtor: { name: '李一' }, budget: { income: { salary: '2500' } } } })
    expect(letters.load('a1')).toMatchObject({ data: { budget: { income: { salary: '2500' } } } })
    expect(JSON.stringify(stored('profile'))).not.toContain('父母')
    expect(idsOf(letters)).toEqual(['a1'])
  })

  it('stay where they cannot be read: copied aside by the next save, left alone when a newer program wrote them', async () => {
    const { letters, phone } = start()
    phone.storage.set('profile', '"nonsense"')
    expect(letters.loadProfile()).toMatchObject({ status: 'corrupt' })
    await letters.saveProfile({ budget: { attach: true } })
    expect([...phone.storage.entries()]).toContainEqual([`profile.corrupt-${savedAt}`, '"nonsense"'])
    const newer = JSON.stringify({ version: 99, savedAt, data: {} })
    phone.storage.set('profile', newer)
    expect(await restart(phone).letters.saveProfile({ budget: {} })).toEqual({ ok: false, error: 'too-new' })
    expect(phone.storage.get('profile')).toBe(newer)
  })

  it('survive the letters', async () => {
    const { letters } = start()
    await letters.save('a1', { debtor: { name: '李一' } })
    await letters.remove('a1')
    expect(letters.load('a1')).toMatchObject({ status: 'empty', data: { debtor: { name: '李一' } } })
  })

  it('that cannot be read are reported, moved aside at the next save, and the letter still opens', async () => {
    const { phone, letters, stored } = start()
    await letters.save('a1', aLetterDraft().build())
    phone.storage.set('profile', '"???"')
    const again = restart(phone)
    expect(again.letters.load('a1')).toMatchObject({ status: 'ok', ownDataLost: true, data: { kinds: ['installmentPlan'] } })
    await again.letters.save('a1', aLetterDraft().build())
    expect(stored(`profile.corrupt-${savedAt}`)).toBe('???')
    expect(again.letters.load('a1')).toMatchObject({ status: 'ok', ownDataLost: false, data: { debtor: { name: '李一' } } })
  })

  it('of a newer program are left alone, and nothing is saved over them', async () => {
    const { phone, letters } = start()
    phone.storage.set('profile', JSON.stringify({ version: 2, savedAt, data: {} }))
    expect(letters.load('a1')).toEqual({ status: 'too-new' })
    expect(await letters.save('a1', aLetterDraft().build())).toEqual({ ok: false, error: 'too-new' })
    expect(phone.storage.get('profile')).toBe(JSON.stringify({ version: 2, savedAt, data: {} }))
  })
})

describe('the list of letters', () => {
  it('shows creditor, kinds, total and time, the newest first', async () => {
    const { phone, letters } = start()
    await letters.save('a1', aLetterDraft().build())
    phone.answers.now += 60_000
    await letters.save('a2', { creditor: { brandName: ' 某某借款 ' }, debt: { outstandingPrincipal: '8000' } })
    expect(listOf(letters)).toEqual({
      letters: [
        { id: 'a2', creditorName: '某某借款', kinds: [], updatedAt: '2026-11-21T12:16:00Z' },
        { id: 'a1', creditorName: '某某消费金融有限公司', kinds: ['installmentPlan'], total: 860_000, updatedAt: savedAt },
      ],
      unreadableIds: [],
    })
  })

  it.each<[string, LetterDraft['debt'], number | undefined]>([
    ['typed in full-width digits', { outstandingPrincipal: '８０', outstandingInterest: '0', outstandingFees: '0.50' }, 8050],
    ['one part of which is missing', { outstandingPrincipal: '80', outstandingInterest: '0' }, undefined],
    ['that is no amount', { outstandingPrincipal: '约80', outstandingInterest: '0', outstandingFees: '0' }, undefined],
    ['beyond all amounts', { outstandingPrincipal: '100000000', outstandingInterest: '100000000', outstandingFees: '0' }, undefined],
    ['marked as unknown', { outstandingPrincipal: '80', outstandingInterest: '0', outstandingFees: '0', amountUnknown: true }, undefined],
    ['not there at all', undefined, undefined],
  ])('shows a total %s as it can', async (_, debt, total) => {
    const { letters } = start()
    await letters.save('a1', { debt })
    expect(listOf(letters).letters[0]?.total).toBe(total)
  })

  it('shows how far a letter has come, as the screen said when it was saved', async () => {
    const { letters } = start()
    const progress = { step: 'hardship' as const, position: 4, total: 10, missing: 2 }
    await letters.save('a1', aLetterDraft().build(), progress)
    expect(listOf(letters).letters).toMatchObject([{ id: 'a1', progress }])
  })

  it('follows a letter that is changed', async () => {
    const { letters } = start()
    await letters.save('a1', { kinds: ['deferral'] })
    await letters.save('a1', { kinds: ['deferral', 'penaltyWaiver'] })
    expect(listOf(letters).letters).toMatchObject([{ id: 'a1', kinds: ['deferral', 'penaltyWaiver'] }])
  })

  it.each<[string, (storage: Map<string, string>) => void]>([
    ['is missing', (storage) => storage.delete('letters/index')],
    ['is corrupt', (storage) => storage.set('letters/index', '"???"')],
    ['is of a newer program', (storage) => storage.set('letters/index', JSON.stringify({ version: 2, savedAt, data: {} }))],
    ['has forgotten a letter', (storage) => storage.set('letters/index', JSON.stringify({ version: 1, savedAt, data: { letters: [] } }))],
    ['knows a letter that is gone', (storage) => {
      const letter = { id: 'gone', creditorName: '', kinds: [], updatedAt: savedAt }
      storage.set('letters/index', JSON.stringify({ version: 1, savedAt, data: { letters: [letter] } }))
    }],
  ])('is the same when its index %s', async (_, damage) => {
    const { phone, letters } = start()
    await letters.save('a1', aLetterDraft().build())
    phone.answers.now += 1000
    await letters.save('a2', aDeferralDraft().build())
    const before = listOf(letters)
    damage(phone.storage)
    const again = restart(phone).letters
    expect(listOf(again)).toEqual(before)
    expect(await again.save('a3', aDeferralDraft().build())).toEqual(saved)
    expect(idsOf(again).sort()).toEqual(['a1', 'a2', 'a3'])
  })

  it('names the letters that are there and cannot be opened', async () => {
    const { phone, letters } = start()
    await letters.save('a1', aLetterDraft().build())
    phone.storage.set('letters/b1', '"???"')
    phone.storage.set('letters/b2', JSON.stringify({ version: 99, savedAt, data: {} }))
    expect(listOf(letters)).toMatchObject({ letters: [{ id: 'a1' }], unreadableIds: ['b1', 'b2'] })
  })

  it('says when the storage cannot be read, and does not pretend to be empty', async () => {
    const { phone, letters } = start()
    await letters.save('a1', aLetterDraft().build())
    phone.answers.keys = 'failed'
    expect(letters.list()).toEqual({ ok: false, error: 'failed' })
  })

  it('holds at least twenty long letters', async () => {
    const { phone, letters } = start()
    const long = aLetterDraft().with({ hardship: { statement: '难'.repeat(1000) } }).build()
    for (let number = 0; number < 20; number += 1) {
      phone.answers.now += 1000
      expect(await letters.save(letters.create(), long)).toEqual(saved)
    }
    expect(listOf(letters).letters).toHaveLength(20)
    const sizes = [...phone.storage.values()].map((value) => Buffer.byteLength(value))
    expect(Math.max(...sizes)).toBeLessThan(10_000)
  })
})

describe('a letter that cannot be opened', () => {
  it('is said to be corrupt and stays where it is', () => {
    const { phone, letters } = start()
    phone.storage.set('letters/a1', '"???"')
    expect(letters.load('a1')).toEqual({ status: 'corrupt' })
    expect([...phone.storage]).toEqual([['letters/a1', '"???"']])
  })

  it('is moved aside, not overwritten, when its id is used again', async () => {
    const { phone, letters, stored } = start()
    phone.storage.set('letters/a1', '"???"')
    expect(await letters.save('a1', aLetterDraft().build())).toEqual(saved)
    expect(stored(`letters/a1.corrupt-${savedAt}`)).toBe('???')
    expect(letters.load('a1')).toMatchObject({ status: 'ok' })
    expect(idsOf(letters)).toEqual(['a1'])
  })

  it('of a newer program is left alone', async () => {
    const { phone, letters } = start()
    const newer = JSON.stringify({ version: 99, savedAt, data: { kinds: 'all' } })
    phone.storage.set('letters/a1', newer)
    expect(letters.load('a1')).toEqual({ status: 'too-new' })
    expect(await letters.save('a1', aLetterDraft().build())).toEqual({ ok: false, error: 'too-new' })
    expect(phone.storage.get('letters/a1')).toBe(newer)
  })

  it('for the time being says so', () => {
    expect(start({ read: 'failed' }).letters.load('a1')).toEqual({ status: 'unreadable', issue: 'failed' })
  })
})

describe('a save that fails', () => {
  it('says that the phone is full, and the letter stays as it was', async () => {
    const { phone, letters } = start()
    await letters.save('a1', { kinds: ['deferral'] })
    phone.answers.write = 'full'
    expect(await letters.save('a1', { kinds: ['penaltyWaiver'] })).toEqual({ ok: false, error: 'full' })
    expect(letters.load('a1')).toMatchObject({ data: { kinds: ['deferral'] } })
  })

  it.each(['letters/a1', 'profile', 'letters/index'])('at %s is made whole by saving again', async (failing) => {
    const phone = createFakePlatform()
    let broken = true
    const write: typeof phone.store.write = async (key, value) =>
      broken && key === failing ? { ok: false, error: 'failed' } : phone.store.write(key, value)
    const letters = createLetterRepository({ ...phone.store, write }, phone.clock)
    expect(await letters.save('a1', aLetterDraft().build())).toEqual({ ok: false, error: 'failed' })
    broken = false
    expect(await letters.save('a1', aLetterDraft().build())).toEqual(saved)
    expect(restart(phone).letters.load('a1')).toMatchObject({ status: 'ok', data: aLetterDraft().build() })
    expect(idsOf(letters)).toEqual(['a1'])
  })
})

describe('removing a letter', () => {
  it('takes it from the list and leaves no trace of it', async () => {
    const { phone, letters } = start()
    await letters.save('a1', aLetterDraft().build())
    await letters.save('a2', aDeferralDraft().with({ creditor: { fullName: '别家银行' } }).build())
    expect(await letters.remove('a1')).toMatchObject({ ok: true })
    expect(idsOf(letters)).toEqual(['a2'])
    expect([...phone.storage.keys()].sort()).toEqual(['letters/a2', 'letters/index', 'profile'])
    expect([...phone.storage.values()].join()).not.toContain('某某消费金融有限公司')
  })

  it('takes what was moved aside from it too, and nothing of another letter', async () => {
    const { phone, letters } = start()
    phone.storage.set('letters/a1', '"???"')
    phone.storage.set('letters/a11', '"???"')
    await letters.save('a1', { kinds: ['deferral'] })
    await letters.save('a11', { kinds: ['deferral'] })
    await letters.remove('a1')
    expect([...phone.storage.keys()].sort()).toEqual(['letters/a11', `letters/a11.corrupt-${savedAt}`, 'letters/index'])
  })

  it('can be undone', async () => {
    const { letters } = start()
    await letters.save('a1', aLetterDraft().build(), { position: 10, total: 10, missing: 0 })
    const before = [letters.load('a1'), letters.list()]
    const removed = await letters.remove('a1')
    if (!removed.ok) throw new Error(removed.error)
    expect(idsOf(letters)).toEqual([])
    expect(await letters.restore(removed.value)).toEqual(saved)
    expect([letters.load('a1'), letters.list()]).toEqual(before)
  })

  it('works for one that cannot be opened, and can be undone as well', async () => {
    const { phone, letters } = start()
    phone.storage.set('letters/a1', '"???"')
    const removed = await letters.remove('a1')
    expect(phone.storage.has('letters/a1')).toBe(false)
    if (!removed.ok) throw new Error(removed.error)
    await letters.restore(removed.value)
    expect(phone.storage.get('letters/a1')).toBe('"???"')
  })

  it('that is not there does no harm', async () => {
    const { phone, letters } = start()
    const removed = await letters.remove('nobody')
    if (!removed.ok) throw new Error(removed.error)
    await letters.restore(removed.value)
    expect(phone.storage.has('letters/nobody')).toBe(false)
  })

  it('keeps the letter when the phone does not let go of it', async () => {
    const { phone, letters } = start()
    await letters.save('a1', aLetterDraft().build())
    phone.answers.remove = 'failed'
    expect(await letters.remove('a1')).toEqual({ ok: false, error: 'failed' })
    expect(idsOf(letters)).toEqual(['a1'])
  })
})

describe('ids', () => {
  it('are what a route takes, and never given twice', async () => {
    const { phone, letters } = start()
    const first = letters.create()
    await letters.save(first, {})
    const ids = [first, letters.create(), letters.create(), restart(phone).letters.create()]
    expect(new Set(ids.slice(0, 3)).size).toBe(3)
    expect(ids[3]).not.toBe(first)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{1,24}$/)
  })
})

it('carries out changes one after the other, so that none is lost on a slow phone', async () => {
  const phone = createFakePlatform()
  const write: typeof phone.store.write = async (key, value) => {
    await new Promise((resolve) => setTimeout(resolve, key === 'letters/index' ? 3 : 1))
    return phone.store.write(key, value)
  }
  const letters = createLetterRepository({ ...phone.store, write }, phone.clock)
  await letters.save('a1', { kinds: ['deferral'] })
  await Promise.all([
    letters.save('a2', { kinds: ['deferral'] }), letters.remove('a1'), letters.save('a3', { kinds: ['deferral'] }),
    letters.save('a2', { kinds: ['penaltyWaiver'] }),
  ])
  expect(phone.storage.get('letters/index')).toContain('"a3"')
  expect(phone.storage.get('letters/index')).not.toContain('"a1"')
  expect(listOf(letters).letters.map(({ id, kinds }) => [id, ...kinds]).sort()).toEqual([['a2', 'penaltyWaiver'], ['a3', 'deferral']])
})
