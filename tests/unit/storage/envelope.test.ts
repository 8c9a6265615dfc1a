import fc from 'fast-check'
import { object, string } from 'valibot'
import { defineCollection, openEnvelope, sealEnvelope, timestamp } from '@/storage/envelope'
import { anyText } from '../../support/arbitraries'

/** A collection with a past: version 1 had a bare text, version 2 `{ text }`, version 3 has `{ words, language }`. */
const notes = defineCollection('note', object({ words: string(), language: string() }), [
  { name: '1-wrap-text', migrate: (data) => ({ text: (data as string).trim() }) },
  { name: '2-rename-and-add-language', migrate: (data) => ({ words: (data as { text: unknown }).text, language: 'zh' }) },
])
const savedAt = '2026-11-21T12:15:00Z'
const current = { version: 3, savedAt, data: { words: '先核实', language: 'zh' } }

describe('opening what is stored', () => {
  it('gives today\'s data as it is', () => {
    expect(openEnvelope(notes, current)).toEqual({ status: 'ok', data: { words: '先核实', language: 'zh' }, savedAt })
  })

  it('finds nothing under a key that is not there', () => {
    expect(openEnvelope(notes, undefined)).toEqual({ status: 'empty' })
  })

  it.each([
    [1, ' 先核实 '],
    [2, { text: '先核实' }],
  ])('brings version %d up to date, step by step', (version, data) => {
    expect(openEnvelope(notes, { version, savedAt, data })).toEqual({ status: 'migrated', data: { words: '先核实', language: 'zh' }, savedAt })
  })

  it('leaves alone what a newer program wrote, whatever it is', () => {
    expect(openEnvelope(notes, { version: 4, savedAt, data: { shape: 'unheard of' } })).toEqual({ status: 'too-new' })
  })

  it('drops keys that it does not know', () => {
    const found = openEnvelope(notes, { ...current, data: { ...current.data, colour: 'red' }, extra: 1 })
    expect(found).toEqual({ status: 'ok', data: current.data, savedAt })
  })

  it.each([
    ['a text', '{"version":3'],
    ['null', null],
    ['a list', []],
    ['an envelope without data', { version: 3, savedAt }],
    ['an envelope without a version', { savedAt, data: current.data }],
    ['version 0', { ...current, version: 0 }],
    ['half a version', { ...current, version: 2.5 }],
    ['a time with milliseconds', { ...current, savedAt: '2026-11-21T12:15:00.000Z' }],
    ['a time of another zone', { ...current, savedAt: '2026-11-21T20:15:00+08:00' }],
    ['data of another shape', { ...current, data: { words: 7, language: 'zh' } }],
    ['old data that is not of its version, so that a step throws', { version: 1, savedAt, data: 7 }],
    ['old data that comes out in the wrong shape', { version: 2, savedAt, data: { text: 7 } }],
  ])('calls %s corrupt', (_, raw) => {
    expect(openEnvelope(notes, raw)).toEqual({ status: 'corrupt' })
  })

  it('never throws, whatever it finds', () => {
    const statuses = ['ok', 'migrated', 'empty', 'corrupt', 'too-new']
    fc.assert(fc.property(fc.anything(), (raw) => statuses.includes(openEnvelope(notes, raw).status)))
    const nearly = fc.record({ version: fc.integer({ min: 1, max: 4 }), savedAt: fc.constant(savedAt), data: fc.anything() })
    fc.assert(fc.property(nearly, (raw) => statuses.includes(openEnvelope(notes, raw).status)))
  })
})

describe('packing for storage', () => {
  it('writes today\'s version and the time in UTC to the second', () => {
    expect(sealEnvelope(notes, current.data, Date.UTC(2026, 10, 21, 12, 15, 0, 999))).toEqual(current)
  })

  it('gives back what was packed, through JSON too', () => {
    fc.assert(fc.property(anyText(20), fc.integer({ min: 0, max: 4_102_444_800_000 }), (words, now) => {
      const data = { words, language: 'zh' }
      const stored: unknown = JSON.parse(JSON.stringify(sealEnvelope(notes, data, now)))
      expect(openEnvelope(notes, stored)).toEqual({ status: 'ok', data, savedAt: timestamp(now) })
    }))
  })
})

describe('a collection', () => {
  it('has one version more than it has migrations', () => {
    expect(defineCollection('note', string()).version).toBe(1)
    expect(notes.version).toBe(3)
  })

  it.each([[['2-later']], [['1-first', '1-again']], [['1-first', '3-gap']], [['first']]])('cannot number its migrations %j', (names) => {
    const migrations = names.map((name) => ({ name, migrate: (data: unknown) => data }))
    expect(() => defineCollection('note', string(), migrations)).toThrow('note: migration')
  })
})
