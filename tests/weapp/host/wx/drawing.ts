import { createFakeCanvas, type FakeCanvas } from '../../../support/fake-canvas'
import { WxFailure, type WxStandIn } from './stand-in'

/** A picture as far as this host knows it: its size, and the words drawn on it in order. */
export type Picture = Pick<FakeCanvas, 'width' | 'height' | 'texts'>

/** More gives no canvas and no error; seen by developers: https://developers.weixin.qq.com/community/develop/doc/0004880413c448a86afd095105b800 */
const LONGEST_SIDE = 4096

/**
 * Canvases that nobody sees, and the album. Documents: "wx.createOffscreenCanvas" (what its context draws with is the browser's),
 * "wx.canvasToTempFilePath", "wx.saveImageToPhotosAlbum" (a temporary or a stored file).
 */
export function defineDrawing(standIn: WxStandIn, files: ReadonlyMap<string, Uint8Array>, album: Picture[]): void {
  const drawn = new Map<unknown, FakeCanvas>()
  const pictures = new Map<string, Picture>()

  standIn.constant('createOffscreenCanvas', (options: { type?: string; width: number; height: number }) => {
    standIn.record('createOffscreenCanvas', options)
    const { type = 'webgl', width, height } = options
    if (Math.max(width, height) > LONGEST_SIDE) return undefined
    const fake = createFakeCanvas(width, height)
    const canvas = { width, height, getContext: (wanted: string) => (wanted === type && type === '2d' ? fake.context : null) }
    drawn.set(canvas, fake)
    return canvas
  })
  standIn.asynchronous('canvasToTempFilePath', ({ canvas, destWidth, destHeight }) => {
    const fake = drawn.get(canvas)
    if (!fake) throw new WxFailure('canvas is empty')
    const tempFilePath = `wxfile://tmp_${pictures.size + 1}.png`
    pictures.set(tempFilePath, { width: Number(destWidth), height: Number(destHeight), texts: [...fake.texts] })
    return { tempFilePath }
  })
  standIn.asynchronous('saveImageToPhotosAlbum', ({ filePath }) => {
    const picture = pictures.get(String(filePath))
    if (!picture && !files.has(String(filePath))) throw new WxFailure('file not found')
    album.push(picture ?? { width: 0, height: 0, texts: [] })
  })
}
