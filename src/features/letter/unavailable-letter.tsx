import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Screen } from '@/components/screen'
import { usePlatform } from '@/platform/context'
import { tabPaths } from '@/routes/routes'
import type { LetterUnavailable } from './use-letter-draft'

const words: Record<LetterUnavailable | 'unknown', { title: string; paragraph: string }> = {
  corrupt: { title: '这封信打不开', paragraph: '存着的内容坏了，没有删，还留在手机里。可以先写一封新的。' },
  'too-new': { title: '先更新小程序', paragraph: '这封信是新版本写的，这个版本看不懂，没有动它。更新以后再打开。' },
  unreadable: { title: '暂时读不到这封信', paragraph: '手机没有把内容交出来。关掉小程序再打开试试，信还在。' },
  unknown: { title: '没有找到这封信', paragraph: '可能已经删了，也可能打开的地址不对。' },
}

/** In place of a letter that cannot be shown: why, and the way back. */
export function UnavailableLetter({ reason }: { readonly reason: LetterUnavailable | 'unknown' }) {
  const { navigation } = usePlatform()
  const { title, paragraph } = words[reason]
  const bottom = <BottomBar><Button id="to-letters" onClick={() => navigation.switchTab(tabPaths.letter)}>回到协商函</Button></BottomBar>
  return (
    <Screen ground="reading" bottom={bottom}>
      <EmptyState title={title} paragraphs={[paragraph]} />
    </Screen>
  )
}
