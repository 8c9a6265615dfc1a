import type { WeChat, WeChatCanvas } from '@/platform/weapp/wechat'
import { createFakeCanvas } from '../../support/fake-canvas'
import { fakePicture } from './fake-picture'

/** How a call of WeChat fails: with an object that is no `Error` and has only these fields. */
export interface WeChatFailure {
  readonly errMsg: string
  readonly errno?: number
}

/**
 * The few calls of Taro that the WeChat adapter makes, with the answers that WeChat is known to give. `failures` makes calls fail by
 * name; a call that a phone does not have is deleted from `wechat`. https://developers.weixin.qq.com/miniprogram/dev/api/
 */
export function createFakeWeChat() {
  const storage = new Map<string, string>()
  const files = new Map<string, ArrayBuffer | string>()
  const failures: Partial<Record<keyof WeChat | 'readdirSync' | 'unlinkSync' | 'writeFileSync' | 'toDataURL', WeChatFailure>> = {}
  const calls: { name: string; option: Record<string, unknown> }[] = []
  let pages = 1
  let copied = ''

  function enter(name: keyof typeof failures, option: Record<string, unknown> = {}): void {
    calls.push({ name, option })
    const failure = failures[name]
    if (failure) throw failure
  }

  function canvasOf(width: number, height: number): WeChatCanvas {
    const { context } = createFakeCanvas(width, height)
    return {
      getContext: () => context,
      createImage: fakePicture,
      toDataURL(type) {
        enter('toDataURL')
        return `data:${type};base64,iVBORw0KGgo=`
      },
    }
  }

  const wechat: WeChat = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getStorageSync(key) {
      enter('getStorageSync')
      const stored = storage.get(key)
      return stored === undefined ? '' : JSON.parse(stored)
    },
    getStorageInfoSync() {
      enter('getStorageInfoSync')
      return { keys: [...storage.keys()] }
    },
    async setStorage(option) {
      enter('setStorage', option)
      storage.set(option.key, JSON.stringify(option.data))
    },
    async removeStorage(option) {
      enter('removeStorage', option)
      storage.delete(option.key)
    },
    getFileSystemManager: () => ({
      readdirSync(path) {
        enter('readdirSync', { path })
        return [...files.keys()].map((file) => file.slice(path.length + 1))
      },
      unlinkSync(path) {
        enter('unlinkSync', { path })
        files.delete(path)
      },
      writeFileSync(path: string, data: ArrayBuffer | string, encoding?: string) {
        enter('writeFileSync', { path, data, encoding })
        files.set(path, data)
      },
    }),
    shareFileMessage: async (option) => enter('shareFileMessage', option),
    openDocument: async (option) => enter('openDocument', option),
    createOffscreenCanvas(option) {
      enter('createOffscreenCanvas', option)
      return Math.max(option.width, option.height) > 4096 ? undefined : canvasOf(option.width, option.height)
    },
    async canvasToTempFilePath(option) {
      enter('canvasToTempFilePath', { ...option })
      return { tempFilePath: `wxfile://tmp_${calls.length}.png` }
    },
    saveImageToPhotosAlbum: async (option) => enter('saveImageToPhotosAlbum', option),
    addPhoneCalendar: async (option) => enter('addPhoneCalendar', { ...option }),
    addPhoneRepeatCalendar: async (option) => enter('addPhoneRepeatCalendar', { ...option }),
    openSetting: async () => enter('openSetting'),
    async setClipboardData(option) {
      enter('setClipboardData', option)
      copied = option.data
    },
    async getClipboardData() {
      enter('getClipboardData')
      return { data: copied }
    },
    makePhoneCall: async (option) => enter('makePhoneCall', option),
    getAppBaseInfo() {
      enter('getAppBaseInfo')
      return { language: 'zh_CN', fontSizeScaleFactor: 1, fontSizeSetting: 16 }
    },
    getWindowInfo() {
      enter('getWindowInfo')
      return { windowWidth: 390 }
    },
    getSystemInfoSync() {
      enter('getSystemInfoSync')
      return { windowWidth: 360, fontSizeSetting: 20 }
    },
    async navigateTo(option) {
      enter('navigateTo', option)
      pages += 1
    },
    redirectTo: async (option) => enter('redirectTo', option),
    async switchTab(option) {
      enter('switchTab', option)
      pages = 1
    },
    async navigateBack() {
      enter('navigateBack')
      pages -= 1
    },
    getCurrentPages: () => Array.from({ length: pages }),
    showToast: async (option) => enter('showToast', option),
    async showModal(option) {
      enter('showModal', option)
      return { confirm: true }
    },
    pageScrollTo: async (option) => enter('pageScrollTo', option),
  }

  return {
    wechat,
    failures,
    files,
    storage,
    /** The options of every call of that name, in order. */
    optionsOf: (...names: string[]) => calls.filter(({ name }) => names.includes(name)).map(({ option }) => option),
  }
}
