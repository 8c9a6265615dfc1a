import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { ChoiceRows } from '@/components/choice-rows'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { gateQuestions, judgmentQuestion, paymentOrderQuestion } from '@/content/letter/gate-questions'
import { gateAnswers, gateIds, paymentOrderAnswers, type GateAnswer, type PaymentOrderAnswer } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { answerGate, answerJudgmentInForce, answerPaymentOrder } from '@/domain/letter/gates'
import text from '@/styles/text.module.css'
import type { GateStation } from './gate-flow'

interface GateQuestionViewProps {
  readonly station: Extract<GateStation, { type: 'question' }>
  readonly draft: LetterDraft
  readonly notice: ReactNode
  readonly onAnswer: (update: (draft: LetterDraft) => LetterDraft) => void
  readonly onBack?: () => void
}

/** One question and its answers; a tap on an answer goes on. */
export function GateQuestionView({ station, draft, notice, onAnswer, onBack }: GateQuestionViewProps) {
  const asked = questionAt(station, draft)
  return (
    <Screen ground="reading">
      {notice}
      <View className={text.hint}>{`写信之前，第 ${gateIds.indexOf(station.gate) + 1} 个问题，共 ${gateIds.length} 个`}</View>
      <PageHead title={asked.question}>{asked.hint}</PageHead>
      <ChoiceRows
        id={`gate-${station.gate}${station.asks === 'gate' ? '' : `-${station.asks}`}`}
        label={asked.question}
        choices={asked.choices}
        value={asked.value}
        onChange={answer => onAnswer(asked.answer(answer))}
      />
      {onBack && <Button id="gate-back" kind="text" onClick={onBack}>上一个问题</Button>}
    </Screen>
  )
}

interface AskedQuestion {
  readonly question: string
  readonly hint: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | undefined
  readonly answer: (value: string) => (draft: LetterDraft) => LetterDraft
}

function questionAt({ gate, asks }: GateQuestionViewProps['station'], draft: LetterDraft): AskedQuestion {
  switch (asks) {
    case 'gate': {
      const { question, hint, answers } = gateQuestions[gate]
      return {
        question,
        hint,
        choices: gateAnswers.map(value => ({ value, label: answers[value] })),
        value: draft.gates?.[gate],
        answer: value => current => answerGate(current, gate, value as GateAnswer),
      }
    }
    case 'paymentOrder': {
      const { question, hint, answers } = paymentOrderQuestion
      return {
        question,
        hint,
        choices: paymentOrderAnswers.map(value => ({ value, label: answers[value] })),
        value: draft.paymentOrder,
        answer: value => current => answerPaymentOrder(current, value as PaymentOrderAnswer),
      }
    }
    case 'judgment': {
      const { question, hint, answers } = judgmentQuestion
      return {
        question,
        hint,
        choices: gateAnswers.map(value => ({ value, label: answers[value] })),
        value: draft.judgmentInForce,
        answer: value => current => answerJudgmentInForce(current, value as GateAnswer),
      }
    }
  }
}
