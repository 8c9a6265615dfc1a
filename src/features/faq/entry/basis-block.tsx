import { View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import formIcons from '@/components/icons/form-icons.module.css'
import icons from '@/components/icons/icons.module.css'
import { LawLine } from '@/components/law-line'
import type { Entry } from '@/content/faq/entry'
import { todayInBeijing } from '@/domain/calendar-date'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { basisLines } from './basis-lines'

/** As many lines as are there at once; the others wait for a tap, so that the page opens quickly. */
const shownAtOnce = 3

/** 依据: a line each, with the words under a tap and the way to the whole article. */
export function BasisBlock({ citations }: Pick<Entry, 'citations'>) {
  const { appInfo, clock, navigation } = usePlatform()
  const [showsAll, setShowsAll] = useState(false)
  const lines = basisLines(citations, todayInBeijing(clock.now()))
  const waiting = showsAll ? 0 : Math.max(lines.length - shownAtOnce, 0)
  if (citations.length === 0) return null
  return (
    <Block title="依据">
      {lines.slice(0, lines.length - waiting).map(({ law, article, name, meaning, status, words, more }, index) => (
        <LawLine key={index} id={`law-${index}`} name={name} meaning={meaning} status={status} quote={words}>
          {!appInfo.isSinglePage() && (
            <Button
              id={`article-${index}`}
              kind="text"
              iconEnd={icons.chevronRight}
              onClick={() => navigation.open(formatRoute({ page: 'article', law, article }))}
            >
              {more}
            </Button>
          )}
        </LawLine>
      ))}
      {waiting > 0 && (
        <Button id="all-laws" kind="text" iconEnd={formIcons.chevronDown} onClick={() => setShowsAll(true)}>{`还有 ${waiting} 条依据`}</Button>
      )}
      {lines.length < citations.length && (
        <View className={text.hint}>有的依据已经改了或者失效，还没换上新的，所以没有列出来。要用之前，打 12348 问一问。</View>
      )}
    </Block>
  )
}
