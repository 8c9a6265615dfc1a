import { letterPhrases } from '@/content/letter/phrases'
import { letterTitle } from '@/domain/letter/compose-letter'
import type { LetterRequest } from '@/domain/letter/request'
import type { LetterLengths } from './letter-lengths'
import { useDocumentExports, type DocumentExports } from './use-document-exports'

export interface LetterExports extends Omit<DocumentExports, 'send' | 'savePicture'> {
  /** Has to be called straight from a tap. */
  send(): Promise<void>
  savePicture(): Promise<void>
}

/** The ways out for a letter: file and picture are always the whole of it. */
export function useLetterExports(request: LetterRequest, { full }: LetterLengths): LetterExports {
  const exports = useDocumentExports()
  const facts = { title: letterTitle(request, letterPhrases), name: request.debtor.name, date: request.letterDate }
  return { ...exports, send: () => exports.send(full, facts), savePicture: () => exports.savePicture(full, facts) }
}
