/** An expected outcome: either a value or the reason why there is none. Unexpected failures are thrown instead. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem }

export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function failure<Problem>(error: Problem): Result<never, Problem> {
  return { ok: false, error }
}
