import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Screen } from '@/components/screen'
import icons from '@/components/icons/icons.module.css'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { LetterCard } from './letter-card'
import styles from './letter-list.module.css'

const emptyParagraphs = [
  '这里放你写给放款机构的信：请求把欠款分期还。一次问一件事，大约两分钟，随时可以停。',
  '同不同意，由对方决定。信里只写真实的情况。',
]

/** All letters on this phone, and the way to a new one. `visit` changes when the tab comes back to the front. */
export function LetterListScreen({ visit }: { readonly visit: number }) {
  const { navigation } = usePlatform()
  const repository = useLetterRepository()
  // What is stored changes on other pages, so the list is read again at each visit.
  const list = useMemo(() => ({ visit, found: repository.list() }), [repository, visit]).found
  const letters = list.ok ? list.value.letters : []
  const unreadable = list.ok ? list.value.unreadableIds : []
  const begin = () => navigation.open(formatRoute({ page: 'gates', draft: repository.create() }))

  if (list.ok && letters.length === 0 && unreadable.length === 0) {
    return (
      <Screen ground="reading" aboveTabBar bottom={<BottomBar><Button id="new-letter" onClick={begin}>写第一封</Button></BottomBar>}>
        <EmptyState title="还没有信" paragraphs={emptyParagraphs} />
      </Screen>
    )
  }
  const bottom = <BottomBar><Button id="new-letter" icon={icons.plus} onClick={begin}>写一封新的</Button></BottomBar>
  return (
    <Screen ground="list" aboveTabBar bottom={bottom}>
      <View className={styles.intro}>
        {list.ok ? '一笔借款写一封，写到一半会自动存。' : '手机暂时没有把存着的信交出来。关掉小程序再打开试试，信还在。'}
      </View>
      {letters.map(letter => (
        <LetterCard key={letter.id} letter={letter} onOpen={path => navigation.open(path)} />
      ))}
      {unreadable.length > 0 && <View className={styles.intro}>{`还有 ${unreadable.length} 封信打不开，没有删，还留在手机里。`}</View>}
    </Screen>
  )
}
