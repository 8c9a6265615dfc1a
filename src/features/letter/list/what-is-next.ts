import type { Route } from '@/routes/routes'
import type { LetterSummary } from '@/storage/letter-index'
import { stepNames } from '../step-names'

/** The next thing to do with a letter, and where. The form itself leads back to the questions before it while they are open. */
export function whatIsNext({ id, progress }: LetterSummary): { readonly words: string; readonly route: Route } {
  if (!progress) return { words: '接着写', route: { page: 'form', draft: id } }
  if (!progress.step) return { words: '写好了，看一遍再发', route: { page: 'preview', draft: id } }
  return {
    words: `接着写“${stepNames[progress.step]}”，还差 ${progress.missing} 项`,
    route: { page: 'form', draft: id, step: progress.step },
  }
}
