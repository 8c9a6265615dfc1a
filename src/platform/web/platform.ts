import { success } from '@/domain/result'
import type { Platform } from '../ports'
import { createDialogs, type TaroDialogs } from '../taro/dialogs'
import { createNavigation, type TaroRouting } from '../taro/navigation'
import { createAppInfo } from './app-info'
import { createClipboard } from './clipboard'
import { createDocumentSharing } from './documents'
import { followLink } from './links'
import { createStore } from './store'

/** A browser in place of the phone: the preview. */
export function createWebPlatform(taro: TaroRouting & TaroDialogs, browser: Window & typeof globalThis): Platform {
  return {
    store: createStore(browser),
    documents: createDocumentSharing(browser),
    clipboard: createClipboard(browser),
    phone: {
      async dial(number) {
        followLink(browser.document, `tel:${number}`)
        return success(undefined)
      },
    },
    clock: { now: () => Date.now() },
    appInfo: createAppInfo(browser),
    navigation: createNavigation(taro),
    dialogs: createDialogs(taro),
  }
}
