import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { QuizScreen } from '@/features/scam/quiz/quiz-screen'
import { chatShareOfPage, momentsShareOfPage } from '@/features/share/card-shares'

export default function ScamQuizPage() {
  useShareAppMessage(() => chatShareOfPage('quiz'))
  useShareTimeline(() => momentsShareOfPage('quiz'))
  return <QuizScreen />
}
