import { aLetterDraft, aPenaltyWaiverDraft, type LetterDraftBuilder } from '../../../../support/builders/letter-draft'
import { letterOf, problemsOf } from './problems'

/** Every field in the debtor's own words, filled with a text. */
const ownWords: readonly [string, (text: string) => LetterDraftBuilder][] = [
  ['creditor.fullName', (text) => aLetterDraft().with({ creditor: { fullName: text } })],
  ['creditor.brandName', (text) => aLetterDraft().with({ creditor: { brandName: text } })],
  ['creditor.department', (text) => aLetterDraft().with({ creditor: { department: text } })],
  ['debt.productName', (text) => aLetterDraft().with({ debt: { productName: text } })],
  ['hardship.statement', (text) => aLetterDraft().with({ hardship: { statement: `${text}，这里再写上足够多的字，免得太短。` } })],
  ['hardship.otherCauseName', (text) => aLetterDraft().with({ hardship: { causes: ['otherCause'], otherCauseName: text } })],
  ['hardship.recoveryBasis', (text) => aLetterDraft().with({ hardship: { recoveryBasis: text } })],
  ['penaltyWaiver.reason', (text) => aPenaltyWaiverDraft().with({ penaltyWaiver: { reason: text } })],
  ['budget.otherSource', (text) => aLetterDraft().with({ budget: { otherSource: text } })],
]

describe.each(ownWords)('%s', (field, filledWith) => {
  it.each([
    ['110105199003071234', 'E406 identityNumber'],
    ['找13912345678', 'E406 mobileNumber'],
    ['6222021234567890', 'E405 bankCard'],
    ['1391\u200b2345678', 'E406 mobileNumber'],
  ])('does not take %j', (text, problem) => {
    expect(problemsOf(filledWith(text))).toEqual([`${field} ${problem}`])
  })

  it('takes the debtor\'s own mobile number', () => {
    expect(problemsOf(filledWith('电话13800001234'))).toEqual([])
  })
})

describe.each(ownWords.filter(([field]) => field !== 'budget.otherSource'))('%s in the letter', (field, filledWith) => {
  it.each(['<b>&"{x}"', '𠮷😀{{}}', '$1 \\n %s', 'ａｂｃ，。'])('has %j as it was typed', (text) => {
    const letter = letterOf(filledWith(text))
    const parts: Record<string, unknown> = { ...letter, penaltyWaiver: letter.asks[0] }
    const [section = '', key = ''] = field.split('.')
    expect((parts[section] as Record<string, string>)[key]).toContain(text)
  })
})

it('names each kind of data once', () => {
  const statement = '联系13912345678或13712345678，身份证110105199003071234。'
  expect(problemsOf(aLetterDraft().with({ hardship: { statement } })))
    .toEqual(['hardship.statement E406 mobileNumber', 'hardship.statement E406 identityNumber'])
})
