import { useEffect, useState } from 'react'
import { miniProgramCode } from '@/content/share/mini-program-code'
import { posterWords } from '@/content/share/poster-words'
import type { Result } from '@/domain/result'
import { usePlatform } from '@/platform/context'
import type { ImageFile, PlatformIssue } from '@/platform/ports'
import { drawPoster } from './draw-poster'
import { pictureAddress } from './picture-address'

type Failure = Exclude<PlatformIssue, 'cancelled'>

/** What is wrong, and another way. */
const saveFailures: Record<Failure, string> = {
  denied: '没有存到相册的权限，海报没有存下。可以去打开，也可以长按上面的图。',
  unsupported: '这部手机存不了图。可以长按上面的图，或者截屏。',
  full: '手机空间满了，海报没有存下。清出一点空间再试，或者截屏。',
  failed: '海报没有存下。再点一次试试，或者长按上面的图。',
}

export interface PosterNotice {
  readonly words: string
  /** The person can give the permission that is missing. */
  readonly needsPermission?: boolean
}

export interface PosterState {
  /** Nothing while it is being drawn. */
  readonly image?: Result<ImageFile, PlatformIssue> | undefined
  readonly notice?: PosterNotice | undefined
  save(image: ImageFile): Promise<void>
  /** Has to be called straight from a tap. */
  openSettings(): Promise<void>
}

/** The poster, drawn as soon as its page is there, and its way into the album. */
export function usePoster(): PosterState {
  const { canvas2d, photoAlbum, permissions, dialogs } = usePlatform()
  const [image, setImage] = useState<Result<ImageFile, PlatformIssue>>()
  const [notice, setNotice] = useState<PosterNotice>()

  useEffect(() => {
    let isOpen = true
    const code = miniProgramCode && pictureAddress(miniProgramCode)
    void drawPoster(canvas2d, { words: posterWords, code }).then(drawn => isOpen && setImage(drawn))
    return () => {
      isOpen = false
    }
  }, [canvas2d])

  const save = async (file: ImageFile) => {
    setNotice({ words: '正在存。' })
    const saved = await photoAlbum.saveImage(file)
    if (saved.ok) {
      setNotice(undefined)
      dialogs.toast(saved.value === 'saved' ? '已存到相册' : '已下载')
    } else {
      const { error } = saved
      setNotice(error === 'cancelled' ? undefined : { words: saveFailures[error], needsPermission: error === 'denied' })
    }
  }
  const openSettings = async () => {
    const opened = await permissions.openSettings()
    setNotice({ words: opened.ok ? '权限打开了，就再点一次“存到相册”。' : '打不开权限设置。可以长按上面的图，或者截屏。' })
  }
  return { image, notice, save, openSettings }
}
