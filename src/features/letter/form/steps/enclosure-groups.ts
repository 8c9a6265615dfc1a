import {
  assignmentEnclosure, causeEnclosures, commonEnclosures, type CauseEnclosures, type CommonEnclosure, type EnclosureItem,
} from '@/content/letter/enclosures'
import { letterPhrases } from '@/content/letter/phrases'
import type { CauseId } from '@/domain/letter/choices'
import type { EnclosureDraft, LetterDraft } from '@/domain/letter/draft'
import type { DraftField } from '@/domain/letter/draft-field'
import { isBlank } from '@/domain/text'

export const enclosures: DraftField<EnclosureDraft[]> = {
  path: 'enclosures',
  read: draft => draft.enclosures,
  write: (draft, value) => ({ ...draft, enclosures: value }),
}

/** What goes with one cause; a paper that two causes share stands with the first. */
export interface EnclosureGroup extends CauseEnclosures {
  readonly cause: CauseId
  readonly title: string
}

const byCause: Readonly<Record<CauseId, CauseEnclosures>> = causeEnclosures

/** The papers for the chosen causes, in the order in which the causes were chosen. */
export function causeGroups(draft: LetterDraft): readonly EnclosureGroup[] {
  const seen = new Set<string>()
  const unseen = (items: readonly EnclosureItem[]) => {
    const fresh = items.filter(({ id }) => !seen.has(id))
    fresh.forEach(({ id }) => seen.add(id))
    return fresh
  }
  return (draft.hardship?.causes ?? []).map(cause => {
    const { core, auxiliary, ...rest } = byCause[cause]
    return { ...rest, cause, title: letterPhrases.names.causes[cause], core: unseen(core), auxiliary: unseen(auxiliary) }
  })
}

/**
 * What helps with any cause. The notice of the assignment comes first where the letter goes to an assignee; a sheet of a plan needs a plan,
 * and the letter lists the budget sheet by itself where it speaks of it.
 */
export function commonPapers(draft: LetterDraft): readonly CommonEnclosure[] {
  return [assignmentEnclosure, ...commonEnclosures].filter(({ id }) => {
    if (isReady(draft, id)) return true
    if (id === assignmentEnclosure.id) return draft.creditor?.role === 'assignee'
    if (id === 'repaymentPlan') return draft.kinds?.includes('installmentPlan') ?? false
    return id !== 'budgetSheet' || !isBudgetEnclosed(draft)
  })
}

/** True when the letter lists the budget sheet because the budget step says so. */
export function isBudgetEnclosed(draft: LetterDraft): boolean {
  const { attach = false, income = {}, expenses = {} } = draft.budget ?? {}
  return attach && [...Object.values(income), ...Object.values(expenses)].some(typed => !isBlank(typed))
}

/** Ready papers that are offered no more, because another cause has been chosen since. */
export function otherReadyPapers(draft: LetterDraft): readonly ReadyPaper[] {
  const offered = offeredIds(draft)
  return readyPapers(draft).filter(({ paper }) => !offered.includes(paper.id ?? ''))
}

export interface ReadyPaper {
  /** Its place in the draft, which issues name. */
  readonly index: number
  readonly paper: EnclosureDraft
}

/** What the letter lists, but for a budget sheet of the budget step. */
export function readyPapers(draft: LetterDraft): readonly ReadyPaper[] {
  return (draft.enclosures ?? []).map((paper, index) => ({ index, paper })).filter(({ paper }) => paper.status === 'have')
}

export function isReady(draft: LetterDraft, id: string): boolean {
  return readyPapers(draft).some(({ paper }) => paper.id === id)
}

/** The list with this paper ready, in the order in which papers are offered; papers from elsewhere come last. */
export function withPaper(draft: LetterDraft, { id, label }: EnclosureItem, isCore: boolean): EnclosureDraft[] {
  const offered = offeredIds(draft)
  const place = (paper: EnclosureDraft) => (offered.includes(paper.id ?? '') ? offered.indexOf(paper.id ?? '') : offered.length)
  const paper: EnclosureDraft = { id, label, core: isCore, status: 'have', copies: '1' }
  return [...withoutPaper(draft, id), paper].sort((one, other) => place(one) - place(other))
}

export function withoutPaper(draft: LetterDraft, id: string): EnclosureDraft[] {
  return (draft.enclosures ?? []).filter(paper => paper.id !== id)
}

export function withoutPlace(draft: LetterDraft, index: number): EnclosureDraft[] {
  return (draft.enclosures ?? []).filter((_, at) => at !== index)
}

function offeredIds(draft: LetterDraft): readonly string[] {
  return [...causeGroups(draft).flatMap(({ core, auxiliary }) => [...core, ...auxiliary]), ...commonPapers(draft)].map(({ id }) => id)
}
