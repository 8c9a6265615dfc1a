import { BarAction, BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import faqIcons from '@/components/icons/faq-icons.module.css'
import { ShareAction } from '@/components/share-action'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { useReading } from './use-reading'

/** What can be done with an entry: pass it on, keep it, ask the next question. */
export function EntryBar({ id }: { readonly id: string }) {
  const { navigation } = usePlatform()
  const { isFavourite, toggleFavourite } = useReading(id)
  return (
    <BottomBar>
      <ShareAction />
      <BarAction
        id="favourite"
        icon={isFavourite ? faqIcons.bookmarkOn : faqIcons.bookmark}
        label={isFavourite ? '已收藏' : '收藏'}
        onClick={() => void toggleFavourite()}
      />
      <Button id="ask-again" onClick={() => navigation.open(formatRoute({ page: 'search' }))}>问别的问题</Button>
    </BottomBar>
  )
}
