import { useState } from 'react'
import { gatePages } from '@/content/letter/gate-pages'
import { todayInBeijing } from '@/domain/calendar-date'
import { chooseKinds } from '@/domain/letter/choose-kinds'
import type { LetterDraft } from '@/domain/letter/draft'
import { acknowledgeGate } from '@/domain/letter/gates'
import { kindsOf } from '@/domain/letter/parse/asks'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { SaveFailure } from '../save-failure'
import { UnavailableLetter } from '../unavailable-letter'
import { useLetterDraft } from '../use-letter-draft'
import { nextStation, questionAfter, questionBefore, questionBehind, type GateStation, type OpeningQuestion } from './gate-flow'
import { GatePageView } from './gate-page-view'
import { GateQuestionView } from './gate-question-view'
import { GatesPassedView } from './gates-passed-view'
import { KindsView } from './kinds-view'

interface GatesScreenProps {
  readonly id: string
  readonly visit: number
}

/** What the letter asks for, then the five questions before it; each leads on, or to the page that has to be read first. */
export function GatesScreen({ id, visit }: GatesScreenProps) {
  const { navigation, clock } = usePlatform()
  const writing = useLetterDraft(id, visit)
  const { draft, change } = writing
  /** A question that is looked at again although it has been answered. */
  const [revisited, setRevisited] = useState<OpeningQuestion>()
  /** All questions are looked at again, one after the other. */
  const [isReviewing, setReviewing] = useState(false)

  if (writing.unavailable) return <UnavailableLetter reason={writing.unavailable} />

  const openForm = async () => {
    await writing.flush()
    navigation.replace(formatRoute({ page: 'form', draft: id }))
  }
  const settle = (update: (draft: LetterDraft) => LetterDraft) => {
    const next = update(draft)
    const isPassed = nextStation(next).type === 'passed'
    const following = isPassed && isReviewing && revisited ? questionAfter(revisited, next) : undefined
    change(() => next)
    setRevisited(following)
    if (isPassed && !following) void openForm()
  }
  const review = () => {
    setReviewing(true)
    setRevisited({ type: 'kinds' })
  }
  const station: GateStation = revisited ?? nextStation(draft)
  const notice = <SaveFailure draft={draft} issue={writing.saveFailure} />

  switch (station.type) {
    case 'kinds':
      return <KindsView kinds={kindsOf(draft)} notice={notice} onChoose={kinds => settle(current => chooseKinds(current, kinds))} />
    case 'question':
      return (
        <GateQuestionView
          station={station}
          draft={draft}
          notice={notice}
          onAnswer={settle}
          onBack={() => setRevisited(questionBefore(station, draft))}
        />
      )
    case 'page':
      return (
        <GatePageView
          key={station.page}
          page={gatePages[station.page]}
          today={todayInBeijing(clock.now())}
          notice={notice}
          onChangeAnswer={() => setRevisited(questionBehind(station))}
          onAcknowledge={() => settle(current => acknowledgeGate(current, station.gate))}
        />
      )
    case 'passed':
      return <GatesPassedView notice={notice} onOpenForm={() => void openForm()} onReview={review} />
  }
}
