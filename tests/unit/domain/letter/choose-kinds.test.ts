import { chooseKinds } from '@/domain/letter/choose-kinds'

it('a letter for installments begins with the most periods', () => {
  expect(chooseKinds({}, ['installmentPlan'])).toEqual({ kinds: ['installmentPlan'], installmentPlan: { periods: '12' } })
})

it('other letters begin with nothing but their kinds', () => {
  expect(chooseKinds({}, ['deferral', 'penaltyWaiver'])).toEqual({ kinds: ['deferral', 'penaltyWaiver'] })
})

it('what was answered before stays', () => {
  const before = { kinds: ['installmentPlan' as const], installmentPlan: { periods: '6', firstDueDate: '2027-01-15' } }
  expect(chooseKinds(before, ['deferral'])).toEqual({ ...before, kinds: ['deferral'] })
  expect(chooseKinds(before, ['installmentPlan', 'deferral']).installmentPlan).toEqual(before.installmentPlan)
})
