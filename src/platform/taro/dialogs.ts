import { attemptLater } from './attempt'
import type { Dialogs } from '../ports'
import { throwLater } from './errors'

/** What dialogs need of Taro; the same calls work in WeChat and in the browser. */
export interface TaroDialogs {
  showToast(option: { title: string; icon: 'none'; duration: number }): Promise<unknown>
  showModal(option: { title: string; content: string; confirmText: string; cancelText: string }): Promise<{ confirm: boolean }>
  pageScrollTo(option: { selector: string; offsetTop: number; duration: number }): Promise<unknown>
}

/** Long enough to read two lines slowly; the default is 1500. */
const toastMilliseconds = 2500
/** Room above an element that is scrolled to, in px: its label and some air. */
const roomAbove = 80

export function createDialogs(taro: TaroDialogs): Dialogs {
  return {
    // A toast that is not shown and a place that is not scrolled to lose nothing, so there is nothing to report.
    toast: (text) => void attemptLater(() => taro.showToast({ title: text, icon: 'none', duration: toastMilliseconds })),
    async confirm({ title, text, confirmLabel, cancelLabel }) {
      const answer = await attemptLater(() => taro.showModal({ title, content: text, confirmText: confirmLabel, cancelText: cancelLabel }))
      if (!answer.ok) throwLater('showModal', answer.error)
      return answer.ok && answer.value.confirm
    },
    scrollTo: (elementId) =>
      void attemptLater(() => taro.pageScrollTo({ selector: `#${elementId}`, offsetTop: -roomAbove, duration: 150 })),
  }
}
