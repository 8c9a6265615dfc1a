import { zlibSync } from 'fflate'

/** 0 to 255 each. */
export interface PaletteColour {
  readonly rgb: readonly [red: number, green: number, blue: number]
  readonly alpha: number
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What half a byte holds. */
export const paletteLimit = 16
/** Steps of transparency: enough for a smooth edge of 81 pixels. */
const levels = 8

/**
 * A PNG of one colour in eight steps of transparency, about a third of the size of the same picture in full colour.
 * `alpha` has one byte a pixel, row by row; `colour` is '#RRGGBB'.
 */
export function encodeIndexedPng(width: number, height: number, alpha: Uint8Array, colour: string): Uint8Array {
  const rgb = readColour(colour)
  const palette = Array.from({ length: levels }, (_, level) => ({ rgb, alpha: Math.round((level * 255) / (levels - 1)) }))
  return encodePalettePng(width, height, alpha.map(value => Math.round((value * (levels - 1)) / 255)), palette)
}

/** A PNG of at most sixteen colours, half a byte a pixel. `indexes` has the place of each pixel's colour in the palette, row by row. */
export function encodePalettePng(width: number, height: number, indexes: Uint8Array, palette: readonly PaletteColour[]): Uint8Array {
  if (palette.length > paletteLimit) throw new RangeError(`${palette.length} colours are more than half a byte holds`)
  const bytesPerRow = Math.ceil(width / 2)
  const rows = new Uint8Array(height * (bytesPerRow + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = indexes[y * width + x] ?? 0
      const at = y * (bytesPerRow + 1) + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? index << 4 : index)
    }
  }
  const isOpaque = palette.every(({ alpha }) => alpha === 255)
  const header = [...uint32(width), ...uint32(height), 4, 3, 0, 0, 0]
  return Uint8Array.from([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flatMap(({ rgb }) => rgb)),
    ...(isOpaque ? [] : chunk('tRNS', palette.map(({ alpha }) => alpha))),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', []),
  ])
}

/** '#RGB' or '#RRGGBB'. */
export function readColour(colour: string): [number, number, number] {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const part = (at: number) => parseInt(digits.slice(at, at + 2), 16)
  return [part(0), part(2), part(4)]
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
