/** A text of the content and where it stands in it: `followUp.title`. */
export interface ContentText {
  readonly path: string
  readonly text: string
}

/** All texts in a value, laws left out: their words are not ours. */
export function textsIn(value: unknown, path = ''): readonly ContentText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null || 'versions' in value) return []
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, path === '' ? key : `${path}.${key}`))
}
