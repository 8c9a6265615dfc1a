import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { LawLine } from '@/components/law-line'
import { NumberedSteps } from '@/components/numbered-steps'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { Tick } from '@/components/tick'
import { VerdictChip } from '@/components/verdict-chip'
import icons from '@/components/icons/icons.module.css'
import type { GatePage } from '@/content/letter/gate-pages'
import type { CalendarDate } from '@/domain/calendar-date'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import { basisLines } from './basis-lines'
import styles from './gate-page.module.css'

interface GatePageViewProps {
  readonly page: GatePage
  readonly today: CalendarDate
  readonly notice: ReactNode
  readonly onChangeAnswer: () => void
  readonly onAcknowledge: () => void
}

/** Why the letter has to wait: what it means, what to do first, what that rests on, whom to call. */
export function GatePageView({ page, today, notice, onChangeAnswer, onAcknowledge }: GatePageViewProps) {
  const { phone } = usePlatform()
  const [isTicked, setTicked] = useState(false)
  const lines = basisLines(page.basis, today)
  const calls = [...page.calls].reverse()
  const bottom = (
    <BottomBar>
      {calls.map(({ number, label }, index) => (
        <Button
          key={number}
          id={`call-${number}`}
          kind={index === calls.length - 1 ? 'main' : 'line'}
          icon={icons.phone}
          onClick={() => void phone.dial(number)}
        >
          {label}
        </Button>
      ))}
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      {notice}
      <PageHead id="gate-page-title" verdict={<VerdictChip verdict="depends" words="先停一下" />} title={page.title} />
      {page.paragraphs.map(paragraph => <View key={paragraph} className={styles.paragraph}>{paragraph}</View>)}
      {page.comparison && (
        <View className={styles.comparison}>
          {page.comparison.map(({ head, text: words }) => (
            <View key={head} className={styles.side}>
              <View className={styles.sideHead}>{head}</View>
              {words}
            </View>
          ))}
        </View>
      )}
      {page.afterComparison && <View className={text.body}>{page.afterComparison}</View>}
      <Block title={page.stepsHead}>
        <NumberedSteps steps={page.steps} />
      </Block>
      {lines.length > 0 && (
        <Block title="依据">
          {lines.map(line => <LawLine key={line.id} {...line} />)}
        </Block>
      )}
      <Block>
        {page.acknowledgement && <Tick id="acknowledge" isOn={isTicked} onChange={setTicked}>{page.acknowledgement}</Tick>}
        {isTicked && <Button id="go-on" kind="text" iconEnd={icons.chevronRight} onClick={onAcknowledge}>继续写信</Button>}
        <Button id="change-answer" kind="text" onClick={onChangeAnswer}>答错了，改这一题</Button>
      </Block>
    </Screen>
  )
}
