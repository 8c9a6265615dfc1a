import { calendarDate } from '@/domain/calendar-date'
import { checkContent } from '@/domain/content-check/check-content'
import type { Content } from '@/domain/content-check/content'
import type { FaqEntry } from '@/domain/faq/faq-entry'
import type { Law, LawVersion } from '@/domain/law/law'
import { aChannel, aLaw, anEntry, contentWith } from '../../../support/builders/content'

const day = calendarDate('2026-11-21')
const findings = (content: Content, today = day) => checkContent(content, today).map(({ level, id, what }) => `${level} ${id}: ${what}`)
const findingsFor = (changes: Partial<FaqEntry>, rest: Partial<Content> = {}) => findings(contentWith(changes, rest))

/** The finding is there, and nothing else is wrong. */
function expectOnly(found: readonly string[], what: RegExp) {
  expect(found).toEqual([expect.stringMatching(what)])
}

const cites = (changes: Partial<FaqEntry['citations'][number]>): Partial<FaqEntry> =>
  ({ citations: [{ law: 'someLaw', article: '1', ...changes }] })
const lawWith = (changes: Partial<Law>): Partial<Content> => ({ laws: [aLaw(changes)] })
const letter = (law: string, article = '1') => ({ id: 'letter', citations: [{ law, article }] })
const version = (from: string, to?: string): LawVersion =>
  ({ articles: aLaw().versions[0]?.articles ?? {}, effectiveFrom: calendarDate(from), ...(to && { effectiveTo: calendarDate(to) }) })

it('finds nothing in sound content', () => {
  expect(findings(contentWith())).toEqual([])
})

describe('what must never be published', () => {
  it('a wrong quote', () => {
    expectOnly(findingsFor(cites({ quote: '堵住锁孔的' })), /^error lock-blocked: quotes words that are not in someLaw\/1: 堵住锁孔的$/)
  })

  it('a repealed article', () => {
    const repealed = lawWith({ versions: [version('2020-01-01', '2026-06-30'), { effectiveFrom: calendarDate('2026-07-01'), articles: { '2': '新的。' } }] })
    const also2 = contentWith({ citations: [{ law: 'someLaw', article: '1' }, { law: 'someLaw', article: '2' }] }, repealed)
    expect(findings(also2)).toContain('error lock-blocked: cites someLaw/1, which is not in force on 2026-11-21')
  })

  it('an entry without basis', () => {
    expectOnly(findingsFor({ citations: [], recheckBy: calendarDate('2027-02-19') }), /^error lock-blocked: has the verdict unlawful and no basis$/)
    expect(findingsFor({ citations: [], verdict: 'fact', recheckBy: calendarDate('2027-02-19') })).toEqual([])
  })
})

describe('references', () => {
  it.each<[string, Partial<FaqEntry>, RegExp]>([
    ['a law that does not exist', cites({ law: 'noLaw' }), /cites noLaw\/1, which is not in the data/],
    ['an article that does not exist', cites({ article: '9' }), /cites someLaw\/9, which is not in the data/],
    ['a channel that does not exist', { channels: ['police', 'nobody'] }, /names the channel nobody/],
    ['an entry that does not exist', { related: ['nowhere'] }, /leads on to nowhere/],
    ['itself', { related: ['other', 'lock-blocked'] }, /leads on to itself/],
    ['the same channel twice', { channels: ['police', 'police'] }, /names police twice/],
  ])('may not be to %s', (_, changes, what) => {
    expect(findingsFor(changes)).toContainEqual(expect.stringMatching(what))
  })

  it('of a letter may not be to an article that does not exist either', () => {
    expectOnly(findings(contentWith({}, { otherTexts: [letter('someLaw', '9')] })), /^error letter: cites someLaw\/9, which is not in the data$/)
  })

  it('may not be to one of two entries with the same id', () => {
    const { entries } = contentWith()
    const twin = anEntry({ question: '别的问题', asked: ['别的问法'] })
    expectOnly(findings(contentWith({}, { entries: [...entries, twin], groups: [{ id: 'visit', count: 3 }] })), /two entries have this id/)
  })

  it('reach every law, article and channel of the data', () => {
    const unused = aLaw({ id: 'unusedLaw' })
    const found = findings(contentWith({}, { laws: [aLaw(), unused], channels: [aChannel(), aChannel({ id: 'unused' })] }))
    expect(found).toEqual([
      'error unusedLaw: nothing cites this law',
      'error unusedLaw/1: nothing cites this article',
      'error unused: no entry names this channel',
    ])
    expect(findings(contentWith({}, { laws: [aLaw(), unused], otherTexts: [letter('unusedLaw')] }))).toEqual([])
  })

  it('let the tab count the entries of a group', () => {
    expectOnly(findings(contentWith({}, { groups: [{ id: 'visit', count: 3 }] })), /^error visit: .* 3 entries and has 2/)
  })
})

describe('versions of a law', () => {
  it.each([
    ['overlap', [version('2020-01-01', '2021-06-30'), version('2021-06-30')], /two versions are in force on 2021-06-30/],
    ['follow one that has no end', [version('2020-01-01'), version('2021-01-01')], /two versions are in force on 2021-01-01/],
    ['leave a gap', [version('2020-01-01', '2020-12-30'), version('2021-01-01')], /no version is in force from 2020-12-31 to 2020-12-31/],
    ['end before they begin', [version('2020-01-01', '2019-12-31'), version('2020-01-01')], /ends on 2019-12-31, before it begins/],
    ['have no article', [version('2020-01-01', '2020-12-31'), { ...version('2021-01-01'), articles: {} }], /has no article/],
  ])('may not %s', (_, versions, what) => {
    expect(findings(contentWith({}, lawWith({ versions })))).toContainEqual(expect.stringMatching(what))
  })
  it('are at least one', () => {
    expect(findings(contentWith({}, lawWith({ versions: [] })))).toContain('error someLaw: has no version')
  })
  it('may follow each other day by day', () => {
    expect(findings(contentWith({}, lawWith({ versions: [version('2020-01-01', '2020-12-31'), version('2021-01-01')] })))).toEqual([])
  })
})

describe('citations', () => {
  it.each<[string, Partial<FaqEntry>, RegExp]>([
    ['an item that the article has not', cites({ clause: '第（三）项' }), /cites someLaw\/1 第（三）项, which is not in the article/],
    ['words of another item', cites({ clause: '第（一）项', quote: '堵住锁眼的' }), /quotes words that are not in someLaw\/1/],
    ['the number of today as the outdated one', cites({ oftenCitedAs: '1' }), /often cited as 1/],
  ])('may not name %s', (_, changes, what) => {
    expectOnly(findingsFor(changes), what)
  })

  it('never quote an act of which we have only a summary', () => {
    expectOnly(findingsFor(cites({ quote: '堵住锁眼的' }), lawWith({ wording: 'summary' })).filter(found => found.includes('lock-blocked')), /no official words/)
  })

  it.each(['standard', 'guideline', 'notice', 'judicialDocument'] as const)('by themselves make nothing unlawful that is a %s', (kind) => {
    expect(findingsFor({}, lawWith({ kind }))).toContain('error lock-blocked: calls unlawful what no cited law, interpretation or rule forbids')
  })

  it.each(['administrativeRegulation', 'interpretation', 'departmentalRule'] as const)('make unlawful what a %s forbids', (kind) => {
    expect(findingsFor({}, lawWith({ kind }))).toEqual([])
  })

  it.each([
    ['法律规定', 'standard'], ['法律规定', 'interpretation'], ['司法解释', 'law'], ['监管规章', 'notice'], ['司法文件', 'interpretation'],
    ['国家推荐性标准', 'guideline'], ['行业协会指引', 'standard'],
  ] as const)('are not announced as “%s” when they are of the rank %s', (words, kind) => {
    const found = findingsFor({ verdict: 'depends', answer: [`${words}不能堵锁眼。`] }, lawWith({ kind }))
    expect(found).toContain(`error lock-blocked: says “${words}” and cites nothing of that rank`)
  })

  it.each([['法律规定，不能堵锁眼。', 'law'], ['法律还规定，不能堵锁眼。', 'administrativeRegulation'], ['这不是法律规定，是国家推荐性标准。', 'standard']] as const)(
    'are announced by their rank: %s',
    (paragraph, kind) => {
      const soft = { verdict: 'depends', recheckBy: calendarDate('2027-02-19'), answer: [paragraph] } as const
      const { entries: [, other] } = contentWith()
      const entries = [anEntry(soft), { ...anEntry({ ...other }), verdict: 'depends', recheckBy: soft.recheckBy } as const]
      expect(findings(contentWith({}, { entries, ...lawWith({ kind }) }))).toEqual([])
    },
  )

  it('of a letter are in force too', () => {
    const ended = aLaw({ id: 'endedRule', versions: [version('2020-01-01', '2026-11-20')] })
    const found = findings(contentWith({}, { laws: [aLaw(), ended], otherTexts: [letter('endedRule')] }))
    expectOnly(found, /^error letter: cites endedRule\/1, which is not in force on 2026-11-21$/)
  })
})

describe('wording', () => {
  const long = '字'.repeat(61)
  it.each<[string, Partial<FaqEntry>, RegExp]>([
    ['leave a part out', { doNow: [] }, /has no doNow/],
    ['shout', { doNot: ['别动手！'] }, /exclamation mark/],
    ['hold mark-up', { answer: ['看<b>这里</b>。'] }, /mark-up/],
    ['hold an address', { doNow: ['打开 https://example.com 看。'] }, /an address/],
    ['leave a quotation open', { doNow: ['说“别来了。'] }, /do not pair/],
    ['print the number of a lender', { doNow: ['打95000问。'] }, /the number 95000/],
    ['have a sentence of more than 60 characters', { doNot: [`${long}。`] }, /a sentence of 61 characters/],
    ['join sentences by a semicolon to get round that', { doNot: [`${'字'.repeat(30)}；${'字'.repeat(30)}。`] }, /a sentence of 61 characters/],
    ['begin with a long paragraph', { answer: [`${'短。'.repeat(31)}`] }, /begins with a paragraph of 62 characters/],
    ['promise a result', { answer: ['保证给你减免。'] }, /promises a result: 保证给你减免/],
    ['use the words of agents as its own', { answer: ['可以申请停息挂账。'] }, /says 停息挂账 without quotation marks/],
    ['leave a term unexplained', { answer: ['收到支付令先别慌。', '支付令（法院的还款命令）有期限。'] }, /does not explain 支付令/],
    ['ask twice in the same way', { asked: ['锁眼被堵了', '锁眼被堵了？'] }, /asks the same as lock-blocked: 锁眼被堵了？/],
    ['ask what another entry asks', { asked: ['半夜敲门呢'] }, /asks the same as lock-blocked: 半夜敲门呢/],
  ])('may not %s', (_, changes, what) => {
    expectOnly(findingsFor(changes), what)
  })

  it.each<[string, Partial<FaqEntry>]>([
    ['an honest no', { answer: ['没有人会不保证什么，但我们不保证能减。'] }],
    ['a promise between quotation marks', { answer: ['有人说“保证成功”，别信。'] }],
    ['a promise that is denied', { doesNotMean: ['法院保证会减'] }],
    ['the words of agents between quotation marks', { answer: ['所谓“停息挂账”，是中介的说法。'] }],
    ['the words of agents among the ways of asking', { asked: ['停息挂账合法吗'] }],
    ['a term with its meaning', { answer: ['支付令就是法院不开庭就发的还款命令。'] }],
    ['the number of a channel', { doNow: ['打110。'] }],
  ])('may have %s', (_, changes) => {
    expect(findingsFor(changes)).toEqual([])
  })

  it('may share a question where that is intended', () => {
    const { wording } = contentWith()
    expect(findingsFor({ asked: ['半夜敲门呢'] }, { wording: { ...wording, sharedQuestions: ['半夜敲门呢'] } })).toEqual([])
  })
})

describe('dates', () => {
  const badLoans = aLaw({ versions: [version('2020-01-01', '2026-12-31')] })
  it.each<[string, Content, RegExp]>([
    ['180 days after an entry was checked', contentWith({ recheckBy: calendarDate('2027-05-21') }), /180 days after 2026-11-21 is 2027-05-20/],
    ['90 days, where it rests on no law', contentWith({ citations: [], verdict: 'fact' }), /90 days after 2026-11-21 is 2027-02-19/],
    ['90 days for a channel', contentWith({}, { channels: [aChannel({ recheckBy: calendarDate('2027-02-20') })] }), /^error police: .* 90 days/],
    ['the end of the cited law', contentWith({}, { laws: [badLoans] }), /2027-05-20, after someLaw\/1 ends on 2026-12-31/],
  ])('of the next check lie at most %s', (_, content, what) => {
    expect(findings(content)).toContainEqual(expect.stringMatching(what))
  })

  it('of the next check lie after the last one', () => {
    expect(findingsFor({ recheckBy: day })).toContainEqual(expect.stringMatching(/^error lock-blocked: .* not after 2026-11-21$/))
  })

  const due = contentWith({ recheckBy: calendarDate('2027-01-31') })
  it.each([
    ['2026-12-31', []],
    ['2027-01-01', ['warning lock-blocked: is to be rechecked by 2027-01-31']],
    ['2027-01-31', expect.arrayContaining(['warning lock-blocked: is to be rechecked by 2027-01-31'])],
    ['2027-02-01', expect.arrayContaining(['error lock-blocked: was to be rechecked by 2027-01-31'])],
  ])('on %s say whether a check is due', (today, expected) => {
    expect(findings(due, calendarDate(today))).toEqual(expected)
  })

  it('call for a new look at channels and laws too', () => {
    expect(findings(contentWith(), calendarDate('2027-02-20'))).toEqual(['error police: was to be rechecked by 2027-02-19'])
    expect(findings(contentWith(), calendarDate('2027-05-21'))).toContain('error someLaw: was to be rechecked by 2027-05-20')
  })

  it('lie in the past when something is said to have been checked', () => {
    expect(findings(contentWith(), calendarDate('2026-11-20'))).toContain('error police: was checked on 2026-11-21, which is after 2026-11-20')
  })

  it.each([
    ['2026-11-30', 'warning lock-blocked: cites someLaw/1, which is no longer in force on 2026-12-30', false],
    ['2026-12-02', 'warning lock-blocked: cites someLaw/1, which is no longer in force on 2027-01-01', true],
    ['2027-01-01', 'error lock-blocked: cites someLaw/1, which is not in force on 2027-01-01', true],
  ])('on %s warn of the end of a law that is cited', (today, finding, isThere) => {
    const found = findings(contentWith({ recheckBy: calendarDate('2026-12-31') }, { laws: [badLoans] }), calendarDate(today))
    expect(found.includes(finding)).toBe(isThere)
  })

  it('warn of the end of a law that a letter rests on', () => {
    const ending = aLaw({ id: 'endingRule', versions: [version('2020-01-01', '2026-12-01')] })
    const found = findings(contentWith({}, { laws: [aLaw(), ending], otherTexts: [letter('endingRule')] }))
    expectOnly(found, /^warning letter: cites endingRule\/1, which is no longer in force on 2026-12-21$/)
  })
})
