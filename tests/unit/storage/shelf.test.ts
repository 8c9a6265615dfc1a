import { object, string } from 'valibot'
import { defineCollection } from '@/storage/envelope'
import { createShelf } from '@/storage/shelf'
import { createFakePlatform, type FakePlatformOptions } from '../../support/fake-platform'

const notes = defineCollection('note', object({ words: string() }), [
  { name: '1-wrap-text', migrate: (data) => ({ words: data }) },
])
const savedAt = '2026-11-21T12:15:00Z'
const today = { version: 2, savedAt, data: { words: '先核实' } }
const aside = `notes/a.corrupt-${savedAt}`

/** A shelf on a phone on which `stored` lies under `notes/a` already. */
function shelfWith(stored?: unknown, options: FakePlatformOptions = {}) {
  const storage = new Map(stored === undefined ? [] : [['notes/a', JSON.stringify(stored)]])
  const phone = createFakePlatform({ storage, ...options })
  return { phone, storage, shelf: createShelf(notes, phone.store, phone.clock), on: (key: string) => JSON.parse(storage.get(key) ?? 'null') as unknown }
}

describe('reading', () => {
  it.each([
    [undefined, 'empty'],
    [today, 'ok'],
    [{ version: 1, savedAt, data: '先核实' }, 'migrated'],
    [{ version: 3, savedAt, data: {} }, 'too-new'],
    ['???', 'corrupt'],
  ])('%j is %s, and changes nothing', (stored, status) => {
    const { shelf, storage } = shelfWith(stored)
    const before = [...storage]
    expect(shelf.read('notes/a').status).toBe(status)
    expect([...storage]).toEqual(before)
  })

  it('says when the storage itself cannot be read', () => {
    expect(shelfWith(today, { read: 'failed' }).shelf.read('notes/a')).toEqual({ status: 'unreadable', issue: 'failed' })
  })
})

describe('writing', () => {
  it.each([
    ['an empty place', undefined],
    ['today\'s data', { ...today, data: { words: 'old' } }],
    ['data of an older version', { version: 1, savedAt, data: 'old' }],
  ])('goes over %s', async (_, stored) => {
    const { shelf, storage, on } = shelfWith(stored)
    expect(await shelf.write('notes/a', { words: '先核实' })).toEqual({ ok: true, value: savedAt })
    expect(on('notes/a')).toEqual(today)
    expect([...storage.keys()]).toEqual(['notes/a'])
  })

  it('moves corrupt data aside first, as it was', async () => {
    const { shelf, on } = shelfWith({ version: 2, data: 'half of it' })
    expect(await shelf.write('notes/a', { words: '先核实' })).toMatchObject({ ok: true })
    expect(on(aside)).toEqual({ version: 2, data: 'half of it' })
    expect(on('notes/a')).toEqual(today)
  })

  it('moves it aside once', async () => {
    const { phone, shelf, storage } = shelfWith('???')
    await shelf.write('notes/a', { words: '先' })
    phone.answers.now += 60_000
    await shelf.write('notes/a', { words: '先核实' })
    expect([...storage.keys()].sort()).toEqual(['notes/a', aside])
  })

  it('does not touch corrupt data when there is no room to move it', async () => {
    const { shelf, on } = shelfWith('???', { write: 'full' })
    expect(await shelf.write('notes/a', { words: '先核实' })).toEqual({ ok: false, error: 'full' })
    expect(on('notes/a')).toBe('???')
  })

  it('does not touch data of a newer program', async () => {
    const { shelf, storage, on } = shelfWith({ version: 3, savedAt, data: {} })
    expect(await shelf.write('notes/a', { words: '先核实' })).toEqual({ ok: false, error: 'too-new' })
    expect(on('notes/a')).toEqual({ version: 3, savedAt, data: {} })
    expect(storage.size).toBe(1)
  })

  it('does not write where it could not look', async () => {
    const { shelf, on } = shelfWith({ version: 3, savedAt, data: {} }, { read: 'failed' })
    expect(await shelf.write('notes/a', { words: '先核实' })).toEqual({ ok: false, error: 'failed' })
    expect(on('notes/a')).toMatchObject({ version: 3 })
  })

  it('says that the storage is full, and what was there stays', async () => {
    const { shelf, on } = shelfWith(today, { write: 'full' })
    expect(await shelf.write('notes/a', { words: '更长' })).toEqual({ ok: false, error: 'full' })
    expect(on('notes/a')).toEqual(today)
  })
})
