import { usePlatform } from '@/platform/context'
import type { KeyValueStore } from '@/platform/ports'
import { createLetterCaseRepository, type LetterCaseRepository } from '@/storage/letter-case-repository'

const repositories = new WeakMap<KeyValueStore, LetterCaseRepository>()

/**
 * One repository for all pages, so that their changes are carried out one after the other. Not beside that of the letters: the tabs do
 * without it, and what it brings along would lie in the main package.
 */
export function useLetterCaseRepository(): LetterCaseRepository {
  const { store, clock } = usePlatform()
  const known = repositories.get(store)
  if (known) return known
  const created = createLetterCaseRepository(store, clock)
  repositories.set(store, created)
  return created
}
