import { failure, success, type Result } from '@/domain/result'

/** Calls a device function that may throw, and turns the throw into a value. The error is whatever was thrown. */
export function attempt<Value>(call: () => Value): Result<Value, unknown> {
  try {
    return success(call())
  } catch (error) {
    return failure(error)
  }
}

/** The same for a call that answers later. Never rejects, also when `call` throws at once. */
export async function attemptLater<Value>(call: () => Promise<Value>): Promise<Result<Value, unknown>> {
  try {
    return success(await call())
  } catch (error) {
    return failure(error)
  }
}
