import { View } from '@tarojs/components'
import { useState } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { ChipsField } from '@/components/chips-field'
import { ChoiceRows } from '@/components/choice-rows'
import { DateField } from '@/components/date-field'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { role } from '@/components/spoken'
import { TextAreaField } from '@/components/text-area-field'
import { TextField } from '@/components/text-field'
import { caseChannelNames, caseEventLabels, lenderKindHint, lenderKindNames } from '@/content/letter/case-steps'
import { gatePages } from '@/content/letter/gate-pages'
import type { CalendarDate } from '@/domain/calendar-date'
import { allowedEvents } from '@/domain/letter/case/case-state'
import { lenderKinds, type LenderKind } from '@/domain/letter/case/institution'
import { caseChannels, type CaseEntry, type CaseEvent, type LetterCase } from '@/domain/letter/case/letter-case'
import { usePlatform } from '@/platform/context'
import type { CaseIssue } from '@/storage/letter-case-repository'
import { AgreedPayments } from './agreed-payments'
import styles from './case.module.css'
import { issueWords, proofNames } from './case-words'
import {
  asksForChannel, asksForTicket, entryOf, withoutProblemsOf, type EntryFields, type EntryProblems, type PaymentFields,
} from './entry-fields'
import { ProofTicks } from './proof-ticks'
import { useOneAtATime } from './use-one-at-a-time'

const channelChoices = caseChannels.map(value => ({ value, label: caseChannelNames[value] }))
const lenderKindChoices = lenderKinds.map(value => ({ value, label: lenderKindNames[value] }))
const reasonChoices = [{ value: 'given', label: '说了理由' }, { value: 'notGiven', label: '没说理由' }] as const
const levelChoices = [{ value: 'institution', label: '这家机构' }, { value: 'regulator', label: '监管部门' }] as const

interface RecordEntryProps {
  readonly letterCase: LetterCase
  readonly today: CalendarDate
  /** What happened, when the person has said it already. */
  readonly event?: CaseEvent
  /** What is known about it already, and stands in the fields at first. */
  readonly known?: Pick<EntryFields, 'level' | 'lenderKind'>
  /** What stands in the fields at first when something was agreed. */
  readonly expectedPayments: readonly PaymentFields[]
  readonly letterText: (day: CalendarDate) => string | undefined
  readonly onRecord: (entry: CaseEntry, lenderKind?: LenderKind) => Promise<CaseIssue | undefined>
  readonly onClose: () => void
}

/** One thing that happened: first what, then when, how and with which proofs. */
export function RecordEntry({
  letterCase, today, event: happened, known, expectedPayments, letterText, onRecord, onClose,
}: RecordEntryProps) {
  const { dialogs } = usePlatform()
  const oneAtATime = useOneAtATime()
  const [event, setEvent] = useState(happened)
  const [fields, setFields] = useState<EntryFields>(() => ({
    date: today, proofs: [], payments: expectedPayments, lenderKind: letterCase.lenderKind, ...known,
  }))
  const [problems, setProblems] = useState<EntryProblems>({})
  const [failure, setFailure] = useState<CaseIssue>()
  /** What was wrong with a field is no longer said once it has been changed. */
  const set = (part: Partial<EntryFields>) => {
    setFields(current => ({ ...current, ...part }))
    setProblems(current => withoutProblemsOf(Object.keys(part), current))
  }

  if (event === undefined) {
    return (
      <Screen ground="reading" bottom={<BottomBar><Button id="close-record" kind="line" onClick={onClose}>先不记</Button></BottomBar>}>
        <PageHead id="case-top" title="发生了什么？">选最近的一件。</PageHead>
        <ChoiceRows
          id="event"
          label="发生了什么"
          choices={allowedEvents(letterCase).map(value => ({ value, label: caseEventLabels[value] }))}
          onChange={value => {
            setEvent(value)
            dialogs.scrollTo('case-top')
          }}
        />
      </Screen>
    )
  }

  const save = () => {
    const entry = entryOf(event, fields, letterText)
    if (!entry.ok) {
      setProblems(entry.error)
      dialogs.scrollTo(Object.keys(entry.error)[0] ?? 'date')
      return
    }
    oneAtATime(async () => {
      const issue = await onRecord(entry.value, event === 'complained' ? fields.lenderKind : undefined)
      setFailure(issue)
      setProblems(issue === 'future' || issue === 'beforeLast' ? { date: issueWords(issue) } : {})
    })
  }
  const last = letterCase.log[letterCase.log.length - 1]
  const bottom = (
    <>
      {failure && <View id="record-failure" className={styles.notice} {...role('alert')}>{issueWords(failure)}</View>}
      <BottomBar>
        <Button id="close-record" kind="line" onClick={onClose}>先不记</Button>
        <Button id="save-record" onClick={save}>记下来</Button>
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead id="case-top" title={caseEventLabels[event]} />
      {event === 'sued' && (
        <Callout id="court-first" kind="careful">{`${gatePages.courtPapers.paragraphs[0]}${gatePages.courtPapers.steps[0]}`}</Callout>
      )}
      {event === 'sued' && (
        <DateField
          id="deadline"
          label="文书上最早的日期（可不填）"
          hint="开庭、答辩、提异议，看哪个最早"
          value={fields.deadline}
          onChange={deadline => set({ deadline })}
        />
      )}
      <DateField id="date" label="哪天" value={fields.date} start={last?.date} end={today} error={problems.date} onChange={date => set({ date })} />
      {event === 'rejected' && (
        <ChipsField id="reason" label="有没有说理由" choices={reasonChoices} value={fields.reason} error={problems.reason} onChange={reason => set({ reason })} />
      )}
      {event === 'complained' && (
        <ChipsField id="level" label="投诉给谁" choices={levelChoices} value={fields.level} error={problems.level} onChange={level => set({ level })} />
      )}
      {event === 'complained' && fields.level === 'institution' && (
        <ChipsField
          id="lender-kind"
          label="它是哪一种机构"
          hint={lenderKindHint}
          choices={lenderKindChoices}
          value={fields.lenderKind}
          onChange={lenderKind => set({ lenderKind })}
        />
      )}
      {event === 'agreed' && <AgreedPayments payments={fields.payments} problems={problems} onChange={payments => set({ payments })} />}
      {asksForChannel(event) && (
        <ChipsField
          id="channel"
          label="通过什么（可不选）"
          choices={channelChoices}
          value={fields.channel}
          onChange={channel => set({ channel, proofs: [] })}
        />
      )}
      {asksForTicket(event) && <TextField id="ticket" label="工单号（可不填）" onInput={ticketNo => set({ ticketNo })} />}
      <ProofTicks names={proofNames(event, fields.channel)} kept={fields.proofs} onChange={proofs => set({ proofs })} />
      <TextAreaField id="note" label="还想记什么（可不填）" placeholder="比如 对方的部门、工号、原话" onInput={note => set({ note })} />
    </Screen>
  )
}
