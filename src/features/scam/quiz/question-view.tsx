import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import icons from '@/components/icons/icons.module.css'
import type { FaqId } from '@/content/faq/faq-ids'
import type { QuizItem } from '@/domain/scam/quiz'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { AnswerRow } from './answer-row'
import styles from './quiz.module.css'

interface QuestionViewProps {
  readonly item: QuizItem<FaqId>
  /** From 0. */
  readonly at: number
  readonly total: number
  readonly chosen: string | undefined
  readonly onChoose: (option: string) => void
  readonly onNext: () => void
}

/** One thing that somebody says, three answers, and after the choice the explanation. */
export function QuestionView({ item, at, total, chosen, onChoose, onNext }: QuestionViewProps) {
  const { appInfo, navigation } = usePlatform()
  const isAnswered = chosen !== undefined
  const next = <Button id="next-question" onClick={onNext}>{at + 1 === total ? '看结果' : '下一题'}</Button>
  return (
    <Screen ground="reading" bottom={isAnswered && <BottomBar>{next}</BottomBar>}>
      <View id="quiz-top" className={styles.progress}>{`第 ${at + 1} 题，共 ${total} 题`}</View>
      <View className={styles.line} style={{ '--at': at + 1, '--of': total } as CSSProperties} />
      <PageHead title="对方这样说，你怎么办？" />
      <View className={styles.said}>{item.said}</View>
      {item.options.map(({ id, label }) => (
        <AnswerRow
          key={id}
          id={`answer-${id}`}
          label={label}
          isChosen={chosen === id}
          isBest={item.best === id}
          isAnswered={isAnswered}
          onChoose={() => onChoose(id)}
        />
      ))}
      {isAnswered && (
        <View id="quiz-why" className={styles.why} ariaLive="polite">
          <View className={styles.whyTitle}>{item.whyTitle}</View>
          <View>{item.why}</View>
          {!appInfo.isSinglePage() && (
            <Button id="quiz-more" kind="text" iconEnd={icons.chevronRight} onClick={() => navigation.open(formatRoute({ page: 'entry', id: item.entry }))}>
              看完整的说明
            </Button>
          )}
        </View>
      )}
    </Screen>
  )
}
