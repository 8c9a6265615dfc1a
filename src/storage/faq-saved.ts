import { array, object, pipe, regex, string } from 'valibot'
import type { SavedLists } from '@/domain/faq/saved-lists'
import { defineCollection } from './envelope'

/** As ids of entries are written. Whether there still is such an entry is for the screen to see. */
const idSchema = pipe(string(), regex(/^[a-z0-9-]{1,60}$/))

/** Favourites and the entries read last, under `faq-saved`. */
export const faqSavedCollection = defineCollection<SavedLists>('faq-saved', object({
  favourites: array(idSchema),
  recent: array(idSchema),
}))
