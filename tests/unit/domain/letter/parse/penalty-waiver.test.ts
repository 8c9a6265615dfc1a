import { calendarDate } from '@/domain/calendar-date'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { aLetterDraft, aPenaltyWaiverDraft } from '../../../../support/builders/letter-draft'
import { askOf, characters, issuesOf, problemsOf, type Changes } from './problems'

const withWaiver = (penaltyWaiver: Changes['penaltyWaiver']) => aPenaltyWaiverDraft().with({ penaltyWaiver })

it('the sample asks to waive 720.00 yuan and offers the rest at once', () => {
  expect(askOf(aPenaltyWaiverDraft(), 'penaltyWaiver')).toEqual({
    kind: 'penaltyWaiver',
    items: [{ kind: 'penaltyInterest', amount: 42000 }, { kind: 'lateFee', amount: 30000 }],
    scope: { kind: 'full' },
    waivedAmount: 72000,
    settle: { kind: 'lumpSum', payBy: '2026-12-20', amount: 788000 },
  })
})

describe('the fees to waive', () => {
  it('must be there', () => {
    expect(problemsOf(aPenaltyWaiverDraft().with({ debt: { outstandingPrincipal: '8600', outstandingInterest: '0', outstandingFees: '0' } })))
      .toEqual(expect.arrayContaining(['debt.outstandingFees E221 zero']))
  })

  it.each<[Required<Changes>['penaltyWaiver']['items'], readonly string[]]>([
    [undefined, ['penaltyWaiver.items E225 missing']],
    [[], ['penaltyWaiver.items E225 missing']],
    [[{ kind: 'lateFee' }, { kind: 'lateFee' }], ['penaltyWaiver.items E225 duplicate']],
    [[{ kind: 'otherFee', name: '手续费' }, { kind: 'otherFee', name: '管理费' }], []],
    [[{ kind: 'otherFee' }], ['penaltyWaiver.items.0.name E225 missing']],
    [[{ kind: 'otherFee', name: characters(21) }], ['penaltyWaiver.items.0.name E225 tooLong']],
    [[{ kind: 'lateFee', amount: '0' }], ['penaltyWaiver.items.0.amount E222 zero']],
    [[{ kind: 'lateFee', amount: '-3' }], ['penaltyWaiver.items.0.amount E222 negative']],
    [[{ kind: 'lateFee', amount: '720.01' }], ['penaltyWaiver.items E222 exceedsFees']],
    [[{ kind: 'lateFee', amount: '100000000' }, { kind: 'collectionFee', amount: '100000000' }], ['penaltyWaiver.items E222 exceedsFees']],
    [[{ kind: 'otherFee', name: '本金' }], ['penaltyWaiver.items.0.name E226 waivePrincipal']],
  ])('%j have the issues %j', (items, problems) => {
    expect(problemsOf(withWaiver({ items }))).toEqual(problems)
  })
})

describe('how much', () => {
  const named = [{ kind: 'penaltyInterest' as const }, { kind: 'lateFee' as const }]
  const priced = [{ kind: 'penaltyInterest' as const, amount: '300' }, { kind: 'lateFee' as const, amount: '200' }]
  const resume = { settle: 'resume' as const, payBy: undefined, amount: undefined }

  it.each([
    ['all of the amounts given', { items: priced, scope: 'full' }, { kind: 'full' }, 50000],
    ['all fees where amounts are not given', { items: named, scope: 'full' }, { kind: 'full' }, 72000],
    ['all fees where an amount is missing', { items: [{ kind: 'lateFee', amount: '200' }, { kind: 'serviceFee' }], scope: 'full' }, { kind: 'full' }, 72000],
    ['a part in yuan', { items: named, scope: 'partial', partialAmount: '300.00' }, { kind: 'partial', amount: 30000 }, 30000],
    ['a part in words', { items: named, scope: 'partial', partialDesc: '一半' }, { kind: 'partial', description: '一半' }, 0],
    ['a part in yuan rather than in words', { items: named, scope: 'partial', partialAmount: '300', partialDesc: '一半' }, { kind: 'partial', amount: 30000 }, 30000],
    ['what the lender decides', { items: priced, scope: 'lenderDecides' }, { kind: 'lenderDecides' }, 0],
  ] as const)('%s', (_, changes, scope, waivedAmount) => {
    const ask = askOf(withWaiver({ ...resume, ...changes, items: [...changes.items] }), 'penaltyWaiver')
    expect(ask.scope).toEqual(scope)
    expect(ask.waivedAmount).toBe(waivedAmount)
  })

  it.each([
    [{ scope: undefined }, ['penaltyWaiver.scope E112 missing']],
    [{ scope: 'partial' }, ['penaltyWaiver.partialAmount E223 missing']],
    [{ scope: 'partial', partialAmount: '0' }, ['penaltyWaiver.partialAmount E223 zero']],
    [{ scope: 'partial', partialAmount: '一半' }, ['penaltyWaiver.partialAmount E223 format']],
    [{ scope: 'partial', partialAmount: '720.00', items: named }, []],
    [{ scope: 'partial', partialAmount: '500.00', items: priced }, []],
    [{ scope: 'partial', partialAmount: '720.01', items: named }, ['penaltyWaiver.partialAmount E222 exceedsFees']],
    [{ scope: 'partial', partialAmount: '500.01', items: priced }, ['penaltyWaiver.partialAmount E222 exceedsItems']],
    [{ scope: 'partial', partialDesc: characters(61) }, ['penaltyWaiver.partialDesc E111 tooLong']],
  ] as const)('%j has the issues %j', (changes, problems) => {
    expect(problemsOf(withWaiver({ ...resume, ...changes, items: [...('items' in changes ? changes.items : named)] }))).toEqual(problems)
  })
})

describe('how to repay the rest', () => {
  it.each([
    [{ settle: undefined }, ['penaltyWaiver.settle E112 missing']],
    [{ settle: 'resume', payBy: 'x', amount: 'x' }, []],
    [{ payBy: undefined }, ['penaltyWaiver.payBy E224 missing']],
    [{ payBy: '12-20' }, ['penaltyWaiver.payBy E224 format']],
    [{ payBy: '2026-11-20' }, ['penaltyWaiver.payBy E224 past']],
    [{ payBy: '2026-11-21' }, []],
    [{ payBy: '2027-01-20' }, []],
    [{ payBy: '2027-01-21' }, ['penaltyWaiver.payBy W224']],
    [{ amount: undefined }, ['penaltyWaiver.amount E224 missing']],
    [{ amount: '0' }, ['penaltyWaiver.amount E224 zero']],
    [{ amount: '7880.01' }, ['penaltyWaiver.amount W227']],
    [{ amount: '7879.99' }, ['penaltyWaiver.amount W227']],
  ] as const)('%j has the issues %j', (changes, problems) => {
    expect(problemsOf(withWaiver(changes))).toEqual(problems)
  })

  it('is compared with what the waiver leaves', () => {
    expect(issuesOf(withWaiver({ amount: '7000' }))[0]?.params).toEqual({ amount: 700000, waived: 72000, total: 860000, expected: 788000 })
  })

  it('is not compared where the lender decides', () => {
    expect(problemsOf(withWaiver({ scope: 'lenderDecides', amount: '1' }))).toEqual([])
  })
})

describe('together with an installment plan', () => {
  const both = aLetterDraft().with({
    kinds: ['installmentPlan', 'penaltyWaiver'],
    penaltyWaiver: { items: [{ kind: 'lateFee' }], scope: 'full' },
  })

  it('the plan repays what is left, and nobody asks how', () => {
    expect(problemsOf(both)).toEqual([])
    expect(askOf(both, 'penaltyWaiver').settle).toEqual({ kind: 'byPlan' })
    expect(askOf(both, 'installmentPlan').baseAmount).toBe(818000)
  })

  it.each([
    [{ scope: 'partial', partialAmount: '20' }, 858000],
    [{ scope: 'partial', partialDesc: '一半' }, 860000],
    [{ scope: 'lenderDecides' }, 860000],
    [{ items: [{ kind: 'lateFee', amount: '100' }] }, 850000],
  ] as const)('with %j the plan repays %d fen', (changes, baseAmount) => {
    const draft = both.with({ penaltyWaiver: 'items' in changes ? { items: [...changes.items] } : changes })
    expect(askOf(draft, 'installmentPlan').baseAmount).toBe(baseAmount)
  })

  it('the plan waits for a waiver with errors', () => {
    expect(problemsOf(both.with({ penaltyWaiver: { scope: undefined }, installmentPlan: { periods: '99' } })))
      .toEqual(['installmentPlan.periods E212 range', 'penaltyWaiver.scope E112 missing'])
  })
})

describe('wishes nobody can grant', () => {
  it.each([
    ['请删除逾期记录', 'E226 deleteRecord'],
    ['消除征信上的不良记录', 'E226 deleteRecord'],
    ['请免除全部本金', 'E226 waivePrincipal'],
    ['减免利息和本金', 'E226 waivePrincipal'],
    ['全免利息', 'E226 waivePrincipal'],
    ['作坏账处理', 'E226 badDebt'],
    ['我只还本金', 'W225'],
    ['只愿还本金', 'W225'],
  ])('%s', (wish, issue) => {
    expect(problemsOf(withWaiver({ reason: wish }))).toEqual([`penaltyWaiver.reason ${issue}`])
    expect(problemsOf(withWaiver({ scope: 'partial', partialDesc: wish, settle: 'resume' }))).toEqual([`penaltyWaiver.partialDesc ${issue}`])
  })

  it.each(['失业后没有收入，无力承担违约金', '减免罚息后归还本金', '本金和利息本人愿意归还', '违约金的一半', '如实更新逾期记录'])('%s is none', (reason) => {
    expect(problemsOf(withWaiver({ reason }))).toEqual([])
    expect(askOf(withWaiver({ reason }), 'penaltyWaiver').reason).toBe(reason)
  })

  it('has at most 100 characters', () => {
    expect(problemsOf(withWaiver({ reason: characters(101) }))).toEqual(['penaltyWaiver.reason E111 tooLong'])
  })
})

it('fees of zero with an amount to waive are an error, not a crash', () => {
  const draft = aPenaltyWaiverDraft()
    .with({ debt: { outstandingFees: '0' }, penaltyWaiver: { items: [{ kind: 'lateFee', amount: '99999' }] } })
    .build()
  expect(parseLetterContent(draft, calendarDate('2026-11-21'))).toMatchObject({ ok: false })
  expect(parseLetterContent({ ...draft, kinds: ['penaltyWaiver', 'installmentPlan'] }, calendarDate('2026-11-21'))).toMatchObject({ ok: false })
})
