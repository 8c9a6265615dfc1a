import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import { askKinds, type AskKind } from '@/domain/letter/choices'
import { composeCallOutline } from '@/domain/letter/compose-call-outline'
import { composeLetter } from '@/domain/letter/compose-letter'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import type { LetterDraft } from '@/domain/letter/draft'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { toPlainText } from '@/renderers/letter/plain-text'
import everyField from '../../../fixtures/letters/21-everything.json'
import { leafPaths, withLeaf } from '../../storage/leaves'

/** A letter of these kinds in which everything is filled in that can be (letters-spec 15.4). */
function fullDraft(kinds: readonly AskKind[]): LetterDraft {
  return {
    ...(everyField.data as LetterDraft),
    kinds: [...kinds],
    deferral: { months: '1', fromDueDate: '2026-12-15', afterMode: 'resumeOriginal', duringPay: '200', interestDuring: 'askNoPenalty' },
    installmentPlan: {
      periods: '3', firstDueDate: '2027-01-15', mode: 'step', downPayment: '600', downDate: '2026-12-20', stepSplit: { count: '1', amount: '200' },
    },
    penaltyWaiver: {
      items: [{ kind: 'penaltyInterest', amount: '200' }, { kind: 'otherFee', name: '担保费', amount: '100' }],
      scope: 'partial', partialAmount: '150', partialDesc: '减半', settle: 'lumpSum', payBy: '2026-12-20', amount: '8450', reason: '罚息是住院时产生的',
    },
    budget: {
      income: { salary: '9000' }, expenses: { food: '1000', otherEssential: '100' }, otherEssentialNote: '房租', attach: true,
      otherDebts: [{ name: '某某银行', outstanding: '100', minMonthly: '10', overdue: true }], otherSource: '父母每月帮助',
    },
  }
}

const damaged = /[（，、；：“][，。、；：）”]|[。，、；：]{2}|（）|undefined|NaN|null|object|[{}]|\[\]/
const today = calendarDate('2026-11-21')

/** The letter in its three lengths, or nothing when something is missing that it cannot do without. */
function textsOf(draft: LetterDraft): string | undefined {
  const parsed = parseLetterContent(draft, today)
  if (!parsed.ok) return undefined
  const lengths = [composeLetter, composeShortMessage, composeCallOutline]
  return lengths.map((compose) => toPlainText(compose(parsed.value.request, letterPhrases))).join('\n')
}

const combinations = [1, 2, 3, 4, 5, 6, 7].map((bits) => askKinds.filter((_, place) => bits & (1 << place)))

describe.each(combinations.map((kinds) => [kinds.join(' + '), fullDraft(kinds)] as const))('%s, with one field emptied after the other', (_, draft) => {
  const emptied = leafPaths(draft).map((path) => [path, textsOf(withLeaf(draft, path, undefined) as LetterDraft)] as const)

  test('reads well in full, short and on the phone', () => {
    expect(textsOf(draft)).toMatch(/申请书/)
    expect(textsOf(draft)).not.toMatch(damaged)
    expect(emptied.filter(([, text]) => text !== undefined && damaged.test(text)).map(([path]) => path)).toEqual([])
  })

  test('can do without most fields', () => {
    expect(emptied.filter(([, text]) => text !== undefined).length).toBeGreaterThan(emptied.length / 2)
  })
})
