import { failure, success, type Result } from '@/domain/result'
import type { PlatformIssue } from '../ports'

/** The picture that a canvas draws: the browser's, and the one that WeChat makes for a canvas. */
export interface PictureElement {
  onload: unknown
  onerror: unknown
  src: string
}

/** Resolves when the picture is there, or could not be read. */
export function loadPicture(picture: PictureElement, address: string): Promise<Result<void, PlatformIssue>> {
  return new Promise(resolve => {
    picture.onload = () => resolve(success(undefined))
    picture.onerror = () => resolve(failure('failed'))
    picture.src = address
  })
}
