import { object, optional } from 'valibot'
import type { LetterDraft } from '@/domain/letter/draft'
import { defineCollection } from './envelope'
import { budgetSchema, debtorSchema } from './letter-drafts'

/**
 * What all letters share: `debtor` and `budget` of `LetterDraft` (letters-spec 3), but for `budget.otherSource`: the money from elsewhere
 * that one letter counts on is no money for the others.
 */
export const profileCollection = defineCollection('profile', object({ debtor: optional(debtorSchema), budget: optional(budgetSchema) }))

export type Profile = Pick<LetterDraft, 'debtor' | 'budget'>

/** Parts a draft into what all letters share and what belongs to this one; what is missing in the draft is missing in the profile. */
export function partDraft({ debtor, budget, ...own }: LetterDraft): { readonly profile: Profile; readonly own: LetterDraft } {
  const otherSource = budget?.otherSource
  return {
    profile: { ...(debtor && { debtor }), ...(budget && { budget: withoutOtherSource(budget) }) },
    own: otherSource === undefined ? own : { ...own, budget: { otherSource } },
  }
}

/** The draft again, with the profile of today. */
export function joinDraft(own: LetterDraft, { debtor, budget }: Profile = {}): LetterDraft {
  const isBudgetThere = budget !== undefined || own.budget !== undefined
  return {
    ...own,
    ...(debtor && { debtor }),
    ...(isBudgetThere && { budget: { ...own.budget, ...withoutOtherSource(budget) } }),
  }
}

function withoutOtherSource(budget: LetterDraft['budget'] = {}): NonNullable<LetterDraft['budget']> {
  return Object.fromEntries(Object.entries(budget).filter(([key]) => key !== 'otherSource'))
}
