import { useReducer } from 'react'
import { quizItems } from '@/content/scam/quiz-items'
import { drawQuestions, quizReducer, seededRandom, startRound } from '@/domain/scam/quiz'
import { usePlatform } from '@/platform/context'
import { QuestionView } from './question-view'
import { RoundResult } from './round-result'

const ids = quizItems.map(({ id }) => id)

/** 能识破吗: ten questions a round, in another order each time. Nothing of it is stored or told to anybody. */
export function QuizScreen() {
  const { clock, dialogs } = usePlatform()
  const draw = (seen: readonly string[] = []) => drawQuestions(ids, seen, seededRandom(clock.now()))
  const [round, dispatch] = useReducer(quizReducer, undefined, () => startRound(draw()))
  const item = quizItems.find(({ id }) => id === round.ids[round.at])

  function go(action: Parameters<typeof dispatch>[0]) {
    dispatch(action)
    dialogs.scrollTo('quiz-top')
  }

  if (!item) return <RoundResult round={round} onAgain={() => go({ type: 'again', ids: draw(round.seen) })} />
  return (
    <QuestionView
      key={item.id}
      item={item}
      at={round.at}
      total={round.ids.length}
      chosen={round.chosen[item.id]}
      onChoose={option => dispatch({ type: 'choose', option })}
      onNext={() => go({ type: 'next' })}
    />
  )
}
