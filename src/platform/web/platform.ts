import { failure, success } from '@/domain/result'
import type { Platform } from '../ports'
import { createDialogs, type TaroDialogs } from '../taro/dialogs'
import { createNavigation, type TaroRouting } from '../taro/navigation'
import { createAppInfo } from './app-info'
import { createCalendar } from './calendar'
import { createCanvas2d } from './canvas'
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
    canvas2d: createCanvas2d(browser),
    photoAlbum: {
      async saveImage({ name, address }) {
        followLink(browser.document, address, name)
        return success('downloaded')
      },
    },
    calendar: createCalendar(browser),
    // A browser asks for nothing that could be refused here.
    permissions: { openSettings: async () => failure('unsupported') },
  }
}
