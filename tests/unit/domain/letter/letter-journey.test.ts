import {
  firstIncompleteStep, issuesOfStep, letterSteps, stepOfField, stepsOf, type LetterStepId,
} from '@/domain/letter/letter-journey'
import type { AskKind } from '@/domain/letter/choices'
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
  ['deferral.months', 'deferral'],
  ['penaltyWaiver.items.0.amount', 'waiver'],
  ['budget.income.salary', 'budget'],
  ['requests', 'requests'],
  ['enclosures.2.copies', 'enclosures'],
  ['debtor.phone', 'applicant'],
  ['letterDate', 'applicant'],
  ['gates.G1', undefined],
  ['confirm.truthful', undefined],
])('%s is asked in step %s', (field, step) => {
  expect(stepOfField(field)).toBe(step)
})

it('asks only for what the chosen kinds need', () => {
  const asked = (...kinds: AskKind[]) => stepsOf({ kinds }).map(({ id }) => id).slice(5, -3)
  expect(asked('installmentPlan')).toEqual(['plan'])
  expect(asked('deferral')).toEqual(['deferral'])
  expect(asked('penaltyWaiver')).toEqual(['waiver'])
  expect(asked('penaltyWaiver', 'installmentPlan', 'deferral')).toEqual(['deferral', 'waiver', 'plan'])
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
