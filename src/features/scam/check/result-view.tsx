import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Screen } from '@/components/screen'
import { speakerWords } from '@/content/scam/check-advice'
import { longestCheckedText } from '@/domain/scam/check-message'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import { OwnWayBar } from '../own-way-bar'
import { AdviceSteps } from './advice-steps'
import { BlindSpots } from './blind-spots'
import type { CheckOutcome } from './check-outcome'
import { MarkedText } from './marked-text'
import { NextRows } from './next-rows'
import { OutcomeHead } from './outcome-head'
import { ReasonList } from './reason-list'

interface ResultViewProps {
  readonly text: string
  readonly outcome: CheckOutcome
  readonly onAgain: () => void
  readonly onPhone: () => void
}

/** The level, the text with its marks, a reason for each mark, and what to do next. */
export function ResultView({ text: checked, outcome, onAgain, onPhone }: ResultViewProps) {
  const { appInfo } = usePlatform()
  const { level, speaker, cut, reasons, advice, spans } = outcome
  const { title, lead } = level === 'none' ? speakerWords[speaker] : { title: `这段话里有 ${reasons.length} 处骗局常用的说法` }
  return (
    <Screen ground="reading" bottom={!appInfo.isSinglePage() && <OwnWayBar />}>
      <OutcomeHead level={level} title={title} lead={lead} />
      <MarkedText text={checked} spans={spans} />
      <View className={text.hint}>
        {cut && `文字太长，只比对了前 ${longestCheckedText} 字。后面的可以分开再查。`}
        {reasons.length > 0 && '按危险程度排了号。'}
        只在这部手机上比对，没有上传。
      </View>
      {reasons.length > 0 && <Block title="为什么可疑"><ReasonList reasons={reasons} /></Block>}
      <AdviceSteps level={level} advice={advice} />
      <NextRows againWords="再查一段" onAgain={onAgain} onPhone={onPhone} />
      <BlindSpots />
    </Screen>
  )
}
