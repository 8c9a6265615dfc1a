import { createFaqSavedRepository } from '@/storage/faq-saved-repository'
import { createFakePlatform, type FakePlatformOptions } from '../../support/fake-platform'

function repositoryOn(options: FakePlatformOptions = {}) {
  const phone = createFakePlatform(options)
  return { phone, saved: createFaqSavedRepository(phone.store, phone.clock) }
}

it('keeps favourites and what was read for the next start of the program', async () => {
  const { phone, saved } = repositoryOn()
  await saved.toggleFavourite('summons')
  await saved.addRecent('calls-a-day')
  expect(repositoryOn({ storage: phone.storage }).saved.load()).toEqual({ favourites: ['summons'], recent: ['calls-a-day'] })
})

it('loses nothing of two changes at once', async () => {
  const { saved } = repositoryOn()
  await Promise.all([saved.toggleFavourite('a'), saved.addRecent('b'), saved.toggleFavourite('c')])
  expect(saved.load()).toEqual({ favourites: ['c', 'a'], recent: ['b'] })
})

it('forgets what was read and keeps the favourites', async () => {
  const { saved } = repositoryOn()
  await saved.toggleFavourite('a')
  await saved.addRecent('b')
  expect(await saved.forgetRecent()).toEqual({ ok: true, value: { favourites: ['a'], recent: [] } })
  expect(saved.load()).toEqual({ favourites: ['a'], recent: [] })
})

it.each([
  ['nonsense', '"nonsense"'],
  ['an id that nobody wrote', JSON.stringify({ version: 1, savedAt: '2026-11-21T12:15:00Z', data: { favourites: ['<b>'], recent: [] } })],
])('%s counts as nothing, and is moved aside by the next change', async (_what, stored) => {
  const { phone, saved } = repositoryOn({ storage: new Map([['faq-saved', stored]]) })
  expect(saved.load()).toEqual({ favourites: [], recent: [] })
  await saved.toggleFavourite('a')
  expect(saved.load().favourites).toEqual(['a'])
  expect(phone.storage.get('faq-saved.corrupt-2026-11-21T12:15:00Z')).toBe(stored)
})

it('what a newer program wrote is left alone', async () => {
  const newer = JSON.stringify({ version: 2, savedAt: '2026-11-21T12:15:00Z', data: {} })
  const { phone, saved } = repositoryOn({ storage: new Map([['faq-saved', newer]]) })
  expect(await saved.toggleFavourite('a')).toEqual({ ok: false, error: 'too-new' })
  expect(phone.storage.get('faq-saved')).toBe(newer)
})

it('says when the phone has no room', async () => {
  expect(await repositoryOn({ write: 'full' }).saved.toggleFavourite('a')).toEqual({ ok: false, error: 'full' })
})
