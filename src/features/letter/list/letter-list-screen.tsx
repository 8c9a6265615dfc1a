import { View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import icons from '@/components/icons/icons.module.css'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { LetterCard } from './letter-card'
import styles from './letter-list.module.css'
import { ListNotice } from './list-notice'
import { UnreadableCard } from './unreadable-card'
import { useLetterList } from './use-letter-list'

const emptyParagraphs = [
  '这里放你写给放款机构的信：请求延期、分期，或者减免逾期费用。一次问你一件事，大约两分钟，随时可以停。',
  '同不同意，由对方决定。信里只写真实的情况。',
]
const samplesWords = '先看一封写好的样子'
const budgetWords = '算算每月能还多少'

/** All letters on this phone, and the way to a new one. `visit` changes when the tab comes back to the front. */
export function LetterListScreen({ visit }: { readonly visit: number }) {
  const { navigation } = usePlatform()
  const repository = useLetterRepository()
  const list = useLetterList(visit)
  const { letters, unreadableIds, notice } = list
  const [menu, setMenu] = useState<string>()
  const isEmpty = !list.isUnavailable && letters.length + unreadableIds.length === 0

  const goOn = () => {
    setMenu(undefined)
    list.dismiss()
  }
  const open = (path: string) => {
    goOn()
    navigation.open(path)
  }
  const begin = () => open(formatRoute({ page: 'gates', draft: repository.create() }))
  const lookAtSamples = () => open(formatRoute({ page: 'samples' }))
  const openBudget = () => open(formatRoute({ page: 'budget' }))
  const bottom = (
    <>
      {notice && <ListNotice words={notice.words} onUndo={notice.canUndo ? () => void list.undo() : undefined} />}
      <BottomBar>
        {isEmpty
          ? <Button id="new-letter" onClick={begin}>写第一封</Button>
          : <Button id="new-letter" icon={icons.plus} onClick={begin}>写一封新的</Button>}
      </BottomBar>
    </>
  )

  if (isEmpty) {
    return (
      <Screen ground="reading" aboveTabBar bottom={bottom}>
        <EmptyState title="还没有信" paragraphs={emptyParagraphs}>
          <Button id="samples" kind="text" iconEnd={icons.chevronRight} onClick={lookAtSamples}>{samplesWords}</Button>
          <Button id="budget" kind="text" iconEnd={icons.chevronRight} onClick={openBudget}>{budgetWords}</Button>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen ground="list" aboveTabBar bottom={bottom}>
      <View className={styles.intro}>
        {list.isUnavailable ? '手机暂时没有把存着的信交出来。关掉小程序再打开试试，信还在。' : '一笔借款写一封，写到一半会自动存。'}
      </View>
      {letters.map(letter => (
        <LetterCard
          key={letter.id}
          letter={letter}
          standing={list.standingOf(letter.id)}
          isOld={list.isOld(letter)}
          isMenuOpen={menu === letter.id}
          onOpen={open}
          onToggleMenu={() => {
            list.dismiss()
            setMenu(menu === letter.id ? undefined : letter.id)
          }}
          onDuplicate={() => {
            goOn()
            void list.duplicate(letter.id)
          }}
          onRemove={() => {
            goOn()
            void list.remove(letter.id, letter.creditorName)
          }}
        />
      ))}
      {unreadableIds.map(id => (
        <UnreadableCard
          key={id}
          id={id}
          onRemove={() => {
            goOn()
            void list.remove(id, '')
          }}
        />
      ))}
      <Block>
        <RowList>
          <Row id="budget" title={budgetWords} second="几家一起欠，按欠款比例分" plain onClick={openBudget} />
          <Row id="samples" title={samplesWords} plain onClick={lookAtSamples} />
        </RowList>
      </Block>
    </Screen>
  )
}
