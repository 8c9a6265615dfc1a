/** One message from the program to the view. Bytes are the UTF-8 bytes of its JSON, which is what crosses WeChat's bridge. */
export interface SetDataRecord {
  readonly page: string
  readonly bytes: number
  readonly keys: readonly string[]
  /** Keys sent as `undefined`: JSON drops them and the view keeps the old value. */
  readonly undefinedKeys: readonly string[]
}

export function recordSetData(page: string, message: object): { record: SetDataRecord; changes: [path: string, value: unknown][] } {
  const json = JSON.stringify(message)
  const keys = Object.keys(message)
  const changes = Object.entries(JSON.parse(json) as Record<string, unknown>)
  const sent = new Set(changes.map(([key]) => key))
  return { record: { page, bytes: Buffer.byteLength(json), keys, undefinedKeys: keys.filter(key => !sent.has(key)) }, changes }
}

/** Sets a value by path, as in `root.cn.[0].cn.[1].v` (Taro writes a dot before the bracket); makes what is missing on the way. */
export function setByPath(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter(Boolean)
  const last = steps.pop()
  if (last === undefined) throw new Error('setData with an empty path')
  let target = data
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last
    if (typeof target[step] !== 'object' || target[step] === null) target[step] = /^\d+$/.test(next) ? [] : {}
    target = target[step] as Record<string, unknown>
  })
  target[last] = value
}
