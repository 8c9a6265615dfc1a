/** Numbers by numbers, all above zero and below 2³¹; several times faster to look up than a `Map` of as many. */
export interface NumberTable {
  /** 0 where a slot is empty. */
  readonly keys: Int32Array
  readonly values: Int32Array
}

/** Spreads keys that follow each other; 2³² divided by the golden ratio. */
const spread = 0x9e3779b1

export function numberTable(entries: ReadonlyMap<number, number>): NumberTable {
  let size = 2
  while (size < entries.size * 2) size *= 2
  const keys = new Int32Array(size)
  const values = new Int32Array(size)
  entries.forEach((value, key) => {
    const slot = slotOf(keys, key)
    keys[slot] = key
    values[slot] = value
  })
  return { keys, values }
}

/** 0 for a key that is not in the table. */
export function valueIn({ keys, values }: NumberTable, key: number): number {
  return values[slotOf(keys, key)] ?? 0
}

/** That of the key, or the empty one where it belongs. At least half of all slots are empty. */
function slotOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1
  let slot = (Math.imul(key, spread) >>> 8) & last
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
  return slot
}
