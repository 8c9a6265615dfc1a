/** Makes a `switch` over a union exhaustive: a new member that is not handled does not compile, and throws if it gets here anyway. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
