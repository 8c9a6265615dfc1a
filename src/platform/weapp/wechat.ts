import type { TaroDialogs } from '../taro/dialogs'
import type { PictureElement } from '../taro/load-picture'
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
  createOffscreenCanvas?(option: { type: '2d'; width: number; height: number }): WeChatCanvas | undefined
  canvasToTempFilePath?(option: CanvasToTempFilePathOption): Promise<{ tempFilePath: string }>
  saveImageToPhotosAlbum?(option: { filePath: string }): Promise<unknown>
  addPhoneCalendar?(option: CalendarEntry): Promise<unknown>
  addPhoneRepeatCalendar?(option: CalendarEntry & { repeatInterval: 'month'; repeatEndTime: number }): Promise<unknown>
  openSetting?(): Promise<unknown>
  setClipboardData?(option: { data: string }): Promise<unknown>
  getClipboardData?(): Promise<{ data: string }>
  makePhoneCall?(option: { phoneNumber: string }): Promise<unknown>
  getLaunchOptionsSync?(): object
  getAppBaseInfo?(): object
  getWindowInfo?(): object
  getSystemInfoSync?(): object
}

export interface WeChatFiles {
  readdirSync(path: string): string[]
  unlinkSync(path: string): void
  writeFileSync(path: string, data: ArrayBuffer): void
  writeFileSync(path: string, data: string, encoding: 'base64'): void
}

export interface WeChatCanvas {
  getContext(type: '2d'): unknown
  toDataURL?(type: 'image/png'): string
  createImage?(): PictureElement
}

/** Taro's own types do not know that an offscreen canvas is taken as well. */
export interface CanvasToTempFilePathOption {
  readonly canvas?: unknown
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly destWidth?: number
  readonly destHeight?: number
  readonly fileType?: string
}

/** Times in seconds. */
export interface CalendarEntry {
  readonly title: string
  readonly startTime: number
  readonly alarm: boolean
  readonly alarmOffset: number
}
