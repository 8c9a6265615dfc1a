import { issue, issuesForFields } from '@/domain/letter/issue'

it.each([['E121', 'error'], ['W131', 'warning'], ['G2', 'gate']])('%s is of level %s', (code, level) => {
  expect(issue('some.field', code)).toEqual({ field: 'some.field', code, level, params: {} })
})

it('a step of the form gets the issues of its fields and of what lies below them', () => {
  const issues = ['debt', 'debt.contractNo', 'debtor.name', 'installmentPlan.customAmounts.2'].map((field) => issue(field, 'E1'))
  const fieldsFor = (...prefixes: string[]) => issuesForFields(issues, prefixes).map(({ field }) => field)
  expect(fieldsFor('debt')).toEqual(['debt', 'debt.contractNo'])
  expect(fieldsFor('installmentPlan.customAmounts', 'debtor.name')).toEqual(['debtor.name', 'installmentPlan.customAmounts.2'])
  expect(fieldsFor('debt.contract')).toEqual([])
  expect(fieldsFor()).toEqual([])
})
