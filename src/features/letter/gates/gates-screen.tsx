import { useState } from 'react'
import { gatePages } from '@/content/letter/gate-pages'
import { todayInBeijing } from '@/domain/calendar-date'
import type { GateId } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { acknowledgeGate } from '@/domain/letter/gates'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { SaveFailure } from '../save-failure'
import { UnavailableLetter } from '../unavailable-letter'
import { useLetterDraft } from '../use-letter-draft'
import { nextStation, previousGate, type GateStation } from './gate-flow'
import { GatePageView } from './gate-page-view'
import { GateQuestionView } from './gate-question-view'
import { GatesPassedView } from './gates-passed-view'

interface GatesScreenProps {
  readonly id: string
  readonly visit: number
}

/** The five questions before a letter; each leads on, or to the page that has to be read first. */
export function GatesScreen({ id, visit }: GatesScreenProps) {
  const { navigation, clock } = usePlatform()
  const writing = useLetterDraft(id, visit)
  const { draft, change } = writing
  /** A question that is looked at again although it has been answered. */
  const [revisited, setRevisited] = useState<GateId>()

  if (writing.unavailable) return <UnavailableLetter reason={writing.unavailable} />

  const openForm = async () => {
    await writing.flush()
    navigation.replace(formatRoute({ page: 'form', draft: id }))
  }
  const settle = (update: (draft: LetterDraft) => LetterDraft) => {
    const next = update(withKind(draft))
    change(() => next)
    setRevisited(undefined)
    if (nextStation(next).type === 'passed') void openForm()
  }
  const station: GateStation = revisited ? { type: 'question', gate: revisited, asks: 'gate' } : nextStation(draft)
  const notice = <SaveFailure draft={draft} issue={writing.saveFailure} />

  switch (station.type) {
    case 'question': {
      const previous = previousGate(station.gate)
      return (
        <GateQuestionView
          station={station}
          draft={draft}
          notice={notice}
          onAnswer={settle}
          {...(previous && { onBack: () => setRevisited(previous) })}
        />
      )
    }
    case 'page':
      return (
        <GatePageView
          key={station.page}
          page={gatePages[station.page]}
          today={todayInBeijing(clock.now())}
          notice={notice}
          onChangeAnswer={() => setRevisited(station.gate)}
          onAcknowledge={() => settle(current => acknowledgeGate(current, station.gate))}
        />
      )
    case 'passed':
      return <GatesPassedView notice={notice} onOpenForm={() => void openForm()} onReview={() => setRevisited('G1')} />
  }
}

/** A new letter asks for installments. */
function withKind(draft: LetterDraft): LetterDraft {
  return draft.kinds ? draft : { ...draft, kinds: ['installmentPlan'], installmentPlan: { mode: 'equal', ...draft.installmentPlan } }
}
