/** The paths to all values that are neither object nor list: `debtor.name`, `hardship.causes.0`. */
export function leafPaths(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return ['']
  return Object.entries(data).flatMap(([key, value]) => leafPaths(value).map((path) => (path === '' ? key : `${key}.${path}`)))
}

/** A copy of `data` with another value at the end of `path`. */
export function withLeaf(data: unknown, path: string, leaf: unknown): unknown {
  if (path === '') return leaf
  const [key = '', ...others] = path.split('.')
  const copy: unknown = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }
  return Object.assign(copy as object, { [key]: withLeaf((data as Record<string, unknown>)[key], others.join('.'), leaf) })
}
