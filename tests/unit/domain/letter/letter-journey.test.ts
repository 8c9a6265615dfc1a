import {
  firstIncompleteStep, issuesOfStep, letterSteps, stepOfField, stepsOf, type LetterStepId,
} from '@/domain/letter/letter-journey'
import type { FieldIssue } from '@/domain/letter/issue'

const error = (field: string): FieldIssue => ({ field, code: 'E112', level: 'error', params: {} })

it.each<[string, LetterStepId | undefined]>([
  ['creditor.fullName', 'creditor'],
  ['debt.contractNo', 'loan'],
  ['debt.outstandingFees', 'amount'],
  ['debt.outstandingTotal', 'amount'],
  ['hardship.statement', 'hardship'],
  ['hardship.causes', 'hardship'],
  ['installmentPlan.customAmounts.2', 'plan'],
  ['installmentPlan', 'plan'],
  ['debtor.phone', 'applicant'],
  ['letterDate', 'applicant'],
  ['gates.G1', undefined],
  ['confirm.truthful', undefined],
])('%s is asked in step %s', (field, step) => {
  expect(stepOfField(field)).toBe(step)
})

it('asks for a plan only when installments are wanted', () => {
  expect(stepsOf({ kinds: ['installmentPlan'] }).map(({ id }) => id)).toEqual(['creditor', 'loan', 'amount', 'hardship', 'plan', 'applicant'])
  expect(stepsOf({ kinds: ['deferral'] }).map(({ id }) => id)).toEqual(['creditor', 'loan', 'amount', 'hardship', 'applicant'])
})

it('leads to the first step with an error, wherever the errors come in the list', () => {
  const draft = { kinds: ['installmentPlan' as const] }
  expect(firstIncompleteStep(draft, [error('debtor.name'), error('debt.amountAsOf')])).toBe('amount')
  expect(firstIncompleteStep(draft, [{ ...error('debt.contractNo'), level: 'warning' }])).toBeUndefined()
})

it('no two steps ask for the same field', () => {
  const fields = letterSteps.flatMap(step => step.fields)
  expect(new Set(fields).size).toBe(fields.length)
  for (const field of fields) expect(letterSteps.filter(step => issuesOfStep(step, [error(field)]).length > 0)).toHaveLength(1)
})
