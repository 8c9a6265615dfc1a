import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Screen } from '@/components/screen'
import { usePlatform } from '@/platform/context'
import { tabPaths } from '@/routes/routes'

/** In place of a card that is not there: why, and the way home. In the single page of Moments nothing leads anywhere. */
export function UnknownCard() {
  const { appInfo, navigation } = usePlatform()
  const bottom = <BottomBar><Button id="to-home" onClick={() => navigation.switchTab(tabPaths.home)}>回首页</Button></BottomBar>
  return (
    <Screen ground="reading" bottom={!appInfo.isSinglePage() && bottom}>
      <EmptyState title="没有找到这张卡片" paragraphs={['可能换成了别的，也可能打开的地址不对。', '有人要收费帮你协商的话，先别付。自己找放款机构谈，不收费。']} />
    </Screen>
  )
}
