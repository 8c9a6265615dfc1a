import { gateAnswers, gateIds, paymentOrderAnswers, type GateAnswer, type GateId, type PaymentOrderAnswer } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import {
  acknowledgeGate, answerGate, answerJudgmentInForce, answerPaymentOrder, gateIssues, judgeGates, mayWrite, type GateOutcome,
} from '@/domain/letter/gates'
import { aLetterDraft } from '../../../support/builders/letter-draft'

const clear = { G1: 'yes', G2: 'no', G3: 'no', G4: 'no', G5: 'no' } as const

function outcomeOf(draft: LetterDraft, gate: GateId): GateOutcome | undefined {
  return judgeGates(draft).find((judgement) => judgement.gate === gate)?.outcome
}

function draftWith(changes: LetterDraft): LetterDraft {
  return { kinds: ['installmentPlan'], gates: clear, paymentOrder: 'none', judgmentInForce: 'no', ...changes }
}

function answered(gate: GateId, answer: GateAnswer): LetterDraft {
  return draftWith({ gates: { ...clear, [gate]: answer } })
}

describe('the gates before a letter', () => {
  it('are all passed in the sample', () => {
    const draft = aLetterDraft().build()
    expect(judgeGates(draft).map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass'])
    expect(gateIssues(draft)).toEqual([])
    expect(mayWrite(draft)).toBe(true)
  })

  it('are unanswered in an empty draft', () => {
    expect(judgeGates({})).toEqual(gateIds.map((gate) => ({ gate, outcome: 'unanswered' })))
    expect(gateIssues({})).toEqual(
      gateIds.map((gate) => ({ field: `gates.${gate}`, code: gate, level: 'gate', params: { reason: 'unanswered' } })),
    )
    expect(mayWrite({})).toBe(false)
  })

  it.each<[GateId, GateAnswer, GateOutcome, string | undefined]>([
    ['G1', 'yes', 'pass', undefined],
    ['G1', 'no', 'stop', 'notOwnDebt'],
    ['G1', 'unsure', 'stop', 'notOwnDebt'],
    ['G2', 'no', 'pass', undefined],
    ['G2', 'yes', 'read', 'limitation'],
    ['G2', 'unsure', 'read', 'limitation'],
    ['G3', 'no', 'pass', undefined],
    ['G3', 'yes', 'read', 'courtPapers'],
    ['G3', 'unsure', 'read', 'courtPapers'],
    ['G4', 'no', 'pass', undefined],
    ['G4', 'yes', 'read', 'agent'],
    ['G4', 'unsure', 'read', 'agent'],
    ['G5', 'no', 'pass', undefined],
    ['G5', 'yes', 'stop', 'danger'],
    ['G5', 'unsure', 'stop', 'danger'],
  ])('%s answered %s: %s', (gate, answer, outcome, reason) => {
    const draft = answered(gate, answer)
    expect(outcomeOf(draft, gate)).toBe(outcome)
    expect(gateIssues(draft).map(({ params }) => params.reason)).toEqual(reason ? [reason] : [])
    expect(mayWrite(draft)).toBe(outcome === 'pass')
  })

  it.each<[GateId, GateAnswer, boolean]>([
    ['G1', 'no', false],
    ['G2', 'yes', true],
    ['G2', 'unsure', true],
    ['G3', 'yes', true],
    ['G4', 'yes', true],
    ['G5', 'yes', false],
  ])('%s answered %s lets pass after its page was read: %s', (gate, answer, passes) => {
    expect(mayWrite(acknowledgeGate(answered(gate, answer), gate))).toBe(passes)
  })
})

describe('court papers', () => {
  const papers = (changes: LetterDraft) => draftWith({ gates: { ...clear, G3: 'yes' }, acknowledged: ['G3'], ...changes })

  it.each<[PaymentOrderAnswer, string | undefined]>([
    ['open', 'paymentOrder'],
    ['unsure', 'paymentOrder'],
    ['closed', undefined],
    ['none', undefined],
  ])('with a payment order %s stop every letter for: %s', (paymentOrder, reason) => {
    for (const kinds of [['deferral'], ['installmentPlan'], ['penaltyWaiver']] as const) {
      const draft = papers({ paymentOrder, kinds: [...kinds] })
      expect(gateIssues(draft).map(({ params }) => params.reason)).toEqual(reason ? [reason] : [])
      expect(outcomeOf(draft, 'G3')).toBe(reason ? 'stop' : 'pass')
    }
  })

  it.each<[GateAnswer, LetterDraft['kinds'], GateOutcome]>([
    ['yes', ['installmentPlan'], 'stop'],
    ['yes', ['deferral', 'installmentPlan', 'penaltyWaiver'], 'stop'],
    ['yes', ['deferral', 'penaltyWaiver'], 'pass'],
    ['no', ['installmentPlan'], 'pass'],
    ['unsure', ['installmentPlan'], 'pass'],
  ])('with a judgment in force answered %s and %j: %s', (judgmentInForce, kinds, outcome) => {
    expect(outcomeOf(papers({ judgmentInForce, kinds }), 'G3')).toBe(outcome)
  })

  it('are not dealt with before it is said whether there is a payment order', () => {
    const draft = papers({ paymentOrder: undefined })
    expect(outcomeOf(draft, 'G3')).toBe('unanswered')
    expect(gateIssues(draft).map(({ params }) => params.reason)).toEqual(['paymentOrderUnanswered'])
  })

  it('are not dealt with before it is said whether there is a judgment, where installments are asked for', () => {
    expect(gateIssues(papers({ judgmentInForce: undefined })).map(({ params }) => params.reason)).toEqual(['judgmentUnanswered'])
    expect(mayWrite(papers({ judgmentInForce: undefined, kinds: ['deferral'] }))).toBe(true)
  })

  it('do not matter when there are none', () => {
    expect(mayWrite(draftWith({ paymentOrder: 'open', judgmentInForce: 'yes' }))).toBe(true)
  })
})

describe('changing an answer', () => {
  const read = draftWith({ gates: { ...clear, G2: 'yes', G3: 'yes', G4: 'yes' }, acknowledged: ['G2', 'G3', 'G4'] })

  it.each(gateIds.flatMap((gate) => gateAnswers.map((answer) => [gate, answer] as const)))('%s to %s stores it', (gate, answer) => {
    expect(answerGate({}, gate, answer).gates).toEqual({ [gate]: answer })
  })

  it('takes back that the page of this gate was read, and of no other', () => {
    const changed = answerGate(read, 'G2', 'unsure')
    expect(changed.acknowledged).toEqual(['G3', 'G4'])
    expect(outcomeOf(changed, 'G2')).toBe('read')
  })

  it('to the same answer changes nothing', () => {
    expect(answerGate(read, 'G2', 'yes')).toBe(read)
    expect(answerJudgmentInForce(read, 'no')).toBe(read)
    expect(answerPaymentOrder(read, 'none')).toBe(read)
  })

  it('on judgment or payment order takes back that the page of G3 was read', () => {
    expect(answerJudgmentInForce(read, 'unsure')).toMatchObject({ judgmentInForce: 'unsure', acknowledged: ['G2', 'G4'] })
    for (const answer of paymentOrderAnswers.filter((other) => other !== 'none')) {
      expect(answerPaymentOrder(read, answer)).toMatchObject({ paymentOrder: answer, acknowledged: ['G2', 'G4'] })
    }
  })

  it('leaves the draft it came from alone', () => {
    answerGate(read, 'G2', 'no')
    expect(read.gates?.G2).toBe('yes')
  })

  it('keeps the answers to the questions under G3, so that going back loses nothing', () => {
    const back = answerGate(answerGate(read, 'G3', 'no'), 'G3', 'yes')
    expect(back).toMatchObject({ paymentOrder: 'none', judgmentInForce: 'no' })
    expect(outcomeOf(back, 'G3')).toBe('read')
  })
})

it('a page read twice is noted once', () => {
  expect(acknowledgeGate(acknowledgeGate({}, 'G2'), 'G2').acknowledged).toEqual(['G2'])
})
