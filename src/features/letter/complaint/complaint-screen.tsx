import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { letterPhrases } from '@/content/letter/phrases'
import { wordRules } from '@/content/letter/word-rules'
import { todayInBeijing } from '@/domain/calendar-date'
import type { ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { complaintBackground, parseComplaint, type ComplaintBackground } from '@/domain/letter/after-sending/parse-complaint'
import { allowedEvents } from '@/domain/letter/case/case-state'
import { controlId } from '@/domain/letter/draft-field'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { CaseSaveFailure } from '../after-sending/case-save-failure'
import { letterAsSent } from '../after-sending/letter-as-sent'
import { useCaseDrafts, type CaseWriting } from '../after-sending/use-case-drafts'
import { useShownIssues } from '../after-sending/use-shown-issues'
import { HelpFirst } from '../form/help-first'
import { UnavailableLetter } from '../unavailable-letter'
import { ComplaintForm } from './complaint-form'
import { ComplaintLetter } from './complaint-letter'
import { complaintAsText } from './complaint-words'
import { RecordComplaint } from './record-complaint'
import { startComplaint } from './start-complaint'

interface ComplaintScreenProps {
  readonly id: string
  readonly visit: number
}

/** A complaint of its own, apart from the letter: to the institution first, then to whoever supervises it (letters-spec 11). */
export function ComplaintScreen({ id, visit }: ComplaintScreenProps) {
  const { clock, navigation } = usePlatform()
  const writing = useCaseDrafts(id, visit)
  const { letter, letterCase, unavailable } = writing
  const today = todayInBeijing(clock.now())
  const background = useMemo(() => {
    const request = letterAsSent(letter, letterCase, today)
    return request && complaintBackground(request, letterPhrases)
  }, [letter, letterCase, today])
  if (unavailable) return <UnavailableLetter reason={unavailable} />
  if (background) return <ComplaintWriting id={id} writing={writing} background={background} />
  const bottom = (
    <BottomBar>
      <Button id="to-letter" onClick={() => navigation.open(formatRoute({ page: 'preview', draft: id }))}>看还差什么</Button>
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <EmptyState title="信还没写完整" paragraphs={['投诉书要用信里的姓名、电话和借款。先把信里缺的几项填上，再来写投诉。']} />
    </Screen>
  )
}

interface ComplaintWritingProps {
  readonly id: string
  readonly writing: CaseWriting
  readonly background: ComplaintBackground
}

function ComplaintWriting({ id, writing, background }: ComplaintWritingProps) {
  const { clock, dialogs, navigation } = usePlatform()
  const today = todayInBeijing(clock.now())
  const { letter, letterCase } = writing
  const draft = useMemo(() => startComplaint(letter, letterCase), [letter, letterCase])
  const parsed = useMemo(() => parseComplaint(draft, background, today, wordRules), [draft, background, today])
  const shown = useShownIssues(parsed.ok ? parsed.value.warnings : parsed.error)
  const [isReading, setReading] = useState(false)
  /** The text of a complaint that has been handed in, while that is being recorded. */
  const [handedIn, setHandedIn] = useState<string>()
  const [hasSeenHelp, setSeenHelp] = useState(false)

  if (shown.needsHelp && !hasSeenHelp) return <HelpFirst onBack={() => setSeenHelp(true)} />
  if (handedIn !== undefined) {
    return <RecordComplaint id={id} writing={writing} draft={draft} text={handedIn} onClose={() => setHandedIn(undefined)} />
  }
  if (isReading && parsed.ok) {
    return (
      <ComplaintLetter
        parsed={parsed.value}
        draft={draft}
        onEdit={() => setReading(false)}
        onHandedIn={allowedEvents(letterCase).includes('complained') ? setHandedIn : undefined}
        onOpenCase={() => navigation.open(formatRoute({ page: 'case', draft: id }))}
      />
    )
  }
  const change = (update: (current: ComplaintDraft) => ComplaintDraft) =>
    writing.change(current => ({ ...current, complaint: update(startComplaint(letter, current)) }))
  const read = () => {
    const gap = shown.reveal()
    if (gap !== undefined) return dialogs.scrollTo(controlId(gap))
    setReading(true)
    dialogs.scrollTo('complaint-top')
  }
  const bottom = (
    <BottomBar>
      <Button id="read-complaint" {...(shown.errorCount > 0 && { missing: `还差 ${shown.errorCount} 项` })} onClick={read}>看写好的投诉书</Button>
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <View id="complaint-top">
        <PageHead title="写一份投诉书">只写发生过的事，请对方处理、说明理由。还款怎么谈，另外写在协商信里。</PageHead>
      </View>
      <CaseSaveFailure issue={writing.saveFailure} typed={complaintAsText(draft)} />
      <ComplaintForm draft={draft} shown={shown} today={today} onChange={change} />
    </Screen>
  )
}
