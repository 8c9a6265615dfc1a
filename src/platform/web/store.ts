import { failure, success, type Result } from '@/domain/result'
import { attempt } from '../taro/attempt'
import type { KeyValueStore, PlatformIssue } from '../ports'

const prefix = 'yqbh/'

/** `browser.localStorage` is read at every call: where storage is switched off, looking at it already throws. */
export function createStore(browser: Pick<Window, 'localStorage'>): KeyValueStore {
  function inStorage<Value>(call: (storage: Storage) => Value): Result<Value, PlatformIssue> {
    const result = attempt(() => call(browser.localStorage))
    return result.ok ? result : failure(isQuota(result.error) ? 'full' : 'failed')
  }

  return {
    read(key) {
      const stored = inStorage((storage) => storage.getItem(prefix + key))
      return stored.ok ? success(stored.value === null ? undefined : valueOf(stored.value)) : stored
    },
    write: async (key, value) => inStorage((storage) => storage.setItem(prefix + key, JSON.stringify(value))),
    remove: async (key) => inStorage((storage) => storage.removeItem(prefix + key)),
    keys: () => inStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))),
  }
}

/** A text that is not JSON was not written by this program. It is handed on as it is, so that it counts as corrupt and not as missing. */
function valueOf(text: string): unknown {
  const parsed = attempt((): unknown => JSON.parse(text))
  return parsed.ok ? parsed.value : text
}

/** https://developer.mozilla.org/docs/Web/API/Storage/setItem#exceptions – the second name is that of older Firefox. */
function isQuota(error: unknown): boolean {
  const { name } = Object(error) as { name?: unknown }
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED'
}
