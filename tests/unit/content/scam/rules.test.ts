import { scamAdvice, scamAdviceIds, scamCheckBlindSpots, scamLevelAdvice } from '@/content/scam/advice'
import { scamRules } from '@/content/scam/rules'
import { checkMessage } from '@/domain/scam/check-message'
import { findSigns } from '@/domain/scam/find-signs'
import { readText } from '@/domain/scam/read-text'
import examples from '../../../fixtures/scam/rule-examples.json'

interface Examples {
  /** A text, and the words of it that the rule points at. */
  readonly matches: readonly (readonly string[])[]
  readonly lookAlikes: readonly string[]
}

const examplesOf = examples as Readonly<Record<string, Examples>>
const ids = scamRules.rules.map(({ id }) => id)

/** The words that a rule finds where the writer means them. The wording of a text shows where no sign was found. */
function foundBy(id: string, text: string): readonly string[] {
  if (id === 'offer-wording') return checkMessage(text, scamRules).hits.filter(({ rule }) => rule === id).map(({ start, end }) => text.slice(start, end))
  const read = readText(text, scamRules.spelling)
  return findSigns(read, scamRules)
    .filter(({ rule, voice }) => rule.id === id && voice === 'spoken')
    .map(({ start, end }) => text.slice(read.starts[start], read.ends[end - 1]))
}

it('every rule has its own id, and examples', () => {
  expect(new Set(ids).size).toBe(ids.length)
  expect(Object.keys(examples).sort()).toEqual([...ids].sort())
})

it.each(ids.flatMap(id => (examplesOf[id]?.matches ?? []).map(([text = '', words = '']) => [id, text, words] as const)))(
  '%s finds %j: %j', (id, text, words) => {
    expect(foundBy(id, text)).toContainEqual(expect.stringContaining(words))
  },
)

it.each(ids.flatMap(id => (examplesOf[id]?.lookAlikes ?? []).map(text => [id, text] as const)))('%s leaves %j alone', (id, text) => {
  expect(foundBy(id, text)).toEqual([])
})

it.each(scamRules.rules.map(rule => [rule.id, rule] as const))('%s has a calm sentence as its reason, and advice', (_, rule) => {
  const { reason, advice, weight } = rule
  expect(reason).toMatch(/^[^！!]+。$/)
  expect(reason.length).toBeLessThanOrEqual(60)
  expect(scamAdvice[advice]).toBeTruthy()
  expect(weight).toBeGreaterThan(0)
})

it('every kind of advice is given by a rule, and no level is called safe', () => {
  expect(new Set(scamRules.rules.map(({ advice }) => advice))).toEqual(new Set(scamAdviceIds))
  const said = [...Object.values(scamAdvice), ...Object.values(scamLevelAdvice).flat(), ...scamCheckBlindSpots].join('')
  expect(said).not.toMatch(/安全|放心|！/)
})

it('no expression looks behind, repeats what repeats, or repeats without a bound', () => {
  const { mitigating, institutional, ...others } = scamRules.context
  const expressions = [
    ...scamRules.rules.flatMap(({ patterns }) => patterns),
    ...scamRules.spelling.words.map(({ pattern }) => pattern),
    ...Object.values(others), ...Object.values(mitigating), ...Object.values(institutional),
  ]
  for (const expression of expressions) {
    const source = expression.source.replace(/\\./g, '')
    expect(source).not.toMatch(/\(\?<[=!]/)
    expect(source).not.toMatch(/[*+](?![^[]*\])/)
    expect(source).not.toMatch(/\{\d+,\}/)
    expect(source).not.toMatch(/\}\)[*+{]/)
  }
})
