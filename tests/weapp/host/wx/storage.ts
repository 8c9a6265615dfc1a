import { WxFailure, type WxStandIn } from './stand-in'

const MIB = 1024 * 1024
/** WeChat document "wx.setStorage": 单个 key 允许存储的最大数据长度为 1MB，所有数据存储上限为 10MB. */
export const STORAGE_LIMITS = { key: MIB, all: 10 * MIB }

/**
 * Device storage, synchronous and not. `storage` outlives the program: a test hands it to the next launch. Values are kept as the JSON copy
 * that WeChat would write.
 */
export function defineStorage(standIn: WxStandIn, storage: Map<string, unknown>, limits: typeof STORAGE_LIMITS): void {
  const sizeOf = (key: string, value: unknown) => Buffer.byteLength(key + JSON.stringify(value))
  const size = () => [...storage].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0)

  const write = (key: unknown, value: unknown) => {
    if (typeof key !== 'string' || key === '') throw new WxFailure('parameter error: key should be a non-empty string')
    const copy: unknown = JSON.parse(JSON.stringify(value ?? ''))
    const grown = sizeOf(key, copy)
    if (grown > limits.key) throw new WxFailure('entry size limit reached')
    if (size() - (storage.has(key) ? sizeOf(key, storage.get(key)) : 0) + grown > limits.all) throw new WxFailure('exceed storage max size 10Mb')
    storage.set(key, copy)
  }
  const info = () => ({ keys: [...storage.keys()], currentSize: Math.ceil(size() / 1024), limitSize: Math.floor(limits.all / 1024) })

  standIn.asynchronous('setStorage', ({ key, data }) => write(key, data))
  standIn.synchronous('setStorageSync', (key, data) => write(key, data))
  standIn.asynchronous('getStorage', ({ key }) => {
    if (!storage.has(String(key))) throw new WxFailure('data not found')
    return { data: storage.get(String(key)) }
  })
  // WeChat gives an empty string for a key that is not there (document "wx.getStorageSync", and seen on devices).
  standIn.synchronous('getStorageSync', key => (storage.has(String(key)) ? storage.get(String(key)) : ''))
  standIn.asynchronous('removeStorage', ({ key }) => void storage.delete(String(key)))
  standIn.synchronous('removeStorageSync', key => void storage.delete(String(key)))
  standIn.asynchronous('clearStorage', () => storage.clear())
  standIn.synchronous('clearStorageSync', () => storage.clear())
  standIn.asynchronous('getStorageInfo', info)
  standIn.synchronous('getStorageInfoSync', info)
}
