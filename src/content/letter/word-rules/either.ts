/** One expression for what either of two finds. */
export function either(one: RegExp | undefined, other: RegExp): RegExp {
  return one ? new RegExp(`${one.source}|${other.source}`) : other
}
