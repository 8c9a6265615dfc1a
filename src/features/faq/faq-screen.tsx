import { Text } from '@tarojs/components'
import { useMemo } from 'react'
import { Block } from '@/components/block'
import { QuietChips } from '@/components/quiet-chips'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { SearchDoor } from '@/components/search-door'
import { commonWords } from '@/content/faq/common-words'
import { faqGroups } from '@/content/faq/groups'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { useFaqSaved } from './use-faq-saved'

const total = faqGroups.reduce((sum, { count }) => sum + count, 0)

/** The doors to the questions; the questions themselves lie in the sub-package. `visit` changes when the tab comes back to the front. */
export function FaqScreen({ visit }: { readonly visit: number }) {
  const { navigation } = usePlatform()
  const saved = useFaqSaved()
  const { favourites, recent } = useMemo(() => (visit >= 0 ? saved.load() : { favourites: [], recent: [] }), [saved, visit])
  const open = (route: Parameters<typeof formatRoute>[0]) => () => navigation.open(formatRoute(route))
  return (
    <Screen ground="list" aboveTabBar>
      <SearchDoor id="search" onClick={open({ page: 'search' })}>像说话一样问：他们明天来我家</SearchDoor>
      <QuietChips chips={commonWords} onTap={word => navigation.open(formatRoute({ page: 'search', word }))} />
      {favourites.length + recent.length > 0 && (
        <Block>
          <RowList>
            <Row id="saved" title="收藏和看过的" end={favourites.length + recent.length} plain onClick={open({ page: 'saved' })} />
          </RowList>
        </Block>
      )}
      <Block title="按遇到的事找">
        <RowList>
          {faqGroups.map(({ id, name, sample, count }) => (
            <Row key={id} id={`group-${id}`} title={name} second={sample} end={count} onClick={open({ page: 'group', id })} />
          ))}
        </RowList>
      </Block>
      <Block>
        <RowList>
          <Row id="channels" title="求助渠道" second="该打哪个电话，怎么说" onClick={open({ page: 'channels' })} />
        </RowList>
      </Block>
      <Block>
        <Text className={text.hint}>{`共 ${total} 个问题，每个都写着依据什么，哪天核对的。`}</Text>
      </Block>
    </Screen>
  )
}
