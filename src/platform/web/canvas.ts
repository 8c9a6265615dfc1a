import { failure, success } from '@/domain/result'
import { loadPicture } from '../taro/load-picture'
import type { Area, Canvas2d } from '../ports'

/** What WeChat allows; a picture that is too large shall fail in the preview as well. */
const longestSide = 4096

export function createCanvas2d({ document, URL, Image }: Pick<Window & typeof globalThis, 'document' | 'URL' | 'Image'>): Canvas2d {
  return {
    createCanvas(width, height) {
      if (Math.max(width, height) > longestSide) return failure('unsupported')
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      if (!context) return failure('unsupported')
      return success({
        context,
        async drawPicture(address: string, area: Area) {
          const picture = new Image()
          const loaded = await loadPicture(picture, address)
          if (loaded.ok) context.drawImage(picture, area.x, area.y, area.width, area.height)
          return loaded
        },
        async toImage(name: string) {
          const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
          // A page may show the picture for as long as it likes, so the address is never taken back.
          return blob ? success({ name, address: URL.createObjectURL(blob) }) : failure('failed')
        },
      })
    },
  }
}
