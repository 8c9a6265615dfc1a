import { usePlatform } from '@/platform/context'
import type { KeyValueStore } from '@/platform/ports'
import { createFaqSavedRepository, type FaqSavedRepository } from '@/storage/faq-saved-repository'

const repositories = new WeakMap<KeyValueStore, FaqSavedRepository>()

/** One repository for all pages, so that their changes are carried out one after the other. */
export function useFaqSaved(): FaqSavedRepository {
  const { store, clock } = usePlatform()
  const known = repositories.get(store)
  if (known) return known
  const created = createFaqSavedRepository(store, clock)
  repositories.set(store, created)
  return created
}
