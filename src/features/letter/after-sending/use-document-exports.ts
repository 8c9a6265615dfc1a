import { useState } from 'react'
import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterDocument } from '@/domain/letter/document'
import { letterFileName } from '@/domain/letter/letter-file-name'
import { usePlatform } from '@/platform/context'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { toPlainText } from '@/renderers/letter/plain-text'
import { sendFailures } from '../preview/export-words'

interface DocumentToSend {
  readonly title: string
  readonly name: string
  readonly date: CalendarDate
}

export interface DocumentExports {
  /** Why the file did not leave. */
  readonly notice?: string | undefined
  /** A text that the clipboard did not take, to be selected by hand. */
  readonly selectable?: string | undefined
  copy(document: LetterDocument): Promise<void>
  /** Has to be called straight from a tap. */
  send(document: LetterDocument, file: DocumentToSend): Promise<void>
}

/** The ways out for a letter that follows the first one. */
export function useDocumentExports(): DocumentExports {
  const { clipboard, documents, dialogs } = usePlatform()
  const [notice, setNotice] = useState<string>()
  const [selectable, setSelectable] = useState<string>()

  const copy = async (document: LetterDocument) => {
    const words = toPlainText(document)
    const result = await clipboard.write(words)
    setSelectable(result.ok ? undefined : words)
    if (result.ok) dialogs.toast('已复制')
    else dialogs.scrollTo('letter-text')
  }
  const send = async (document: LetterDocument, { title, name, date }: DocumentToSend) => {
    const result = await documents.send({ name: letterFileName(title, name, date), bytes: toDocx(document, { title, createdOn: date }) })
    setNotice(result.ok || result.error === 'cancelled' ? undefined : sendFailures[result.error])
  }
  return { notice, selectable, copy, send }
}
