import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Screen } from '@/components/screen'
import { usePlatform } from '@/platform/context'
import { formatRoute, tabPaths } from '@/routes/routes'

const words = {
  entry: { title: '没有找到这个问题', paragraph: '可能已经并到别的问题里，也可能打开的地址不对。别的问题都还在。' },
  group: { title: '没有找到这一类', paragraph: '可能改了名字，也可能打开的地址不对。问题都还在。' },
  article: { title: '这一条打不开', paragraph: '这里只放问答里引用的、现在有效的条文。从问题里的“依据”点进来看。' },
}

/** In place of what an address does not lead to: why, and the way home. In the single page of Moments nothing leads anywhere. */
export function Unavailable({ what }: { readonly what: keyof typeof words }) {
  const { appInfo, navigation } = usePlatform()
  const { title, paragraph } = words[what]
  const bottom = <BottomBar><Button id="to-home" onClick={() => navigation.switchTab(tabPaths.home)}>回首页</Button></BottomBar>
  if (appInfo.isSinglePage()) return <Screen ground="reading"><EmptyState title={title} paragraphs={[paragraph]} /></Screen>
  return (
    <Screen ground="reading" bottom={bottom}>
      <EmptyState title={title} paragraphs={[paragraph]}>
        <Button id="to-search" kind="text" onClick={() => navigation.replace(formatRoute({ page: 'search' }))}>搜一搜别的问题</Button>
      </EmptyState>
    </Screen>
  )
}
