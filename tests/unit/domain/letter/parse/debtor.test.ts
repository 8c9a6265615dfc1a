import { aLetterDraft } from '../../../../support/builders/letter-draft'
import { characters, issuesOf, letterOf, problemsOf } from './problems'

describe('the name', () => {
  it.each([
    ['李一', '李一'],
    [' 李一 ', '李一'],
    ['李\u200b一', '李一'],
    ['迪丽热巴·迪力木拉提', '迪丽热巴·迪力木拉提'],
    ['迪丽热巴•迪力木拉提', '迪丽热巴•迪力木拉提'],
    ['Anna Müller', 'Anna Müller'],
    ['𠮷田', '𠮷田'],
    ['王〇', '王〇'],
    [characters(30), characters(30)],
  ])('%j is taken as %j', (name, expected) => {
    expect(letterOf(aLetterDraft().with({ debtor: { name } })).debtor.name).toBe(expected)
  })

  it.each([
    [undefined, 'missing'],
    ['', 'missing'],
    ['　 ', 'missing'],
    ['\u200b\u200b', 'missing'],
    ['李', 'tooShort'],
    ['𠮷', 'tooShort'],
    [characters(31), 'tooLong'],
    [characters(2000), 'tooLong'],
    ['李一😀', 'format'],
    ['李一2', 'format'],
    ['110105199003071234', 'format'],
    ['李一<b>', 'format'],
    ['··', 'format'],
    ['李一、王二', 'format'],
  ])('%j is refused: %s', (name, reason) => {
    expect(problemsOf(aLetterDraft().with({ debtor: { name } }))).toEqual([`debtor.name E101 ${reason}`])
  })

  it('says how long it may be', () => {
    expect(issuesOf(aLetterDraft().with({ debtor: { name: characters(31) } }))[0]?.params).toEqual({ reason: 'tooLong', limit: 30, count: 31 })
    expect(issuesOf(aLetterDraft().with({ debtor: { name: '李' } }))[0]?.params).toEqual({ reason: 'tooShort', limit: 2, count: 1 })
  })
})

describe('the last four of the identity number', () => {
  it.each([
    ['1234', '1234'],
    ['123X', '123X'],
    ['123x', '123X'],
    ['１２３Ｘ', '123X'],
    ['', undefined],
    [undefined, undefined],
  ])('%j is taken as %j', (idLast4, expected) => {
    expect(letterOf(aLetterDraft().with({ debtor: { idLast4 } })).debtor.idLast4).toBe(expected)
  })

  it.each(['123', '12345', 'X123', '12X4', '110105199003071234', '一二三四', '1'.repeat(2000)])('%j is refused', (idLast4) => {
    expect(problemsOf(aLetterDraft().with({ debtor: { idLast4 } }))).toEqual(['debtor.idLast4 E102 format'])
  })
})

describe('the mobile number', () => {
  it.each([
    ['13800001234', '13800001234'],
    [' １３８００００１２３４ ', '13800001234'],
  ])('%j is taken as %s', (phone, expected) => {
    expect(letterOf(aLetterDraft().with({ debtor: { phone } })).debtor.phone).toBe(expected)
  })

  it.each([
    ['', 'missing'],
    [undefined, 'missing'],
    ['12800001234', 'format'],
    ['1380000123', 'format'],
    ['138000012345', 'format'],
    ['+8613800001234', 'format'],
    ['01012345678', 'format'],
    ['1380000123a', 'format'],
    ['1'.repeat(2000), 'format'],
  ])('%j is refused: %s', (phone, reason) => {
    expect(problemsOf(aLetterDraft().with({ debtor: { phone } }))).toEqual([`debtor.phone E103 ${reason}`])
  })

  it('is the one given to the lender only when the debtor says so', () => {
    expect(letterOf(aLetterDraft()).debtor.phoneIsReserved).toBe(false)
    expect(letterOf(aLetterDraft().with({ debtor: { phoneIsReserved: true } })).debtor.phoneIsReserved).toBe(true)
  })
})

describe('the mail address', () => {
  it.each([
    ['li.yi+1@example.com.cn', 'li.yi+1@example.com.cn'],
    ['ｌｉ＠example.com', 'li@example.com'],
    ['', undefined],
  ])('%j is taken as %j', (email, expected) => {
    expect(letterOf(aLetterDraft().with({ debtor: { email } })).debtor.email).toBe(expected)
  })

  it.each([
    ['li', 'format'],
    ['li@', 'format'],
    ['li@example', 'format'],
    ['li yi@example.com', 'format'],
    ['李@example.com', 'format'],
    ['a@b@c.com', 'format'],
    [`${'a'.repeat(53)}@example.com`, 'tooLong'],
    ['a'.repeat(2000), 'tooLong'],
  ])('%j is refused: %s', (email, reason) => {
    expect(problemsOf(aLetterDraft().with({ debtor: { email } }))).toEqual([`debtor.email E104 ${reason}`])
  })
})

describe('the postal address', () => {
  const byPost = aLetterDraft().with({ creditor: { channel: 'post' } })

  it('is needed only for a letter by post', () => {
    expect(problemsOf(byPost)).toEqual(['debtor.mailAddress E105 missing'])
    expect(problemsOf(aLetterDraft())).toEqual([])
    expect(problemsOf(byPost.with({ debtor: { mailAddress: '某市某区某路1号' } }))).toEqual([])
  })

  it('has at most 80 characters', () => {
    expect(problemsOf(byPost.with({ debtor: { mailAddress: characters(80) } }))).toEqual([])
    expect(problemsOf(byPost.with({ debtor: { mailAddress: characters(81) } }))).toEqual(['debtor.mailAddress E105 tooLong'])
  })

  it('is better kept from a collector', () => {
    const toCollector = byPost.with({ creditor: { fullName: '某某清收服务有限公司' }, debtor: { mailAddress: '某市某区某路1号' } })
    expect(issuesOf(toCollector).map(({ field, code, params }) => [field, code, params])).toEqual([
      ['creditor.fullName', 'W110', { word: '清收' }],
      ['debtor.mailAddress', 'W105', { word: '清收' }],
    ])
  })
})

it('the time to call is taken as chosen', () => {
  expect(letterOf(aLetterDraft().with({ debtor: { bestTime: 'evening' } })).debtor.bestTime).toBe('evening')
})
