import type { LetterDocument } from '@/domain/letter/document'
import { success, type Result } from '@/domain/result'
import type { Platform, PlatformIssue } from '@/platform/ports'
import { drawPages } from '@/renderers/letter/image/draw-pages'
import { layoutPages } from '@/renderers/letter/image/layout-pages'
import { measureWith } from '@/renderers/letter/image/paint-page'

interface SavedPicture {
  readonly pages: number
  readonly outcome: 'saved' | 'downloaded'
}

interface PictureOptions {
  /** Begins the names of the files; nothing of the person's. */
  readonly title: string
  readonly onProgress: (done: number, total: number) => void
}

/** Draws every page before the first goes to the album: half a letter there helps nobody. */
export async function saveLetterPicture(
  { canvas2d, photoAlbum }: Pick<Platform, 'canvas2d' | 'photoAlbum'>, document: LetterDocument, { title, onProgress }: PictureOptions,
): Promise<Result<SavedPicture, PlatformIssue>> {
  const measuring = canvas2d.createCanvas(1, 1)
  if (!measuring.ok) return measuring
  const pages = layoutPages(document, measureWith(measuring.value.context))
  onProgress(0, pages.length)
  const images = await drawPages(pages, { title, createCanvas: (width, height) => canvas2d.createCanvas(width, height), onProgress })
  if (!images.ok) return images
  let outcome: SavedPicture['outcome'] = 'saved'
  for (const image of images.value) {
    const saved = await photoAlbum.saveImage(image)
    if (!saved.ok) return saved
    outcome = saved.value
  }
  return success({ pages: images.value.length, outcome })
}
