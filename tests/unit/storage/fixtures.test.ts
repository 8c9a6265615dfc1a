import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openEnvelope, type Collection } from '@/storage/envelope'
import { faqSavedCollection } from '@/storage/faq-saved'
import { letterCaseCollection } from '@/storage/letter-cases'
import { letterDraftCollection } from '@/storage/letter-drafts'
import { letterIndexCollection } from '@/storage/letter-index'
import { profileCollection } from '@/storage/profile'

const collections: readonly Collection<unknown>[] = [
  letterDraftCollection, letterIndexCollection, letterCaseCollection, profileCollection, faqSavedCollection,
]
const root = path.resolve(__dirname, '../../fixtures/storage')
const fixtures = readdirSync(root).flatMap((version) => readdirSync(path.join(root, version)).map((file) => path.join(version, file)))

/** One file for each collection and released version. They are never changed: phones out there hold such data. */
describe('stored data of every released version', () => {
  it.each(fixtures)('%s can still be opened', (fixture) => {
    const collection = collections.find(({ name }) => name === path.basename(fixture, '.json'))
    const stored = JSON.parse(readFileSync(path.join(root, fixture), 'utf8')) as { version: number; savedAt: string; data: unknown }
    expect(fixture.startsWith(`v${stored.version}${path.sep}`)).toBe(true)
    expect(collection && openEnvelope(collection, stored)).toMatchObject(
      stored.version === collection?.version ? { status: 'ok', data: stored.data } : { status: 'migrated' },
    )
  })

  it('is there for every collection in every version', () => {
    const expected = collections.flatMap(({ name, version }) =>
      Array.from({ length: version }, (_, index) => path.join(`v${index + 1}`, `${name}.json`)))
    expect(fixtures.sort()).toEqual(expected.sort())
  })
})
