import { failure, success, type Result } from '@/domain/result'
import { attempt, attemptLater } from '../taro/attempt'
import { loadPicture, type PictureElement } from '../taro/load-picture'
import type { Area, Canvas2d, DrawingContext, ImageFile, PlatformIssue } from '../ports'
import { storageIssueOf } from './issues'
import { removeEarlier } from './user-folder'
import type { WeChat, WeChatCanvas } from './wechat'

interface WeChatContext extends DrawingContext {
  drawImage(picture: PictureElement, x: number, y: number, width: number, height: number): void
}

/** https://developers.weixin.qq.com/miniprogram/dev/api/canvas/wx.createOffscreenCanvas.html (base library 2.16.1) */
export function createCanvas2d(wechat: WeChat): Canvas2d {
  let hasRemovedEarlier = false

  /** For WeChat on the Mac, where `canvasToTempFilePath` takes no offscreen canvas but the canvas can write itself as text. */
  function writeToFolder(canvas: WeChatCanvas, name: string): Result<ImageFile, PlatformIssue> {
    const folder = wechat.env.USER_DATA_PATH
    const files = wechat.getFileSystemManager?.()
    const { toDataURL } = canvas
    if (!folder || !files || !toDataURL) return failure('unsupported')
    if (!hasRemovedEarlier) removeEarlier(files, folder, '.png')
    hasRemovedEarlier = true
    const address = `${folder}/${name}`
    const written = attempt(() => files.writeFileSync(address, toDataURL.call(canvas, 'image/png').replace(/^data:[^,]*,/, ''), 'base64'))
    return written.ok ? success({ name, address }) : failure(storageIssueOf(written.error))
  }

  return {
    createCanvas(width, height) {
      const { createOffscreenCanvas, canvasToTempFilePath } = wechat
      // More than 4096 px a side gives no canvas and no error.
      // https://developers.weixin.qq.com/community/develop/doc/0004880413c448a86afd095105b800
      const created = createOffscreenCanvas && attempt(() => createOffscreenCanvas({ type: '2d', width, height }))
      if (!created?.ok || !created.value) return failure('unsupported')
      const canvas = created.value
      const context = attempt(() => canvas.getContext('2d') as WeChatContext | null)
      if (!context.ok || !context.value) return failure('unsupported')
      const drawing = context.value

      return success({
        context: drawing,
        async drawPicture(address: string, area: Area) {
          const picture = canvas.createImage?.()
          if (!picture) return failure('unsupported')
          const loaded = await loadPicture(picture, address)
          if (loaded.ok) drawing.drawImage(picture, area.x, area.y, area.width, area.height)
          return loaded
        },
        async toImage(name: string) {
          // Without its own size given, the picture would be as many times larger as the screen is finer than a CSS px.
          const size = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
          const file = canvasToTempFilePath && (await attemptLater(() => canvasToTempFilePath({ canvas, ...size, fileType: 'png' })))
          if (file?.ok) return success({ name, address: file.value.tempFilePath })
          const written = writeToFolder(canvas, name)
          return written.ok || !file ? written : failure(storageIssueOf(file.error))
        },
      })
    },
  }
}
