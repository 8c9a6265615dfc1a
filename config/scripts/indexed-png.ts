import { zlibSync } from 'fflate'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Steps of transparency: enough for a smooth edge of 81 pixels. A pixel takes half a byte, which would hold sixteen. */
const levels = 8

/**
 * A PNG of one colour in eight steps of transparency, about a third of the size of the same picture in full colour.
 * `alpha` has one byte a pixel, row by row; `colour` is '#RRGGBB'.
 */
export function encodeIndexedPng(width: number, height: number, alpha: Uint8Array, colour: string): Uint8Array {
  const rgb = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16))
  const palette = Array.from({ length: levels }, () => rgb).flat()
  const transparency = Array.from({ length: levels }, (_, level) => Math.round((level * 255) / (levels - 1)))
  const bytesPerRow = Math.ceil(width / 2)
  const rows = new Uint8Array(height * (bytesPerRow + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = Math.round(((alpha[y * width + x] ?? 0) * (levels - 1)) / 255)
      const at = y * (bytesPerRow + 1) + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? level << 4 : level)
    }
  }
  const header = [...uint32(width), ...uint32(height), 4, 3, 0, 0, 0]
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette),
    ...chunk('tRNS', transparency),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', []),
  ])
}

function chunk(type: string, data: ArrayLike<number>): number[] {
  const body = [...type].map(letter => letter.charCodeAt(0)).concat(Array.from(data))
  return [...uint32(data.length), ...body, ...uint32(crc32(body))]
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

/** The check sum of the PNG specification, annex D. */
function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
