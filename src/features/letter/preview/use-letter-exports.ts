import { useRef, useState } from 'react'
import { letterPhrases } from '@/content/letter/phrases'
import { letterTitle } from '@/domain/letter/compose-letter'
import { letterFileName } from '@/domain/letter/letter-file-name'
import type { LetterRequest } from '@/domain/letter/request'
import { usePlatform } from '@/platform/context'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { pictureFailures, sendFailures, settingsFailure, tryAgainAfterSettings } from './export-words'
import type { LetterLengths } from './letter-lengths'
import { saveLetterPicture } from './save-letter-picture'

/** What is going on with something that leaves the phone, or why it did not. */
export interface ExportNotice {
  readonly words: string
  /** The person can give the permission that is missing. */
  readonly needsPermission?: boolean
}

export interface LetterExports {
  readonly notice?: ExportNotice | undefined
  /** A text that the clipboard did not take, to be selected by hand. */
  readonly selectable?: string | undefined
  /** Something has been copied, sent or saved: what follows can be offered. */
  readonly hasLeft: boolean
  copy(words: string): Promise<void>
  /** Has to be called straight from a tap. */
  send(): Promise<void>
  savePicture(): Promise<void>
  /** Has to be called straight from a tap. */
  openSettings(): Promise<void>
}

/** The ways out of the program. `outgoing` is masked already, or whole because the person wants it so. */
export function useLetterExports(request: LetterRequest, outgoing: LetterLengths): LetterExports {
  const platform = usePlatform()
  const { clipboard, documents, permissions, dialogs } = platform
  const [notice, setNotice] = useState<ExportNotice>()
  const [selectable, setSelectable] = useState<string>()
  const [hasLeft, setLeft] = useState(false)
  const isDrawing = useRef(false)
  const title = letterTitle(request, letterPhrases)

  const copy = async (words: string) => {
    const result = await clipboard.write(words)
    setSelectable(result.ok ? undefined : words)
    if (!result.ok) return dialogs.scrollTo('letter-text')
    setLeft(true)
    dialogs.toast('已复制')
  }
  const send = async () => {
    const result = await documents.send({
      name: letterFileName(title, request.debtor.name, request.letterDate),
      bytes: toDocx(outgoing.full, { title, createdOn: request.letterDate }),
    })
    if (result.ok) setLeft(true)
    setNotice(result.ok || result.error === 'cancelled' ? undefined : { words: sendFailures[result.error] })
  }
  const drawPicture = async () => {
    setNotice({ words: '正在画图，先别离开。' })
    const result = await saveLetterPicture(platform, outgoing.full, {
      title: letterFileName(title, '', request.letterDate).replace(/\.docx$/, ''),
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
  const savePicture = async () => {
    if (isDrawing.current) return
    isDrawing.current = true
    try {
      await drawPicture()
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
