import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { NumberedSteps } from '@/components/numbered-steps'
import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { ShareAction } from '@/components/share-action'
import { assertNever } from '@/domain/assert-never'
import { usePlatform } from '@/platform/context'
import { formatRoute, tabPaths } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { findCard, type Card } from './card-shares'
import styles from './share.module.css'
import { UnknownCard } from './unknown-card'

/** The words of the main button, and where it leads. */
function mainAction({ leadsTo, entry }: Card): { readonly words: string; readonly path: string } {
  switch (leadsTo) {
    case 'check': return { words: '检测对方发的话', path: formatRoute({ page: 'check' }) }
    case 'paid': return { words: '看今天要做的事', path: formatRoute({ page: 'paid' }) }
    case 'entry': return { words: '看完整的回答', path: formatRoute({ page: 'entry', id: entry }) }
    default: return assertNever(leadsTo)
  }
}

/** What a card opens: the fact, why it is so, and the way that costs nothing. Read in Moments, it leads nowhere. */
export function CardScreen({ id }: { readonly id: string | undefined }) {
  const { appInfo, navigation } = usePlatform()
  const card = findCard(id)
  if (!card) return <UnknownCard />

  const isSinglePage = appInfo.isSinglePage()
  const { words, path } = mainAction(card)
  const bottom = (
    <BottomBar>
      <ShareAction />
      <Button id="main-action" onClick={() => navigation.open(path)}>{words}</Button>
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={!isSinglePage && bottom}>
      <PageHead title={card.fact} />
      {card.why.map(paragraph => <View key={paragraph} className={styles.paragraph}>{paragraph}</View>)}
      <Block title={card.kind === 'warning' ? '不花钱的办法' : '可以这样做'}><NumberedSteps steps={card.doNow} /></Block>
      {isSinglePage ? (
        <Block><View className={text.hint}>这里只能看这一页。点“前往小程序”，可以检测一段话，也可以自己写协商函，都不收费。</View></Block>
      ) : (
        <Block>
          <RowList flush>
            {card.leadsTo !== 'entry' && (
              <Row
                id="whole-answer"
                plain
                title="完整的回答和依据"
                onClick={() => navigation.open(formatRoute({ page: 'entry', id: card.entry }))}
              />
            )}
            <Row id="own-letter" plain title="自己写协商函，不花钱" onClick={() => navigation.switchTab(tabPaths.letter)} />
            <Row id="to-home" plain title="回首页" onClick={() => navigation.switchTab(tabPaths.home)} />
          </RowList>
        </Block>
      )}
    </Screen>
  )
}
