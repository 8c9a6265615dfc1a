import { failure, success } from '@/domain/result'
import { attempt, attemptLater } from '../taro/attempt'
import type { Clipboard } from '../ports'

export function createClipboard({ navigator, document }: Pick<Window, 'navigator' | 'document'>): Clipboard {
  return {
    async write(text) {
      // Typed as always there, but pages that come over http from the local network do not have it.
      const clipboard = navigator.clipboard as typeof navigator.clipboard | undefined
      const written = clipboard && (await attemptLater(() => clipboard.writeText(text)))
      if (written?.ok) return success(undefined)
      if (copySelection(document, text)) return success(undefined)
      return failure(written ? 'denied' : 'failed')
    },
    async read() {
      // Some browsers have a clipboard that can only be written.
      const clipboard = navigator.clipboard as Partial<typeof navigator.clipboard> | undefined
      if (!clipboard?.readText) return failure('unsupported')
      const found = await attemptLater(() => navigator.clipboard.readText())
      return found.ok ? success(found.value) : failure('denied')
    },
  }
}

/** The old way: select the text in a field that nobody sees, and copy the selection. */
function copySelection(document: Document, text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('aria-hidden', 'true')
  field.style.cssText = 'position: fixed; opacity: 0'
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.select()
  const copied = attempt(() => document.execCommand('copy'))
  field.remove()
  return copied.ok && copied.value
}
