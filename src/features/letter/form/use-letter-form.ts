import { useMemo, useState } from 'react'
import { issueSentences } from '@/content/letter/issue-sentences'
import { todayInBeijing, type CalendarDate } from '@/domain/calendar-date'
import type { LetterDraft } from '@/domain/letter/draft'
import type { DraftField } from '@/domain/letter/draft-field'
import type { FieldIssue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { issuesOfStep, type LetterStep } from '@/domain/letter/letter-journey'
import { keepWarning } from '@/domain/letter/word-check/kept-warnings'
import { needsHelpFirst } from '@/domain/letter/word-check/word-issues'
import { usePlatform } from '@/platform/context'
import { contentIssues, useLetterDraft, type LetterWriting } from '../use-letter-draft'

/** What a step of the form works with: the draft, and for each field the sentence that stands beside it. */
export interface LetterForm {
  readonly draft: LetterDraft
  readonly today: CalendarDate
  readonly issues: readonly FieldIssue[]
  set<Value>(field: DraftField<Value>, value: Value | undefined): void
  /** The field has been left: from now on what is wrong with it is said. */
  leave(path: string): void
  /** What is wrong, once the field has been left or the person wanted to go on. */
  errorOf(path: string): string | undefined
  /** What is worth a second thought, under the same condition. */
  adviceOf(path: string): string | undefined
  /** The issue whose sentence stands beside the field. */
  shownIssueOf(path: string): FieldIssue | undefined
  /** Keeps the words that a warning is about: it is not said again while they stay. */
  keep(warning: FieldIssue): void
  /** As `set`, where the words were not typed: the box, which keeps what is typed into it, begins anew with them. */
  replace(field: DraftField<string>, words: string): void
  /** Changes whenever the box of a field has to begin anew. */
  revisionOf(path: string): number
}

export interface LetterFormState extends LetterForm {
  readonly writing: LetterWriting
  /** Shows everything that is wrong in a step; gives the path of the first error. */
  reveal(step: LetterStep): string | undefined
  /** The person wrote that they do not want to live: help comes before the letter. */
  readonly needsHelp: boolean
  /** How many errors of a step are on the screen. */
  shownErrors(step: LetterStep): number
}

export function useLetterForm(id: string, visit: number): LetterFormState {
  return useDraftForm(useLetterDraft(id, visit), contentIssues)
}

/** The form over whatever is being written; `issuesOf` says what is wrong with it. */
export function useDraftForm(
  writing: LetterWriting, issuesOf: (draft: LetterDraft, today: CalendarDate) => readonly FieldIssue[],
): LetterFormState {
  const { clock } = usePlatform()
  const today = todayInBeijing(clock.now())
  const { draft } = writing
  const issues = useMemo(() => issuesOf(draft, today), [issuesOf, draft, today])
  /** Fields that were left, and fields of a step from which the person wanted to go on. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set())
  const [revisions, setRevisions] = useState<Readonly<Record<string, number>>>({})

  // An empty field that was only passed through is not reproached; it is named when the person wants to go on.
  const isShown = (issue: FieldIssue) => revealed.has(issue.field) || (left.has(issue.field) && issue.params.reason !== 'missing')
  const shownIssue = (path: string, level: FieldIssue['level']) => {
    const issue = issues.find(each => each.field === path && each.level === level)
    return issue && isShown(issue) ? issue : undefined
  }
  const shownSentence = (path: string, level: FieldIssue['level']) => {
    const issue = shownIssue(path, level)
    return issue && issueSentence(issue, issueSentences)
  }
  const errorsOf = (step: LetterStep) => issuesOfStep(step, issues).filter(({ level }) => level === 'error')
  const set = <Value>(field: DraftField<Value>, value: Value | undefined) => writing.change(current => field.write(current, value))

  return {
    draft,
    today,
    issues,
    writing,
    needsHelp: needsHelpFirst(issues.filter(isShown)),
    set,
    leave: path => setLeft(before => withPaths(before, [path])),
    errorOf: path => shownSentence(path, 'error'),
    adviceOf: path => shownSentence(path, 'warning'),
    shownIssueOf: path => shownIssue(path, 'error') ?? shownIssue(path, 'warning'),
    keep: warning => writing.change(current => keepWarning(current, warning)),
    replace: (field, words) => {
      set(field, words)
      setRevisions(before => ({ ...before, [field.path]: (before[field.path] ?? 0) + 1 }))
    },
    revisionOf: path => revisions[path] ?? 0,
    reveal: step => {
      setRevealed(before => withPaths(before, issuesOfStep(step, issues).map(({ field }) => field)))
      return errorsOf(step)[0]?.field
    },
    shownErrors: step => errorsOf(step).filter(isShown).length,
  }
}

function withPaths(set: ReadonlySet<string>, paths: readonly string[]): ReadonlySet<string> {
  return paths.every(path => set.has(path)) ? set : new Set([...set, ...paths])
}
