import { faqEntries } from '@/content/faq/entries'
import { bannedPhrases } from '@/content/faq/banned-phrases'
import { nationalFigures, reportedCases } from '@/content/scam/cases'
import { scamLevelChips, speakerWords } from '@/content/scam/check-advice'
import { aftermath, howItWorks, reportedFees, reportedFeesNote } from '@/content/scam/how-it-works'
import { citedLaws, contractLawPoints, lawPoints } from '@/content/scam/law-points'
import { legitimateHelp, legitimateNote } from '@/content/scam/legitimate-help'
import { cancellationNotice, forgedPapersAdvice, paidCalls, paidSteps, secondScam, thingsToNote } from '@/content/scam/paid-already'
import { phoneQuestions } from '@/content/scam/phone-questions'
import { quizItems } from '@/content/scam/quiz-items'
import { sixFacts } from '@/content/scam/six-facts'
import { channels } from '@/content/channels/channels'
import { findEntry } from '@/domain/faq/find-entry'
import { clauseText } from '@/domain/law/clause-text'
import { articleInForce } from '@/domain/law/law'
import { questionsPerRound } from '@/domain/scam/quiz'

/** Every text among values. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const length = (text: string) => Array.from(text).length
const ownWords = (text: string) => text.replace(/“[^“”]*”/g, '“”')

const guidance = textsIn([
  sixFacts, howItWorks, reportedFees, reportedFeesNote, aftermath, reportedCases, nationalFigures, legitimateHelp, legitimateNote,
  [...lawPoints, ...contractLawPoints].map(({ says }) => says), paidSteps, forgedPapersAdvice, secondScam, thingsToNote, cancellationNotice,
  paidCalls.map(({ when }) => when), phoneQuestions, scamLevelChips, speakerWords,
  quizItems.map(({ whyTitle, why }) => [whyTitle, why]),
])

describe('the words', () => {
  it('are calm', () => {
    expect(guidance.filter(text => /[!！]|https?:|www\./.test(text))).toEqual([])
  })

  it('have quotation marks in pairs', () => {
    expect(guidance.filter(text => /[“”]/.test(text.replace(/“[^“”]*”/g, '')))).toEqual([])
  })

  it.each(bannedPhrases)('hold nothing that $why', ({ pattern, except }) => {
    expect(guidance.filter(text => pattern.test(ownWords(except ? text.replace(except, '') : text)))).toEqual([])
  })

  it('of agents stand between quotation marks', () => {
    const agentWords = /停息挂账|债务(清零|优化|协商|置换)|征信(洗白|修复)|全民清债|上岸|反催收联盟/
    expect(guidance.filter(text => agentWords.test(ownWords(text)))).toEqual([])
  })

  it('of the six facts take one line each', () => {
    expect(sixFacts.lines).toHaveLength(6)
    expect(sixFacts.lines.filter(line => length(line) > 21)).toEqual([])
  })

  it('never call anything safe', () => {
    expect(textsIn([scamLevelChips, speakerWords]).filter(text => /安全|放心/.test(text))).toEqual([])
    expect(Object.values(scamLevelChips).map(({ verdict }) => verdict)).not.toContain('lawful')
  })

  it('name no number but those of the channels', () => {
    const known = Object.values(channels).flatMap(({ number }) => number ?? [])
    const printed = guidance.flatMap(text => (text.match(/\d+/g) ?? []).filter(digits => /^(1[12]\d{3}|9\d{4}|1\d{2})$/.test(digits)))
    expect(printed.filter(number => !known.includes(number))).toEqual([])
  })
})

describe('a statement of law', () => {
  it.each([...lawPoints, ...contractLawPoints].map(({ says, citation }) => [says, citation] as const))('rests on words in force: %s', (_, citation) => {
    const { law, article, clause, quote } = { clause: undefined, quote: undefined, ...citation }
    const found = articleInForce(citedLaws[law], article, sixFacts.checkedOn)
    expect(found.ok).toBe(true)
    const whole = found.ok ? found.value.text : ''
    const words = clause === undefined ? whole : clauseText(whole, clause)
    expect(words).toBeDefined()
    if (quote !== undefined) expect(words).toContain(quote)
    expect(quote === undefined).toBe(citedLaws[law].wording === 'summary')
  })

  it.each([...lawPoints, ...contractLawPoints].map(({ says, citation }) => [says, citedLaws[citation.law].kind] as const))(
    'says what rank the act has: %s', (says, kind) => {
      expect(says).toMatch({ law: /^法律规定/, departmentalRule: /^监管规章/, notice: /^五部门/ }[kind])
    },
  )
})

describe('the quiz', () => {
  it('has at least 20 items with ids of their own, a quarter of them harmless', () => {
    expect(quizItems.length).toBeGreaterThanOrEqual(20)
    expect(quizItems.length).toBeGreaterThan(2 * questionsPerRound)
    expect(new Set(quizItems.map(({ id }) => id)).size).toBe(quizItems.length)
    expect(new Set(quizItems.map(({ said }) => said)).size).toBe(quizItems.length)
  })

  it('does not give the better answer away by its place', () => {
    const places = quizItems.map(({ options, best }) => options.findIndex(({ id }) => id === best))
    for (const place of [0, 1, 2]) expect(places.filter(at => at === place).length).toBeGreaterThanOrEqual(6)
  })

  it.each(quizItems.map(item => [item.id, item] as const))('%s has three answers, one of them better, and an explanation of few words', (_, item) => {
    expect(item.options).toHaveLength(3)
    expect(item.options.map(({ id }) => id)).toContain(item.best)
    expect(new Set(item.options.map(({ label }) => label)).size).toBe(3)
    expect(item.options.filter(({ label }) => length(label) > 16)).toEqual([])
    expect(length(item.whyTitle)).toBeLessThanOrEqual(14)
    expect(length(item.why)).toBeLessThanOrEqual(110)
    expect(`${item.whyTitle}${item.why}`).not.toMatch(/你错|选错|答错|笨|傻|早该/)
    expect(findEntry(faqEntries, item.entry)).toBeDefined()
  })
})

it('a case names who published it, and no figure of a single report', () => {
  for (const { source } of reportedCases) expect(source).toMatch(/公安部|法治日报|界面新闻/)
  expect(textsIn([reportedCases, nationalFigures]).join('')).not.toMatch(/300亿|14亿|6500|1800元|4000元|彭女士|刘女士/)
})

it('the phone check asks eight questions', () => {
  expect(phoneQuestions).toHaveLength(8)
  expect(phoneQuestions.filter(({ isStrong }) => isStrong)).not.toEqual([])
})

it('every number to call after a payment is there', () => {
  expect(paidCalls.filter(({ channel }) => channels[channel].number === undefined)).toEqual([])
})
