import type { PosterWords } from '@/domain/share/poster-words'
import type { Result } from '@/domain/result'
import type { ImageFile, Platform, PlatformIssue } from '@/platform/ports'
import { layoutPoster } from '@/renderers/poster/layout-poster'
import { measurePosterText, paintPoster } from '@/renderers/poster/paint-poster'

/** How much of the disc's width the code takes: its own margins are white too. */
const codePart = 0.8

interface PosterOptions {
  readonly words: PosterWords
  /** The address of the mini-program code, where there is one. */
  readonly code?: string | undefined
}

/** Draws the poster. A code that cannot be read is left out, and the poster says what to search for. */
export async function drawPoster(canvas2d: Platform['canvas2d'], { words, code }: PosterOptions): Promise<Result<ImageFile, PlatformIssue>> {
  const measuring = canvas2d.createCanvas(1, 1)
  if (!measuring.ok) return measuring
  const poster = layoutPoster(words, { hasCode: code !== undefined, measure: measurePosterText(measuring.value.context) })
  const canvas = canvas2d.createCanvas(poster.width, poster.height)
  if (!canvas.ok) return canvas

  paintPoster(poster, canvas.value.context)
  if (poster.code && code !== undefined) {
    const { x, y, width, height } = poster.code
    const margin = ((1 - codePart) / 2) * width
    const area = { x: x + margin, y: y + margin, width: width * codePart, height: height * codePart }
    const drawn = await canvas.value.drawPicture(code, area)
    if (!drawn.ok) return drawPoster(canvas2d, { words })
  }
  return canvas.value.toImage(`${words.name}_${words.title.join('').replace(/[？。]/g, '')}.png`)
}
