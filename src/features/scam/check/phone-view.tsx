import { useState } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Block } from '@/components/block'
import { ChipsField } from '@/components/chips-field'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { phoneQuestions } from '@/content/scam/phone-questions'
import { judgePhoneOffer, type PhoneAnswer, type PhoneAnswers } from '@/domain/scam/phone-offer'
import type { ScamLevel } from '@/domain/scam/scam-rules'
import { usePlatform } from '@/platform/context'
import { OwnWayBar } from '../own-way-bar'
import { AdviceSteps } from './advice-steps'
import { BlindSpots } from './blind-spots'
import { NextRows } from './next-rows'
import { OutcomeHead } from './outcome-head'
import { ReasonList } from './reason-list'

const choices = [
  { value: 'yes', label: '有' },
  { value: 'no', label: '没有' },
  { value: 'unsure', label: '记不清' },
] as const satisfies readonly { value: PhoneAnswer; label: string }[]

/** Eight questions for an offer made by word of mouth, then the same kind of answer as for a pasted text. */
export function PhoneView({ onPaste }: { readonly onPaste: () => void }) {
  const { appInfo, dialogs } = usePlatform()
  const [answers, setAnswers] = useState<PhoneAnswers>({})
  const [isJudged, setJudged] = useState(false)
  const open = phoneQuestions.filter(({ id }) => answers[id] === undefined)

  function judge() {
    const [next] = open
    if (next) return dialogs.scrollTo(next.id)
    setJudged(true)
    dialogs.scrollTo('check-top')
  }

  if (isJudged) {
    const signs = phoneQuestions.filter(({ id }) => answers[id] === 'yes').sort((one, other) => Number(other.isStrong) - Number(one.isStrong))
    const level = judgePhoneOffer(phoneQuestions, answers)
    return (
      <Screen ground="reading" bottom={!appInfo.isSinglePage() && <OwnWayBar />}>
        <OutcomeHead level={level} title={titleOf(level, signs.length)} />
        {signs.length > 0 && (
          <Block title="为什么可疑">
            <ReasonList reasons={signs.map(({ question, reason }) => ({ phrase: question, reason }))} />
          </Block>
        )}
        <AdviceSteps level={level} />
        <NextRows againWords="改一改答案" onAgain={() => setJudged(false)} />
        <BlindSpots />
      </Screen>
    )
  }
  const missing = open.length > 0 ? { missing: `还差 ${open.length} 题` } : {}
  return (
    <Screen ground="reading" bottom={<BottomBar><Button id="judge" {...missing} onClick={judge}>看结果</Button></BottomBar>}>
      <PageHead id="check-top" title="电话里，他有没有这样说">凭印象答就行，不保存。</PageHead>
      {phoneQuestions.map(({ id, question }) => (
        <ChipsField
          key={id}
          id={id}
          label={question}
          choices={choices}
          {...(answers[id] !== undefined && { value: answers[id] })}
          onChange={answer => setAnswers(now => ({ ...now, [id]: answer }))}
        />
      ))}
      <Block>
        <Button id="paste-instead" kind="text" onClick={onPaste}>有文字的，贴过来查</Button>
      </Block>
    </Screen>
  )
}

function titleOf(level: ScamLevel, signs: number): string {
  if (signs > 0) return `有 ${signs} 处骗局常用的说法`
  return level === 'suspicious' ? '要紧的几件事还没弄清' : '没有听到典型的骗局说法'
}
