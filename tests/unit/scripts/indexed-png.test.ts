import { unzlibSync } from 'fflate'
import { encodePalettePng, readColour, type PaletteColour } from '../../../config/scripts/indexed-png'

const colour = (value: string, alpha = 255): PaletteColour => ({ rgb: readColour(value), alpha })

/** The parts of a PNG by their names. */
function partsOf(png: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset)
  const parts: Record<string, Uint8Array> = {}
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    parts[String.fromCharCode(...png.subarray(at + 4, at + 8))] = png.subarray(at + 8, at + 8 + view.getUint32(at))
  }
  return parts
}

it('two pixels share a byte, and an odd row has half a byte to spare', () => {
  const png = encodePalettePng(3, 2, Uint8Array.of(0, 1, 2, 2, 1, 0), [colour('#000'), colour('#1b6b5a'), colour('#fff')])
  const { IHDR, PLTE, IDAT, ...others } = partsOf(png)
  expect([...(IHDR ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 4, 3, 0, 0, 0])
  expect([...(PLTE ?? [])]).toEqual([0, 0, 0, 0x1b, 0x6b, 0x5a, 255, 255, 255])
  expect([...unzlibSync(IDAT ?? new Uint8Array())]).toEqual([0, 0x01, 0x20, 0, 0x21, 0x00])
  expect(Object.keys(others)).toEqual(['IEND'])
})

it('says how clear each colour is where one of them is', () => {
  expect([...(partsOf(encodePalettePng(1, 1, Uint8Array.of(0), [colour('#000', 0), colour('#000')])).tRNS ?? [])]).toEqual([0, 255])
})

it('refuses more colours than half a byte holds', () => {
  expect(() => encodePalettePng(1, 1, Uint8Array.of(0), Array.from({ length: 17 }, () => colour('#000')))).toThrow(RangeError)
})
