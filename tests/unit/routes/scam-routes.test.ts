import { formatRoute, isPhoneCheck } from '@/routes/routes'

it('the check begins with the questions for an offer by phone only where the address says so', () => {
  expect(formatRoute({ page: 'check', by: 'phone' })).toBe('/subpages/scam/check/index?by=phone')
  expect(isPhoneCheck({ by: 'phone' })).toBe(true)
  for (const query of [{}, { by: '' }, { by: '%70hone' }, { by: 'phone2' }, { text: 'phone' }]) expect(isPhoneCheck(query)).toBe(false)
})
