import { formatLongDate } from '../../calendar-date'
import { formatAmount } from '../../money'
import { fillPhrase } from '../compose/sentence'
import type { Phrase } from '../message-phrases'
import type { NextStep, NextStepKind } from './next-steps'

/** What to do, in a few words and in a few sentences. */
export interface StepWords {
  /** payInstallment: {dueDate} */
  readonly title: Phrase
  /** payInstallment: {no} {amount}; complaintDue: {due} {dueIfComplex} {dueAtLatest} */
  readonly text: Phrase
}

/** The words of a step with its days and amounts in them. */
export function describeStep(
  step: NextStep, words: Readonly<Record<NextStepKind, StepWords>>,
): { readonly title: string; readonly text: string } {
  const { title, text } = words[step.kind]
  const values = valuesOf(step)
  return { title: fill(title, values), text: fill(text, values) }
}

function valuesOf(step: NextStep): Readonly<Record<string, string>> {
  if (step.kind === 'payInstallment') {
    return { no: String(step.no), dueDate: formatLongDate(step.dueDate), amount: formatAmount(step.amount) }
  }
  if (step.kind !== 'complaintDue') return {}
  const { date, dueIfComplex, dueAtLatest } = step
  return { due: formatLongDate(date), dueIfComplex: formatLongDate(dueIfComplex), dueAtLatest: formatLongDate(dueAtLatest) }
}

function fill(phrase: Phrase, values: Readonly<Record<string, string>>): string {
  return fillPhrase(phrase, values).map(({ text }) => text).join('')
}
