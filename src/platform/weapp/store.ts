import { failure, success, type Result } from '@/domain/result'
import { attempt, attemptLater } from '../taro/attempt'
import type { KeyValueStore, PlatformIssue } from '../ports'
import { storageIssueOf } from './issues'
import type { WeChat } from './wechat'

export function createStore(wechat: WeChat): KeyValueStore {
  function keys(): Result<readonly string[], PlatformIssue> {
    const info = attempt(() => wechat.getStorageInfoSync())
    return info.ok ? success(info.value.keys) : failure(storageIssueOf(info.error))
  }

  function read(key: string): Result<unknown, PlatformIssue> {
    const stored = attempt(() => wechat.getStorageSync(key))
    if (!stored.ok) return failure(storageIssueOf(stored.error))
    if (stored.value !== '') return success(stored.value)
    // A key that is not there reads as '', exactly like an empty text that is.
    // https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.getStorageSync.html
    const known = keys()
    return known.ok ? success(known.value.includes(key) ? '' : undefined) : known
  }

  async function done(call: () => Promise<unknown>): Promise<Result<void, PlatformIssue>> {
    const result = await attemptLater(call)
    return result.ok ? success(undefined) : failure(storageIssueOf(result.error))
  }

  return {
    read,
    keys,
    write: (key, value) => done(() => wechat.setStorage({ key, data: value })),
    remove: (key) => done(() => wechat.removeStorage({ key })),
  }
}
