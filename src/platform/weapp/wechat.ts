import type { TaroDialogs } from '../taro/dialogs'
import type { TaroRouting } from '../taro/navigation'

/**
 * The calls of Taro, and through it of `wx`, that the WeChat adapter makes. Optional are those that an old base library or a special mode
 * lacks; Taro then lacks them too.
 */
export interface WeChat extends TaroRouting, TaroDialogs {
  readonly env: { readonly USER_DATA_PATH?: string }
  getStorageSync(key: string): unknown
  getStorageInfoSync(): { keys: string[] }
  setStorage(option: { key: string; data: unknown }): Promise<unknown>
  removeStorage(option: { key: string }): Promise<unknown>
  getFileSystemManager?(): WeChatFiles
  shareFileMessage?(option: { filePath: string; fileName: string }): Promise<unknown>
  openDocument?(option: { filePath: string; fileType: 'docx'; showMenu: boolean }): Promise<unknown>
  setClipboardData?(option: { data: string }): Promise<unknown>
  makePhoneCall?(option: { phoneNumber: string }): Promise<unknown>
  getAppBaseInfo?(): object
  getWindowInfo?(): object
  getSystemInfoSync?(): object
}

export interface WeChatFiles {
  readdirSync(path: string): string[]
  unlinkSync(path: string): void
  writeFileSync(path: string, data: ArrayBuffer): void
}
