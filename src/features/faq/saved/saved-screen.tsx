import { useMemo, useState } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Screen } from '@/components/screen'
import { faqEntries } from '@/content/faq/entries'
import { findEntries } from '@/domain/faq/find-entry'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { EntryList } from '../entry-list'
import { useFaqSaved } from '../use-faq-saved'

/** Favourites and what was read last. `visit` changes when the page comes back to the front. */
export function SavedScreen({ visit }: { readonly visit: number }) {
  const { dialogs, navigation } = usePlatform()
  const saved = useFaqSaved()
  const [changes, setChanges] = useState(0)
  const { favourites, recent } = useMemo(() => {
    const lists = visit + changes >= 0 ? saved.load() : { favourites: [], recent: [] }
    return { favourites: listed(lists.favourites), recent: listed(lists.recent) }
  }, [saved, visit, changes])

  const forget = async () => {
    const forgotten = await saved.forgetRecent()
    if (!forgotten.ok) return dialogs.toast('没有清空成，再试一次')
    setChanges(count => count + 1)
  }

  if (favourites.length + recent.length === 0) {
    const bottom = <BottomBar><Button id="to-search" onClick={() => navigation.replace(formatRoute({ page: 'search' }))}>问一个问题</Button></BottomBar>
    return (
      <Screen ground="list" bottom={bottom}>
        <EmptyState title="还没有收藏" paragraphs={['看问题的时候点“收藏”，就放在这里，下次一点就到。', '只存在这部手机里。']} />
      </Screen>
    )
  }
  return (
    <Screen ground="list">
      {favourites.length > 0 && <Block title="收藏"><EntryList entries={favourites} /></Block>}
      {recent.length > 0 && (
        <Block title="最近看过">
          <EntryList entries={recent} />
          <Button id="forget-recent" kind="text" onClick={() => void forget()}>清空看过的记录</Button>
        </Block>
      )}
    </Screen>
  )
}

/** Entries that are no longer there are not shown. */
function listed(ids: readonly string[]) {
  return findEntries(faqEntries, ids).map(({ id, question, verdict }) => ({ id, question, verdict }))
}
