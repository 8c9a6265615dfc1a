import { useState } from 'react'
import { afterSendingIssueSentences } from '@/content/letter/complaint-guides'
import { controlId } from '@/domain/letter/draft-field'
import type { FieldIssue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { needsHelpFirst } from '@/domain/letter/word-check/word-issues'

export interface ShownIssues {
  /** What a field shows: where it is, what stands beside it. */
  frame(path: string): { readonly id: string; readonly error?: string; readonly advice?: string }
  /** The field has been left: from now on what is wrong with it is said. */
  leave(path: string): void
  /** Shows everything that is wrong; gives the path of the first error. */
  reveal(): string | undefined
  /** How many errors are on the screen. */
  readonly errorCount: number
  /** The person wrote that they do not want to live: help comes first. */
  readonly needsHelp: boolean
}

/** When an issue is said: an empty field that was only passed through is not reproached, it is named when the person wants to go on. */
export function useShownIssues(issues: readonly FieldIssue[]): ShownIssues {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isRevealed, setRevealed] = useState(false)
  const shown = issues.filter(({ field, params }) => isRevealed || (left.has(field) && params.reason !== 'missing'))
  const sentenceOf = (path: string, level: FieldIssue['level']) => {
    const issue = shown.find(each => each.field === path && each.level === level)
    return issue && issueSentence(issue, afterSendingIssueSentences)
  }
  return {
    frame: path => ({ id: controlId(path), error: sentenceOf(path, 'error'), advice: sentenceOf(path, 'warning') }),
    leave: path => setLeft(before => (before.has(path) ? before : new Set([...before, path]))),
    reveal: () => {
      setRevealed(true)
      return issues.find(({ level }) => level === 'error')?.field
    },
    errorCount: shown.filter(({ level }) => level === 'error').length,
    needsHelp: needsHelpFirst(shown),
  }
}
