import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { ShareAction } from '@/components/share-action'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'

/** Passing the page on, and the way that costs nothing: a new letter. Not for a page opened from Moments, which leads nowhere. */
export function OwnWayBar() {
  const { navigation } = usePlatform()
  const repository = useLetterRepository()
  const begin = () => navigation.open(formatRoute({ page: 'gates', draft: repository.create() }))
  return (
    <BottomBar>
      <ShareAction />
      <Button id="own-letter" onClick={begin}>自己协商，不花钱</Button>
    </BottomBar>
  )
}
