import { failure, success } from '@/domain/result'
import type { Canvas2d } from '../ports'

/** What WeChat allows; a picture that is too large shall fail in the preview as well. */
const longestSide = 4096

export function createCanvas2d({ document, URL }: Pick<Window & typeof globalThis, 'document' | 'URL'>): Canvas2d {
  return {
    createCanvas(width, height) {
      if (Math.max(width, height) > longestSide) return failure('unsupported')
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      if (!context) return failure('unsupported')
      return success({
        context,
        async toImage(name: string) {
          const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
          // A page may show the picture for as long as it likes, so the address is never taken back.
          return blob ? success({ name, address: URL.createObjectURL(blob) }) : failure('failed')
        },
      })
    },
  }
}
