import { useRef, useState } from 'react'
import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterDocument } from '@/domain/letter/document'
import { letterFileName } from '@/domain/letter/letter-file-name'
import { usePlatform } from '@/platform/context'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { pictureFailures, sendFailures, settingsFailure, tryAgainAfterSettings } from './export-words'
import { saveLetterPicture } from './save-letter-picture'

/** What names the files of a document. */
export interface DocumentFacts {
  readonly title: string
  /** Of the person; the pictures do without it. */
  readonly name: string
  readonly date: CalendarDate
}

/** What is going on with something that leaves the phone, or why it did not. */
export interface ExportNotice {
  readonly words: string
  /** The person can give the permission that is missing. */
  readonly needsPermission?: boolean
}

export interface DocumentExports {
  readonly notice?: ExportNotice | undefined
  /** A text that the clipboard did not take, to be selected by hand. */
  readonly selectable?: string | undefined
  /** Something has been copied, sent or saved: what follows can be offered. */
  readonly hasLeft: boolean
  copy(words: string): Promise<void>
  /** Has to be called straight from a tap. */
  send(document: LetterDocument, facts: DocumentFacts): Promise<void>
  savePicture(document: LetterDocument, facts: DocumentFacts): Promise<void>
  /** Has to be called straight from a tap. */
  openSettings(): Promise<void>
}

/** The ways out of the program. What is handed over is masked already, or whole because the person wants it so. */
export function useDocumentExports(): DocumentExports {
  const platform = usePlatform()
  const { clipboard, documents, permissions, dialogs } = platform
  const [notice, setNotice] = useState<ExportNotice>()
  const [selectable, setSelectable] = useState<string>()
  const [hasLeft, setLeft] = useState(false)
  const isDrawing = useRef(false)

  const copy = async (words: string) => {
    const result = await clipboard.write(words)
    setSelectable(result.ok ? undefined : words)
    if (!result.ok) return dialogs.scrollTo('letter-text')
    setLeft(true)
    dialogs.toast('已复制')
  }
  const send = async (document: LetterDocument, { title, name, date }: DocumentFacts) => {
    const result = await documents.send({ name: letterFileName(title, name, date), bytes: toDocx(document, { title, createdOn: date }) })
    if (result.ok) setLeft(true)
    setNotice(result.ok || result.error === 'cancelled' ? undefined : { words: sendFailures[result.error] })
  }
  const drawPicture = async (document: LetterDocument, { title, date }: DocumentFacts) => {
    setNotice({ words: '正在画图，先别离开。' })
    const result = await saveLetterPicture(platform, document, {
      title: letterFileName(title, '', date).replace(/\.docx$/, ''),
      onProgress: (done, total) => setNotice({ words: `正在画图，共 ${total} 张，画好 ${done} 张。先别离开。` }),
    })
    if (result.ok) {
      const { pages, outcome } = result.value
      setNotice(undefined)
      setLeft(true)
      dialogs.toast(`${outcome === 'saved' ? '已存到相册' : '已下载'}，共 ${pages} 张`)
    } else {
      const { error } = result
      setNotice(error === 'cancelled' ? undefined : { words: pictureFailures[error], needsPermission: error === 'denied' })
    }
  }
  const savePicture = async (document: LetterDocument, facts: DocumentFacts) => {
    if (isDrawing.current) return
    isDrawing.current = true
    try {
      await drawPicture(document, facts)
    } finally {
      isDrawing.current = false
    }
  }
  const openSettings = async () => {
    const result = await permissions.openSettings()
    setNotice({ words: result.ok ? tryAgainAfterSettings : settingsFailure })
  }

  return { notice, selectable, hasLeft, copy, send, savePicture, openSettings }
}
