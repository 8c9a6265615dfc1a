import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { BarAction, BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { ChoiceRows } from '@/components/choice-rows'
import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { ShareButton } from '@/components/share-button'
import { pictureName } from '@/components/spoken'
import shareIcons from '@/components/icons/share-icons.module.css'
import { shareCards, type ShareCardId } from '@/content/share/share-cards'
import { cardAsText, cardPictures } from '@/domain/share/share-card'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { findCard, firstCard } from './card-shares'
import { pictureAddress } from './picture-address'
import styles from './share.module.css'

const isWeb = process.env.TARO_ENV === 'h5'
const choices = shareCards.map(({ id, title }) => ({ value: id, label: title }))

interface CardsScreenProps {
  readonly chosen: ShareCardId
  readonly onChoose: (id: ShareCardId) => void
}

/** What can be passed on, one message at a time, as it will look in the chat. */
export function CardsScreen({ chosen, onChoose }: CardsScreenProps) {
  const { clipboard, dialogs, navigation } = usePlatform()
  const card = findCard(chosen) ?? firstCard
  const [isSelectable, setSelectable] = useState(false)

  async function copy() {
    const copied = await clipboard.write(cardAsText(card))
    setSelectable(!copied.ok)
    if (copied.ok) dialogs.toast('已复制')
    else dialogs.scrollTo('card-text')
  }

  const bottom = (
    <BottomBar>
      {isWeb ? (
        <Button id="copy-card" icon={shareIcons.copy} onClick={() => void copy()}>复制文字</Button>
      ) : (
        <>
          <BarAction id="copy-card" icon={shareIcons.copy} label="复制文字" onClick={() => void copy()} />
          <ShareButton>转给朋友</ShareButton>
        </>
      )}
    </BottomBar>
  )
  return (
    <Screen ground="list" bottom={bottom}>
      <PageHead title="选一条转给朋友">卡片只写事实，没有你的任何信息。点开就是内容，不用登录。</PageHead>
      <Block>
        <Card>
          <View id="card-title" className={styles.title}>{card.title}</View>
          <Image
            id="card-picture"
            className={styles.picture}
            src={pictureAddress(cardPictures(card.id).chat)}
            {...pictureName(`卡片上的字：${card.headline.join('')}`)}
          />
        </Card>
      </Block>
      {isSelectable && (
        <Block id="card-text" title="复制没有成功，长按下面的字自己选">
          <Text className={text.body} selectable userSelect>{cardAsText(card)}</Text>
        </Block>
      )}
      <Block title="共有这些">
        <ChoiceRows id="card" label="选一条" choices={choices} value={chosen} onChange={onChoose} />
      </Block>
      <Block>
        <RowList>
          <Row id="open-card" plain title="看它打开的页面" onClick={() => navigation.open(formatRoute({ page: 'card', id: card.id }))} />
          <Row id="to-poster" plain title="存一张海报" onClick={() => navigation.open(formatRoute({ page: 'poster' }))} />
        </RowList>
      </Block>
    </Screen>
  )
}
