import { aLetterDraft } from '../../../../support/builders/letter-draft'
import { characters, letterOf, problemsOf } from './problems'

describe('the name of the creditor', () => {
  it.each([
    [undefined, 'missing'],
    ['  ', 'missing'],
    ['某', 'tooShort'],
    [characters(51), 'tooLong'],
    [characters(2000), 'tooLong'],
  ])('%j is refused: %s', (fullName, reason) => {
    expect(problemsOf(aLetterDraft().with({ creditor: { fullName } }))).toEqual([`creditor.fullName E110 ${reason}`])
  })

  it.each(['某银', characters(50), '某某<银行>&"{}"有限公司', '𠮷😀消费金融'])('%j is taken as it is', (fullName) => {
    expect(letterOf(aLetterDraft().with({ creditor: { fullName } })).creditor.fullName).toBe(fullName)
  })

  it.each(['某某法务公司', '某某律所', '某某商务咨询有限公司', '某某清收中心'])('%s looks like a collector or agent', (fullName) => {
    expect(problemsOf(aLetterDraft().with({ creditor: { fullName } }))).toEqual(['creditor.fullName W110'])
  })
})

it.each([
  ['brandName', 30],
  ['department', 30],
  ['address', 80],
] as const)('creditor.%s has at most %d characters and may be empty', (key, limit) => {
  expect(problemsOf(aLetterDraft().with({ creditor: { [key]: characters(limit) } }))).toEqual([])
  expect(problemsOf(aLetterDraft().with({ creditor: { [key]: '' } }))).toEqual([])
  expect(problemsOf(aLetterDraft().with({ creditor: { [key]: characters(limit + 1) } }))).toEqual([`creditor.${key} E111 tooLong`])
})

it.each(['role', 'channel'] as const)('creditor.%s must be chosen', (key) => {
  expect(problemsOf(aLetterDraft().with({ creditor: { [key]: undefined } }))).toEqual([`creditor.${key} E112 missing`])
})

it('empty parts are left out of the letter', () => {
  const { creditor } = letterOf(aLetterDraft().with({ creditor: { brandName: ' ', department: '' } }))
  expect([creditor.brandName, creditor.department]).toEqual([undefined, undefined])
})
