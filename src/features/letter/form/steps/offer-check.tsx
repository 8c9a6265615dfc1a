import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { issueSentences } from '@/content/letter/issue-sentences'
import { draftField } from '@/domain/letter/draft-field'
import type { FieldIssue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { fen, formatAmount, type Fen } from '@/domain/money'
import { maxPeriods } from '@/domain/repayment/build-repayment-plan'
import { TextEntry } from '../bound-fields'
import { periodsField } from '../plan-fields'
import { easierPlan } from '../plan-preview'
import type { LetterForm } from '../use-letter-form'

const otherSource = draftField('budget', 'otherSource')

const isAboveShare = ({ code }: FieldIssue) => code === 'E310' || code === 'W310'

/** What the letter offers a month, where that is more than this loan can have. */
export function offeredAbove(issues: readonly FieldIssue[]): Fen | undefined {
  const found = issues.find(isAboveShare)
  return found && fen(Number(found.params.payment))
}

/** The monthly offer of this letter against the budget: what is the matter, and the way out. Nothing while the offer can be kept. */
export function OfferCallout({ form }: { readonly form: LetterForm }) {
  const issue = form.issues.find(each => isAboveShare(each) || each.code === 'W311')
  if (!issue) return null
  const share = Number(issue.params.share)
  const periods = periodsField(form.today)
  const easier = issue.field === periods.path ? easierPlan(form.draft, form.today, share) : undefined
  const way = easier !== undefined && (easier.payment <= share || issue.code === 'W311') ? easier : undefined
  const isEqual = (form.draft.installmentPlan?.mode ?? 'equal') === 'equal'
  const isBeyondAnyPlan = issue.code === 'E310' && issue.field === periods.path && isEqual && !way
  return (
    <Callout id="offer-check" kind="careful">
      <View>{isBeyondAnyPlan ? beyondAnyPlan(issue) : issueSentence(issue, issueSentences)}</View>
      {way && <View>{`分 ${way.periods} 期，每期最多 ${formatAmount(way.payment)} 元。`}</View>}
      {way && (
        <Button id="easier-periods" kind="text" onClick={() => form.set(periods, String(way.periods))}>{`改成 ${way.periods} 期`}</Button>
      )}
    </Callout>
  )
}

function beyondAnyPlan({ params }: FieldIssue): string {
  const [payment, share] = [params.payment, params.share].map(amount => formatAmount(fen(Number(amount))))
  return `每期 ${payment} 元，比你每月能用于这笔的 ${share} 元多，分到 ${maxPeriods} 期也放不下。`
    + '可以先请求延期，或者请对方减免一部分；有别的钱来还，就写明来源。'
}

/** Where the money comes from that the budget does not have: offered while the offer is above the share, kept once it is named. */
export function OtherSource({ form }: { readonly form: LetterForm }) {
  const [isOpen, setOpen] = useState(() => Boolean(otherSource.read(form.draft)))
  if (isOpen || form.errorOf(otherSource.path) !== undefined) {
    return (
      <TextEntry
        form={form}
        field={otherSource}
        label="其他来源"
        hint="写明是什么钱、每月多少，60 个字以内。不写进信里"
        placeholder="比如 家人每月帮 500 元"
      />
    )
  }
  if (offeredAbove(form.issues) === undefined) return null
  return <Button id="name-other-source" kind="text" onClick={() => setOpen(true)}>我有其他来源</Button>
}
