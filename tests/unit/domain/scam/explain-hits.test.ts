import { explainHits } from '@/domain/scam/explain-hits'
import type { ScamRule } from '@/domain/scam/scam-rules'

const rule = (id: string, weight: number): ScamRule => ({ id, weight, group: 'fee', patterns: [], reason: '', advice: '' })
const rules = [rule('fee', 3), rule('card', 5), rule('promise', 3)]
const text = '包成功，先交 \n 定金，寄手机卡，再交定金'
const hits = [
  { rule: 'promise', start: 0, end: 3 },
  { rule: 'fee', start: 4, end: 11 },
  { rule: 'card', start: 12, end: 16 },
  { rule: 'fee', start: 17, end: 21 },
]

it('gives one reason a rule, the heaviest first and otherwise as they stand in the text', () => {
  expect(explainHits(text, hits, rules).reasons.map(({ rule: { id }, phrase }) => [id, phrase])).toEqual([
    ['card', '寄手机卡'], ['promise', '包成功'], ['fee', '先交 定金'],
  ])
})

it('numbers every hit with its reason', () => {
  expect(explainHits(text, hits, rules).spans.map(({ start, number }) => [start, number])).toEqual([[0, 2], [4, 3], [12, 1], [17, 3]])
})

it.each([
  ['the more dangerous', [{ rule: 'card', start: 2, end: 6 }, { rule: 'fee', start: 0, end: 9 }], [[2, 6]]],
  ['of the same danger the longer', [{ rule: 'promise', start: 2, end: 6 }, { rule: 'fee', start: 0, end: 4 }, { rule: 'fee', start: 0, end: 5 }], [[0, 5]]],
])('shows of hits that lie over each other %s', (_, overlapping, shown) => {
  expect(explainHits(text, overlapping, rules).spans.map(({ start, end }) => [start, end])).toEqual(shown)
})

it('shows hits of one rule that touch as one, and those of two as two', () => {
  const touching = [{ rule: 'fee', start: 0, end: 3 }, { rule: 'fee', start: 3, end: 5 }, { rule: 'promise', start: 5, end: 6 }]
  expect(explainHits(text, touching, rules).spans.map(({ start, end }) => [start, end])).toEqual([[0, 5], [5, 6]])
})

it('shortens a long phrase, and cuts no character in two', () => {
  const long = '😀'.repeat(30)
  expect(explainHits(long, [{ rule: 'fee', start: 0, end: long.length }], rules).reasons[0]?.phrase).toBe(`${'😀'.repeat(24)}…`)
})

it('leaves out what no rule explains', () => {
  expect(explainHits(text, [{ rule: 'gone', start: 0, end: 2 }], rules)).toEqual({ reasons: [], spans: [] })
  expect(explainHits(text, [], rules)).toEqual({ reasons: [], spans: [] })
})
