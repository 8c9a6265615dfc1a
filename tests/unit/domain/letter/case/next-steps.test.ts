import fc from 'fast-check'
import { addDays, calendarDate, daysBetween } from '@/domain/calendar-date'
import { complaintDeadline, institutionKinds, lenderKinds } from '@/domain/letter/case/institution'
import type { CaseEntry, CaseEvent } from '@/domain/letter/case/letter-case'
import { nextSteps, paymentsInForce, type NextStep } from '@/domain/letter/case/next-steps'
import { anyDate } from '../../../../support/arbitraries'
import { aCase, anEntry, paymentsOn } from '../../../../support/builders/letter-case'

const today = calendarDate('2026-11-21')
const short = (steps: readonly NextStep[]) => steps.map(({ date, kind }) => `${date} ${kind}`)
const steps = (...log: readonly CaseEntry[]) => short(nextSteps(aCase(...log), today))

describe('after a letter', () => {
  // 2026-11-21 is a Saturday.
  it.each<[string, readonly CaseEntry[], readonly string[]]>([
    ['nothing before it is sent', [], []],
    ['copies, receipt, a second letter, a complaint', [anEntry('sent', '2026-11-21')], [
      '2026-11-21 keepCopies', '2026-11-25 confirmReceipt', '2026-11-28 sendAgain', '2026-12-06 complainToInstitution',
    ]],
    ['no copies where a proof is kept', [anEntry('sent', '2026-11-21', { proofs: ['工单号'] })], [
      '2026-11-25 confirmReceipt', '2026-11-28 sendAgain', '2026-12-06 complainToInstitution',
    ]],
    ['nothing about receipt once it is known', [anEntry('sent', '2026-11-21', { proofs: ['工单号'] }), anEntry('acknowledged', '2026-11-23')], [
      '2026-11-28 sendAgain', '2026-12-06 complainToInstitution',
    ]],
    ['the same while no reply comes', [anEntry('sent', '2026-11-21', { proofs: ['工单号'] }), anEntry('noReply', '2026-11-30')], [
      '2026-11-28 sendAgain', '2026-12-06 complainToInstitution',
    ]],
    ['after the second letter its receipt, and the complaint counted from the first', [
      anEntry('sent', '2026-11-21'), anEntry('sent', '2026-11-28', { proofs: ['工单号'] }),
    ], ['2026-12-02 confirmReceipt', '2026-12-06 complainToInstitution']],
    ['new days for a new letter after a refusal', [
      anEntry('sent', '2026-11-02'), anEntry('rejected', '2026-11-10'), anEntry('sent', '2026-11-21', { proofs: ['工单号'] }),
    ], ['2026-11-25 confirmReceipt', '2026-11-28 sendAgain', '2026-12-06 complainToInstitution']],
  ])('there is %s', (_, log, expected) => {
    expect(steps(...log)).toEqual(expected)
  })

  it('what is overdue stays until it is done', () => {
    expect(short(nextSteps(aCase(anEntry('sent', '2026-11-21')), calendarDate('2027-06-01')))).toHaveLength(4)
  })
})

describe('after an answer', () => {
  const sent = anEntry('sent', '2026-11-21')

  it.each(['offerReceived', 'approved', 'partly'] as const)('%s: check it first', (event) => {
    expect(steps(sent, anEntry(event, '2026-11-27'))).toEqual(['2026-11-27 checkOffer'])
  })

  it('keeps its day over a pause', () => {
    const log = [sent, anEntry('partly', '2026-11-27'), anEntry('paused', '2026-11-28'), anEntry('resumed', '2026-12-05')]
    expect(steps(...log)).toEqual(['2026-11-27 checkOffer'])
  })

  it('a refusal with reasons leads to another way, never to a complaint', () => {
    expect(steps(sent, anEntry('rejected', '2026-11-27', { reasonGiven: true }))).toEqual(['2026-11-27 tryAnotherWay'])
  })

  it('a refusal without reasons may be complained about, 15 days after the letter', () => {
    expect(steps(sent, anEntry('rejected', '2026-11-27', { reasonGiven: false }))).toEqual([
      '2026-11-27 tryAnotherWay', '2026-12-06 complainToInstitution',
    ])
  })
})

describe('a complaint to the institution', () => {
  const log = [anEntry('sent', '2026-11-21'), anEntry('noReply', '2026-12-06'), anEntry('complained', '2026-12-07')]

  it.each(['bank', 'consumerFinance'] as const)('is due after 15, 30 or 60 days at a lender of the kind %s', (lenderKind) => {
    expect(nextSteps({ log, lenderKind }, today)).toEqual([
      { kind: 'complaintDue', date: '2026-12-22', dueIfComplex: '2027-01-06', dueAtLatest: '2027-02-05' },
    ])
  })

  it.each(['smallLoan', 'unsure', undefined] as const)('has no due day at a lender of the kind %s', (lenderKind) => {
    expect(nextSteps({ log, lenderKind }, today)).toEqual([])
  })

  it('has none any more once it has gone to the regulator', () => {
    const further = [...log, anEntry('complained', '2026-12-23', { level: 'regulator' })]
    expect(nextSteps({ log: further, lenderKind: 'bank' }, today)).toEqual([])
  })

  it('does not stop the payments that were agreed', () => {
    const agreed = [anEntry('sent', '2026-11-02'), anEntry('approved', '2026-11-10'), anEntry('agreed', '2026-11-11', { payments: paymentsOn('2026-12-15') })]
    expect(steps(...agreed, anEntry('complained', '2026-11-20'))).toEqual(['2026-12-12 payInstallment'])
  })
})

test('no kind of institution but banks and consumer finance companies has a national period', () => {
  const kinds = [...institutionKinds, ...lenderKinds, undefined]
  const bound = kinds.filter((kind) => complaintDeadline(kind, today) !== undefined)
  expect(new Set(bound)).toEqual(new Set(['bank', 'consumerFinance']))
})

describe('after an agreement', () => {
  const agreed = anEntry('agreed', '2026-11-21', { payments: paymentsOn('2026-11-22', '2026-12-15', '2027-01-15') })
  const log = [anEntry('sent', '2026-11-02'), anEntry('approved', '2026-11-20'), agreed]

  it('each payment is announced three days before', () => {
    expect(nextSteps(aCase(...log), today)).toEqual([
      { kind: 'payInstallment', date: '2026-11-19', no: 1, dueDate: '2026-11-22', amount: 86_000 },
      { kind: 'payInstallment', date: '2026-12-12', no: 2, dueDate: '2026-12-15', amount: 86_000 },
      { kind: 'payInstallment', date: '2027-01-12', no: 3, dueDate: '2027-01-15', amount: 86_000 },
    ])
  })

  it('on the due day too, and no longer on the day after', () => {
    expect(nextSteps(aCase(...log), calendarDate('2026-12-15'))).toHaveLength(2)
    expect(nextSteps(aCase(...log), calendarDate('2026-12-16'))).toHaveLength(1)
  })

  it.each<[CaseEvent, readonly string[]]>([
    ['performing', ['2026-11-19 payInstallment', '2026-12-12 payInstallment', '2027-01-12 payInstallment']],
    ['breached', ['2026-11-19 payInstallment', '2026-11-21 talkAgain', '2026-12-12 payInstallment', '2027-01-12 payInstallment']],
    ['settled', ['2026-11-28 askForSettlementProof', '2026-12-21 checkCreditReport']],
    ['paused', []],
    ['sued', ['2026-11-21 followCourtPapers']],
  ])('and %s', (event, expected) => {
    expect(steps(...log, anEntry(event, '2026-11-21'))).toEqual(expected)
  })

  it('a new letter takes its place', () => {
    expect(paymentsInForce([...log, anEntry('breached', '2026-11-21'), anEntry('sent', '2026-11-21')])).toEqual([])
  })
})

describe('court papers', () => {
  const sent = anEntry('sent', '2026-11-02')

  it('leave nothing but their own date', () => {
    expect(steps(sent, anEntry('sued', '2026-11-20', { deadline: calendarDate('2026-12-05') }))).toEqual(['2026-12-05 followCourtPapers'])
  })

  it('bring the other steps back when they are over', () => {
    expect(steps(sent, anEntry('acknowledged', '2026-11-03'), anEntry('sued', '2026-11-20'), anEntry('resumed', '2026-11-21'))).toEqual([
      '2026-11-02 keepCopies', '2026-11-09 sendAgain', '2026-11-17 complainToInstitution',
    ])
  })
})

describe('the end of the debt', () => {
  it('still asks for the proof and the credit report while there is a complaint', () => {
    expect(steps(anEntry('sent', '2026-11-02'), anEntry('settled', '2026-11-10'), anEntry('complained', '2026-11-20'))).toEqual([
      '2026-11-17 askForSettlementProof', '2026-12-10 checkCreditReport',
    ])
  })
})

test('steps come in order of date, and those after a letter keep their distance from it', () => {
  fc.assert(fc.property(anyDate, fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 12 }), (day, offsets) => {
    const letter = nextSteps(aCase(anEntry('sent', day)), day)
    const distance = new Map(letter.map(({ kind, date }) => [kind, daysBetween(day, date)]))
    expect([distance.get('sendAgain'), distance.get('complainToInstitution')]).toEqual([7, 15])
    expect([3, 4, 5]).toContain(distance.get('confirmReceipt'))

    const payments = [...offsets].sort((a, b) => a - b).map((offset) => ({ dueDate: addDays(day, offset), amount: 1 as never }))
    const due = nextSteps(aCase(anEntry('sent', day), anEntry('approved', day), anEntry('agreed', day, { payments })), day)
    const dates = due.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
    expect(due).toHaveLength(payments.length)
  }), { numRuns: 500 })
})
