import { useCallback } from 'react'
import { wordRules } from '@/content/letter/word-rules'
import type { LetterDraft } from '@/domain/letter/draft'
import type { FieldIssue } from '@/domain/letter/issue'
import { parseBudget } from '@/domain/letter/parse/budget'
import { FieldReader } from '@/domain/letter/parse/field-reader'
import { useLetterRepository } from '@/features/repositories'
import type { Profile } from '@/storage/profile'
import type { Found } from '@/storage/shelf'
import { useDraftForm, type LetterFormState } from '../form/use-letter-form'
import { useAutosaved } from '../use-autosaved'

/** The budget that all letters share, filled in without a letter: a draft that has nothing but a budget. */
export function useBudget(visit: number): LetterFormState {
  const letters = useLetterRepository()
  const load = useCallback(() => letters.loadProfile(), [letters])
  const save = useCallback((draft: LetterDraft) => letters.saveProfile(draft), [letters])
  const { loaded, value: draft, ...writing } = useAutosaved({ visit, load, valueOf: budgetIn, save })
  const { status } = loaded
  const isAtHand = status === 'ok' || status === 'migrated' || status === 'empty'
  return useDraftForm({ draft, ...writing, ...(!isAtHand && { unavailable: status }) }, budgetErrors)
}

function budgetIn(found: Found<Profile>): LetterDraft {
  const budget = 'data' in found ? found.data.budget : undefined
  return budget ? { budget } : {}
}

/** What cannot be computed with, or may not stand in any letter. Doubts are said in the letter that they are about. */
function budgetErrors({ budget }: LetterDraft): readonly FieldIssue[] {
  const reader = new FieldReader('', wordRules)
  parseBudget(reader, budget, { outstandingTotal: undefined, creditor: undefined })
  return reader.issues.filter(({ level }) => level === 'error')
}
