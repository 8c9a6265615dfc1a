import { useState } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Screen } from '@/components/screen'
import { caseEventLabels } from '@/content/letter/case-steps'
import { todayInBeijing, type CalendarDate } from '@/domain/calendar-date'
import type { CaseEntry, CaseEvent } from '@/domain/letter/case/letter-case'
import type { LenderKind } from '@/domain/letter/case/institution'
import { lettersOfRound } from '@/domain/letter/case/letters-of-round'
import { answerGate } from '@/domain/letter/gates'
import { askedTerms } from '@/domain/letter/offer/offer-terms'
import { formatAmount } from '@/domain/money'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { toPlainText } from '@/renderers/letter/plain-text'
import { letterAsSent } from '../after-sending/letter-as-sent'
import { UnavailableLetter } from '../unavailable-letter'
import { useLetterDraft } from '../use-letter-draft'
import { CaseOverview, type CaseDestination } from './case-overview'
import { issueWords } from './case-words'
import type { PaymentFields } from './entry-fields'
import { HandIn } from './hand-in'
import { KeepCopies } from './keep-copies'
import { letterOn, secondLetterOn, textOf } from './outgoing-letters'
import { RecordEntry } from './record-entry'
import { SecondLetter } from './second-letter'
import { useLetterCase } from './use-letter-case'

/** What is on the screen; a part of the page, so that going back leaves the page as a whole. */
type Part =
  | { readonly name: 'overview'; readonly notice?: string }
  | { readonly name: 'record'; readonly event?: CaseEvent; readonly isSecondLetter?: boolean }
  | { readonly name: 'proofs' | 'secondLetter' }

const unavailableWords = {
  corrupt: '发出以后记的事坏了，读不出来。没有删，还留在手机里。信还在，可以照常看。',
  'too-new': '发出以后记的事是新版本写的，这个版本看不懂，没有动它。更新以后再打开。',
  unreadable: '手机没有把记下的事交出来。关掉小程序再打开试试，东西还在。',
}

interface CaseScreenProps {
  readonly id: string
  readonly visit: number
}

/** From handing the letter in to the end of the matter. */
export function CaseScreen({ id, visit }: CaseScreenProps) {
  const { clock, navigation, dialogs } = usePlatform()
  const writing = useLetterDraft(id, visit)
  const { letterCase, unavailable, record, keepProofs, takeBack } = useLetterCase(id, visit)
  const [part, setPart] = useState<Part>({ name: 'overview' })
  const { draft } = writing
  const today = todayInBeijing(clock.now())
  /** Another part of the page begins at its top. */
  const show = (next: Part) => {
    setPart(next)
    dialogs.scrollTo('case-top')
  }
  const readLetter = () => navigation.open(formatRoute({ page: 'preview', draft: id }))

  if (writing.unavailable) return <UnavailableLetter reason={writing.unavailable} />
  if (unavailable) return <Sorry title="记下的事打不开" words={unavailableWords[unavailable]} action="看信" onAct={readLetter} />

  const letterText = (day: CalendarDate) => {
    const request = letterOn(draft, day)
    return request && textOf(request)
  }
  const keep = async (entry: CaseEntry, lenderKind?: LenderKind) => {
    const issue = await record(entry, lenderKind)
    if (issue !== undefined) return issue
    // From now on the letter itself has to be preceded by what the court's papers ask for.
    if (entry.event === 'sued') writing.change(current => answerGate(current, 'G3', 'yes'))
    show({ name: 'overview', notice: `记下了：${caseEventLabels[entry.event]}。` })
    return undefined
  }
  if (letterCase.log.length === 0) {
    const request = letterOn(draft, today)
    return request
      ? <HandIn request={request} today={today} letterText={letterText} onSent={keep} onRead={readLetter} />
      : <Sorry title="信还没写好" words="先把信看一遍，差的补上，确认过再发。" action="去看信" onAct={readLetter} />
  }

  const askTakeBack = async () => {
    const last = letterCase.log[letterCase.log.length - 1]
    const agreed = last && await dialogs.confirm({
      title: '收回最后一条？', text: `“${caseEventLabels[last.event]}”会删掉，别的不变。`, confirmLabel: '收回', cancelLabel: '留着',
    })
    if (!agreed) return
    const issue = await takeBack()
    const done = last.event === 'sued' ? '收回了。写信前“法院文件”那一题的答案没有动，要改就去那里改。' : '收回了一条。'
    show({ name: 'overview', notice: issue === undefined ? done : issueWords(issue) })
  }
  const go = (destination: CaseDestination) => {
    if (destination === 'record') return show({ name: 'record' })
    if (destination === 'proofs' || destination === 'secondLetter') return show({ name: destination })
    navigation.open(formatRoute({ page: destination, draft: id }))
  }
  const back = () => show({ name: 'overview' })

  if (part.name === 'secondLetter') {
    const letter = secondLetterOn(draft, letterCase, today)
    if (!letter) {
      return (
        <Sorry
          title="信和第一次不一样了"
          words="发出以后信改过，或者信里的日期已经过了，不能再写“内容不变”。先看一遍，改好再发，发完回来记一笔“信发出了”。"
          action="去看信"
          onAct={readLetter}
          onBack={back}
        />
      )
    }
    return (
      <SecondLetter letter={letter} onSent={() => show({ name: 'record', event: 'sent', isSecondLetter: true })} onClose={back} />
    )
  }
  const newest = lettersOfRound(letterCase.log).slice(-1)[0]
  if (part.name === 'proofs' && newest) {
    const keepCopies = async (proofs: readonly string[]) => {
      const issue = await keepProofs(proofs)
      if (issue === undefined) show({ name: 'overview', notice: '记下了：凭证存好了。' })
      return issue
    }
    return <KeepCopies letter={newest} onKeep={keepCopies} onClose={back} />
  }
  if (part.name === 'record') {
    const secondText = (day: CalendarDate) => {
      const letter = secondLetterOn(draft, letterCase, day)
      return letter && toPlainText(letter.full)
    }
    return (
      <RecordEntry
        letterCase={letterCase}
        today={today}
        expectedPayments={expectedPayments()}
        letterText={part.isSecondLetter ? secondText : letterText}
        onRecord={keep}
        onClose={back}
        {...(part.event && { event: part.event })}
      />
    )
  }
  return (
    <CaseOverview
      letterCase={letterCase}
      creditorName={draft.creditor?.fullName ?? ''}
      today={today}
      notice={part.name === 'overview' ? part.notice : undefined}
      onGo={go}
      onTakeBack={() => void askTakeBack()}
    />
  )

  /** What the lender offered, where that has been filled in; else what the letter asks for. */
  function expectedPayments(): readonly PaymentFields[] {
    const offered = letterCase.offer?.payments ?? []
    if (offered.length > 0) return offered
    const request = letterAsSent(draft, letterCase, today)
    return request ? askedTerms(request).payments.map(({ dueDate, amount }) => ({ dueDate, amount: formatAmount(amount).replace(/,/g, '') })) : []
  }
}

interface SorryProps {
  readonly title: string
  readonly words: string
  readonly action: string
  readonly onAct: () => void
  readonly onBack?: () => void
}

/** In place of what cannot be shown: why, and the way on. */
function Sorry({ title, words, action, onAct, onBack }: SorryProps) {
  const bottom = (
    <BottomBar>
      {onBack && <Button id="go-back" kind="line" onClick={onBack}>回去</Button>}
      <Button id="go-on" onClick={onAct}>{action}</Button>
    </BottomBar>
  )
  return <Screen ground="reading" bottom={bottom}><EmptyState title={title} paragraphs={[words]} /></Screen>
}
