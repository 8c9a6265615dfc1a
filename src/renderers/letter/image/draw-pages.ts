import { failure, success, type Result } from '@/domain/result'
import type { ImagePage } from './image-page'
import { paintPage, type DrawingContext } from './paint-page'

/** A canvas that can give what is drawn on it as a file. */
export interface PageCanvas<File, Problem> {
  readonly context: DrawingContext
  toImage(name: string): Promise<Result<File, Problem>>
}

export interface DrawOptions<File, Problem> {
  /** Named in the files, as in 分期还款申请书_1.png; nothing of the debtor's (letters-spec 15.8). */
  readonly title: string
  createCanvas(width: number, height: number): Result<PageCanvas<File, Problem>, Problem>
  /** Called after each page. */
  onProgress?(done: number, total: number): void
}

/**
 * Draws the pages one after the other, each on a canvas of its own, and gives their files in the same order. Ends at the first that cannot
 * be drawn, with the reason: a letter with a page missing is none.
 */
export async function drawPages<File, Problem>(
  pages: readonly ImagePage[], { title, createCanvas, onProgress }: DrawOptions<File, Problem>,
): Promise<Result<readonly File[], Problem>> {
  const files: File[] = []
  for (const page of pages) {
    const canvas = createCanvas(page.width, page.height)
    if (!canvas.ok) return failure(canvas.error)
    paintPage(page, canvas.value.context)
    const image = await canvas.value.toImage(`${title}${pages.length > 1 ? `_${files.length + 1}` : ''}.png`)
    if (!image.ok) return failure(image.error)
    files.push(image.value)
    onProgress?.(files.length, pages.length)
  }
  return success(files)
}
