import { fen, maxFen } from '@/domain/money'
import { agentFee, parsePercent } from '@/domain/scam/agent-fee'

it.each([
  ['5', 500], ['5.5', 550], ['0.25', 25], ['５％', 500], [' 8 % ', 800], ['10个点', 1_000], ['05', 500], ['100', 10_000], ['100.00', 10_000],
])('%j is read as %d hundredths of a percent', (typed, hundredths) => {
  expect(parsePercent(typed)).toEqual({ ok: true, value: hundredths })
})

it.each([
  ['', 'missing'], ['  ', 'missing'], ['%', 'missing'], ['五个点', 'format'], ['5-8', 'format'], ['-5', 'format'], ['5.', 'format'],
  ['5.555', 'decimals'], ['0', 'range'], ['0.00', 'range'], ['100.01', 'range'], ['1000', 'range'], ['9'.repeat(400), 'range'],
])('%j is no percentage: %s', (typed, problem) => {
  expect(parsePercent(typed)).toEqual({ ok: false, error: problem })
})

it.each([
  [5_000_000, 800, 400_000], // 50,000.00 yuan at 8 % are 4,000.00 yuan
  [1, 500, 0], [10, 500, 1], [9, 500, 0], [30, 500, 2], [333, 333, 11], [0, 500, 0],
  [maxFen, 10_000, maxFen], [maxFen, 1, 1_000_000], [maxFen - 1, 9_999, 9_998_999_999],
])('of %d fen, %d hundredths of a percent are %d fen', (debt, percent, fee) => {
  expect(agentFee(fen(debt), percent)).toBe(fee)
})
