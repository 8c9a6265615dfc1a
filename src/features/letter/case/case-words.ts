import { caseChannelNames, recordIssueSentences } from '@/content/letter/case-steps'
import { deliveryGuides } from '@/content/letter/delivery-guides'
import { daysBetween, formatLongDate, type CalendarDate } from '@/domain/calendar-date'
import { deliveryChannels } from '@/domain/letter/choices'
import type { CaseChannel, CaseEntry, CaseEntryOf, CaseEvent, LetterCase } from '@/domain/letter/case/letter-case'
import type { NextStep } from '@/domain/letter/case/next-steps'
import type { CaseIssue } from '@/storage/letter-case-repository'

/**
 * When a step is to be done, seen from today. A day that has passed is no reproach: the step is still open. Court papers whose date has
 * not been noted have only the day on which they came, which is no deadline.
 */
export function whenWords({ kind, date }: NextStep, { log }: LetterCase, today: CalendarDate): string {
  if (kind === 'followCourtPapers' && !hasCourtDate(log)) return '今天就看文书上的日期'
  const days = daysBetween(today, date)
  if (days === 0) return '今天'
  if (days > 0) return `${formatLongDate(date)}，${days === 1 ? '明天' : `还有 ${days} 天`}`
  return kind === 'followCourtPapers' ? `${formatLongDate(date)}，这一天已经过了` : `${formatLongDate(date)}起，现在可以办`
}

/** True when the person has noted a date that stands on the court papers. */
export function hasCourtDate(log: LetterCase['log']): boolean {
  return lastSued(log)?.deadline !== undefined
}

/** Why something could not be recorded, and what to do. */
export function issueWords(issue: CaseIssue): string {
  switch (issue) {
    case 'notAllowed':
    case 'future':
    case 'beforeLast':
      return recordIssueSentences[issue]
    case 'full':
      return '手机里给小程序的空间满了，没有记下来。删掉不用的信再试。'
    case 'too-new':
      return '这份记录是新版本写的，没有记进去。更新小程序再试。'
    default:
      return '没有记下来。再试一次。'
  }
}

/** What can be kept as a proof of an event, by name. */
export function proofNames(event: CaseEvent, channel: CaseChannel | undefined): readonly string[] {
  if (event === 'sued') return ['文书原件', '信封或送达短信']
  if (event === 'settled') return ['结清证明', '最后一笔的回单']
  if (event === 'performing' || event === 'breached') return ['还款回单', '聊天截图']
  const delivered = deliveryChannels.find(known => known === channel)
  if (delivered) return deliveryGuides[delivered].keep
  if (channel === 'sms') return ['短信截图']
  if (channel === 'incomingCall') return ['通话记录', '录音']
  return ['截图', '录音', '书面材料']
}

/** What is known about an entry beside its name, in one line. */
export function entryFacts(entry: CaseEntry): string {
  const facts = [
    formatLongDate(entry.date),
    entry.channel && caseChannelNames[entry.channel],
    entry.event === 'complained' && (entry.level === 'institution' ? '向这家机构' : '向监管部门'),
    entry.event === 'rejected' && (entry.reasonGiven ? '说了理由' : '没说理由'),
    entry.event === 'agreed' && entry.payments.length > 0 && `共 ${entry.payments.length} 笔`,
    entry.event === 'sued' && entry.deadline && `文书上的日期 ${formatLongDate(entry.deadline)}`,
    entry.ticketNo && `工单号 ${entry.ticketNo}`,
    entry.proofs.length > 0 && `留了${entry.proofs.join('、')}`,
  ]
  return facts.filter(Boolean).join(' · ')
}

function lastSued(log: LetterCase['log']): CaseEntryOf<'sued'> | undefined {
  return [...log].reverse().find((entry): entry is CaseEntryOf<'sued'> => entry.event === 'sued')
}
