import { issueSentences } from '@/content/letter/issue-sentences'
import { letterPhrases } from '@/content/letter/phrases'
import { wordRules } from '@/content/letter/word-rules'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { checkWords } from '@/domain/letter/word-check/check-words'
import { foldText } from '@/domain/letter/word-check/fold-text'
import { wordIssues } from '@/domain/letter/word-check/word-issues'
import { wordRuleIds } from '@/domain/letter/word-check/word-rules'
import labelled from '../../../fixtures/word-check/labelled-words.json'

const { rules, denial, sentences } = wordRules
const allWords = rules.flatMap(({ words }) => words)

describe('the expressions', () => {
  const unbounded = /[*+]|\{\d+,\}/
  const withoutClasses = ({ source }: RegExp) => source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')

  it('find every occurrence and keep nothing in mind but that', () => {
    expect(allWords.filter(({ pattern }) => pattern.flags !== 'g')).toEqual([])
    const around = allWords.flatMap(({ unlessAfter, unlessBefore }) => [unlessAfter, unlessBefore])
    expect(around.filter((each) => each && each.flags !== '')).toEqual([])
  })

  it('neither look behind nor repeat without a bound', () => {
    const inRules = allWords.flatMap(({ pattern, unlessAfter, unlessBefore }) => [pattern, unlessAfter, unlessBefore])
    const all = [...inRules, denial.before, denial.unless, denial.after].flatMap((each) => each ?? [])
    expect(all.filter((each) => each.source.includes('(?<'))).toEqual([])
    expect(all.filter((each) => unbounded.test(withoutClasses(each)))).toEqual([])
  })

  it('look right before and right after the words', () => {
    expect(allWords.filter(({ unlessAfter }) => unlessAfter && !unlessAfter.source.endsWith('$'))).toEqual([])
    expect(allWords.filter(({ unlessBefore }) => unlessBefore && !unlessBefore.source.startsWith('^'))).toEqual([])
  })
})

describe('the sentences', () => {
  const numbers = { E405: ['bankCard'], E406: ['identityNumber', 'mobileNumber'], W417: ['sample'] }
  const inComplaint = ['E401', 'E403', 'E404', 'W413', 'W416']

  it('are there for every rule and reason, and for nothing else', () => {
    const reasonsOf = (id: string) => [
      ...rules.filter((rule) => rule.id === id).map(({ reason }) => reason),
      ...(id in numbers ? numbers[id as keyof typeof numbers] : []),
      ...(inComplaint.includes(id) ? ['complaint'] : []),
    ]
    for (const id of wordRuleIds) expect(new Set(Object.keys(sentences[id] ?? {}))).toEqual(new Set(reasonsOf(id)))
  })

  const all = Object.entries(sentences).flatMap(([id, byReason]) => {
    return Object.entries(byReason).map(([reason, words]) => [id, reason, words] as const)
  })

  it.each(all)('%s %s is calm, short and says 你: %s', (_id, _reason, words) => {
    expect(words).not.toMatch(/[！!您]|[EWG]\d|必须|违法犯罪/)
    expect(words.replace('{match}', '')).not.toMatch(/[{}]/)
    expect(words).toMatch(/。$/)
    expect(Array.from(words).length).toBeLessThanOrEqual(70)
  })

  it('stand beside the field as the checker gives them', () => {
    const texts = Object.values(labelled).flatMap(({ matches }) => matches.map(([text = '']) => text))
    for (const text of texts) {
      const options = { ownPhone: '13700005678' }
      const fromChecker = new Set(checkWords(text, wordRules, options).map(({ sentence }) => sentence))
      const fromIssues = new Set(wordIssues('hardship.statement', text, wordRules, options).map((each) => issueSentence(each, issueSentences)))
      expect(fromIssues).toEqual(fromChecker)
    }
  })

  it('send whoever despairs to 12356', () => {
    expect(sentences.E402?.despair).toContain('12356')
  })
})

describe('what is offered instead', () => {
  const offers = [...new Set(rules.flatMap(({ replacement }) => replacement ?? []))]

  it.each(offers)('“%s” is itself in order', (offer) => {
    expect(checkWords(offer, wordRules, { ownPhone: '' })).toEqual([])
    expect(offer).not.toMatch(/[。，！？]$|[我你]/)
    expect(Array.from(offer).length).toBeLessThanOrEqual(40)
  })

  it('is nothing where words have to go: despair, forgery, secrets', () => {
    expect(rules.filter(({ reason }) => /despair|forgery|secret/.test(reason)).map(({ replacement }) => replacement)).toEqual([undefined, undefined, undefined])
  })
})

describe('the phrases of a letter', () => {
  /** Phrases in which words of a rule stand all the same, and why. */
  const accepted: Readonly<Record<string, string>> = {
    'contact.noAgent E407': 'The letter declares that nobody was engaged: the words are there to be denied.',
  }

  it('have no words of any rule, denied or not, but those accepted for a reason', () => {
    const hits = entriesOf(letterPhrases).flatMap(([path, text]) => {
      const folded = foldText(text).text
      return rules.filter(({ words }) => words.some(({ pattern }) => folded.search(pattern) >= 0)).map(({ id }) => `${path} ${id}`)
    })
    expect(hits).toEqual(Object.keys(accepted))
  })

  it('pass the check that the debtor\'s own words go through', () => {
    expect(entriesOf(letterPhrases).filter(([, text]) => checkWords(text, wordRules, { ownPhone: '' }).length > 0)).toEqual([])
  })
})

function entriesOf(value: unknown, path: readonly string[] = []): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => entriesOf(child, [...path, key]))
}
