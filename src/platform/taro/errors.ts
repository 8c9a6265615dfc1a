/** Both builds have it; the language library of this room does not know it. */
declare function setTimeout(call: () => void, milliseconds: number): unknown

/** The words of a failure of wx, Taro or the browser. By its fields: errors of the phone are not of this realm, so no `instanceof`. */
export function messageOf(error: unknown): string {
  const { errMsg, message } = Object(error) as { errMsg?: unknown; message?: unknown }
  if (typeof errMsg === 'string') return errMsg
  return typeof message === 'string' ? message : String(error)
}

/**
 * Throws an unexpected failure of a call that nobody waits for: outside the promise, so that it reaches the app's `onError` like any
 * other fault instead of ending as an unhandled rejection.
 */
export function throwLater(what: string, error: unknown): void {
  setTimeout(() => {
    throw new Error(`${what}: ${messageOf(error)}`)
  }, 0)
}
