import { useEffect, useState } from 'react'
import { usePlatform } from '@/platform/context'
import { useFaqSaved } from '../use-faq-saved'

export interface Reading {
  readonly isFavourite: boolean
  toggleFavourite(): Promise<void>
}

/** Remembers that the entry was read, and whether the person wants to find it again. */
export function useReading(id: string): Reading {
  const { appInfo, dialogs } = usePlatform()
  const saved = useFaqSaved()
  const keepsNothing = appInfo.isSinglePage()
  const [isFavourite, setFavourite] = useState(() => !keepsNothing && saved.load().favourites.includes(id))

  useEffect(() => {
    // That it could not be remembered changes nothing for the reader.
    if (!keepsNothing) void saved.addRecent(id)
  }, [saved, id, keepsNothing])

  return {
    isFavourite,
    async toggleFavourite() {
      const changed = await saved.toggleFavourite(id)
      if (!changed.ok) return dialogs.toast(changed.error === 'full' ? '手机空间满了，没有收藏成' : '没有收藏成，再试一次')
      const isNow = changed.value.favourites.includes(id)
      setFavourite(isNow)
      dialogs.toast(isNow ? '已收藏，在“权益”里找' : '已取消收藏')
    },
  }
}
