import { View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { ChipsField } from '@/components/chips-field'
import { DateField } from '@/components/date-field'
import { NumberedSteps } from '@/components/numbered-steps'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { role } from '@/components/spoken'
import { TextField } from '@/components/text-field'
import formIcons from '@/components/icons/form-icons.module.css'
import letterIcons from '@/components/icons/letter-icons.module.css'
import { deliveryGuides, deliveryPrinciples } from '@/content/letter/delivery-guides'
import type { CalendarDate } from '@/domain/calendar-date'
import type { CaseEntry } from '@/domain/letter/case/letter-case'
import { deliveryChannels, type DeliveryChannel } from '@/domain/letter/choices'
import { fillPhrase } from '@/domain/letter/compose/sentence'
import type { LetterRequest } from '@/domain/letter/request'
import { usePlatform } from '@/platform/context'
import type { CaseIssue } from '@/storage/letter-case-repository'
import text from '@/styles/text.module.css'
import styles from './case.module.css'
import { issueWords } from './case-words'
import { entryOf, type EntryFields, type EntryProblems } from './entry-fields'
import { ProofTicks } from './proof-ticks'
import { useOneAtATime } from './use-one-at-a-time'

const channelChoices = deliveryChannels.map(value => ({ value, label: deliveryGuides[value].name }))

interface HandInProps {
  readonly request: LetterRequest
  readonly today: CalendarDate
  readonly letterText: (day: CalendarDate) => string | undefined
  readonly onSent: (entry: CaseEntry) => Promise<CaseIssue | undefined>
  readonly onRead: () => void
}

/** Before the letter has gone out: how to hand it in on the chosen way, and what to keep of it. */
export function HandIn({ request, today, letterText, onSent, onRead }: HandInProps) {
  const { clipboard, dialogs } = usePlatform()
  const oneAtATime = useOneAtATime()
  const [channel, setChannel] = useState<DeliveryChannel>(request.creditor.channel)
  const [fields, setFields] = useState<EntryFields>({ date: today, proofs: [], payments: [] })
  const [problems, setProblems] = useState<EntryProblems>({})
  const [failure, setFailure] = useState<CaseIssue>()
  const [arePrinciplesOpen, setPrinciplesOpen] = useState(false)
  const set = (part: Partial<EntryFields>) => setFields(current => ({ ...current, ...part }))
  const guide = deliveryGuides[channel]
  const subject = channel === 'email' ? mailSubject(request) : undefined

  const record = () => {
    const entry = entryOf('sent', { ...fields, channel }, letterText)
    setProblems(entry.ok ? {} : entry.error)
    if (!entry.ok) return dialogs.scrollTo('date')
    oneAtATime(async () => {
      setFailure(await onSent(entry.value))
    })
  }
  const copySubject = async (words: string) => {
    const copied = await clipboard.write(words)
    dialogs.toast(copied.ok ? '已复制' : '没有复制成，照着打')
  }
  const bottom = (
    <>
      {failure && <View id="record-failure" className={styles.notice} {...role('alert')}>{issueWords(failure)}</View>}
      <BottomBar>
        <Button id="read-letter" kind="line" onClick={onRead}>看信</Button>
        <Button id="mark-sent" onClick={record}>我已经发出</Button>
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead title="把信交给放款机构">交出去以后，回来记一笔，后面哪天做什么会排好。</PageHead>
      <ChipsField
        id="channel"
        label="怎么交"
        choices={channelChoices}
        value={channel}
        onChange={value => {
          setChannel(value)
          set({ proofs: [] })
        }}
      />
      <Block title="做法">
        <NumberedSteps steps={guide.steps} />
        {subject !== undefined && (
          <>
            <View id="mail-subject" className={text.small}>{`邮件主题：${subject}`}</View>
            <Button id="copy-subject" kind="text" icon={letterIcons.copy} onClick={() => void copySubject(subject)}>复制主题</Button>
          </>
        )}
        {!arePrinciplesOpen && (
          <Button id="principles" kind="text" iconEnd={formIcons.chevronDown} onClick={() => setPrinciplesOpen(true)}>
            {`不管怎么交，这 ${deliveryPrinciples.length} 句都算数`}
          </Button>
        )}
        {arePrinciplesOpen && deliveryPrinciples.map(words => <View key={words} className={styles.line}>{words}</View>)}
      </Block>
      <ProofTicks key={channel} names={guide.keep} kept={fields.proofs} onChange={proofs => set({ proofs })} />
      <Block title="已经交了，记下来">
        <DateField id="date" label="哪天交的" value={fields.date} end={today} error={problems.date} onChange={date => set({ date })} />
        {(channel === 'inApp' || channel === 'hotline') && (
          <TextField id="ticket" label="工单号（可不填）" onInput={ticketNo => set({ ticketNo })} />
        )}
      </Block>
    </Screen>
  )
}

function mailSubject({ debtor, debt }: LetterRequest): string {
  const contractEnding = Array.from(debt.contractNo ?? '').slice(-4).join('')
  const subject = fillPhrase(deliveryGuides.email.mailSubject, { name: debtor.name, contractEnding })
  return subject.map(part => part.text).join('').replace(/-$/, '')
}
