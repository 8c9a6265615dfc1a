import { object, optional } from 'valibot'
import { defineCollection } from './envelope'
import { budgetSchema, debtorSchema } from './letter-drafts'

/** What all letters share: `debtor` and `budget` of `LetterDraft` (letters-spec 3). */
export const profileCollection = defineCollection('profile', object({ debtor: optional(debtorSchema), budget: optional(budgetSchema) }))
