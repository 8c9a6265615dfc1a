import { Fragment } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { DateField } from '@/components/date-field'
import { Field } from '@/components/field'
import { TextAreaField } from '@/components/text-area-field'
import type { CalendarDate } from '@/domain/calendar-date'
import type { ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import text from '@/styles/text.module.css'
import type { ShownIssues } from '../after-sending/use-shown-issues'

type Fact = NonNullable<ComplaintDraft['facts']>[number]

interface ComplaintFactsProps {
  readonly facts: readonly Fact[]
  readonly shown: ShownIssues
  readonly today: CalendarDate
  readonly onChange: (facts: Fact[]) => void
}

/** What happened, one thing after the other, in the person's own words. */
export function ComplaintFacts({ facts, shown, today, onChange }: ComplaintFactsProps) {
  const set = (index: number, change: Fact) => onChange(facts.map((each, at) => (at === index ? { ...each, ...change } : each)))
  const wordsPath = (index: number) => `complaint.facts.${index}.words`
  return (
    <>
      <Field {...shown.frame('complaint.facts')} label="发生了什么" hint="一件事写一段：什么时候、谁、做了什么、有什么证据">
        <View className={text.hint}>不写别人的电话和证件号，也不写还款的请求。</View>
      </Field>
      {facts.map((fact, index) => (
        <Fragment key={index}>
          <DateField
            {...shown.frame(`complaint.facts.${index}.date`)}
            label={`第 ${index + 1} 件事，哪一天（可不填）`}
            value={fact.date}
            end={today}
            onChange={date => set(index, { date })}
          />
          <TextAreaField
            {...shown.frame(wordsPath(index))}
            label={`第 ${index + 1} 件事`}
            value={fact.words}
            limit={500}
            onInput={words => set(index, { words })}
            onLeave={() => shown.leave(wordsPath(index))}
          />
        </Fragment>
      ))}
      <Button id="add-fact" kind="text" onClick={() => onChange([...facts, {}])}>再写一件事</Button>
    </>
  )
}
