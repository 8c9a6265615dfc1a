import { failure, success, type Result } from '@/domain/result'
import { attemptLater } from '../taro/attempt'
import type { Platform, PlatformIssue } from '../ports'
import { createDialogs } from '../taro/dialogs'
import { createNavigation } from '../taro/navigation'
import { createAppInfo } from './app-info'
import { createCalendar } from './calendar'
import { createCanvas2d } from './canvas'
import { createDocumentSharing } from './documents'
import { issueOf } from './issues'
import { createStore } from './store'
import type { WeChat } from './wechat'

/** The phone as WeChat gives it to a mini-program. `wechat` is Taro, or a stand-in for it. */
export function createWeappPlatform(wechat: WeChat): Platform {
  const { setClipboardData, getClipboardData, makePhoneCall, saveImageToPhotosAlbum, openSetting } = wechat
  return {
    store: createStore(wechat),
    documents: createDocumentSharing(wechat),
    clipboard: {
      // WeChat itself says 内容已复制 when it has copied.
      write: (text) => done(setClipboardData && (() => setClipboardData({ data: text }))),
      // https://developers.weixin.qq.com/miniprogram/dev/api/device/clipboard/wx.getClipboardData.html
      async read() {
        if (!getClipboardData) return failure('unsupported')
        const found = await attemptLater(() => getClipboardData())
        return found.ok ? success(found.value.data) : failure(issueOf(found.error))
      },
    },
    phone: { dial: (number) => done(makePhoneCall && (() => makePhoneCall({ phoneNumber: number }))) },
    clock: { now: () => Date.now() },
    appInfo: createAppInfo(wechat),
    navigation: createNavigation(wechat),
    dialogs: createDialogs(wechat),
    canvas2d: createCanvas2d(wechat),
    photoAlbum: {
      // https://developers.weixin.qq.com/miniprogram/dev/api/media/image/wx.saveImageToPhotosAlbum.html
      async saveImage({ address }) {
        const saved = await done(saveImageToPhotosAlbum && (() => saveImageToPhotosAlbum({ filePath: address })))
        return saved.ok ? success('saved') : saved
      },
    },
    calendar: createCalendar(wechat),
    // https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.openSetting.html
    permissions: { openSettings: () => done(openSetting && (() => openSetting())) },
  }
}

/** Carries out a call, where there is one. */
async function done(call: (() => Promise<unknown>) | undefined): Promise<Result<void, PlatformIssue>> {
  if (!call) return failure('unsupported')
  const result = await attemptLater(call)
  return result.ok ? success(undefined) : failure(issueOf(result.error))
}
