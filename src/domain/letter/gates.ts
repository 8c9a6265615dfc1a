import { assertNever } from '../assert-never'
import { gateIds, type GateAnswer, type GateId, type PaymentOrderAnswer } from './choices'
import type { LetterDraft } from './draft'
import { issue, type FieldIssue } from './issue'

/** What a gate says about writing a letter: not answered yet, free to go on, a page to read first, or no letter. */
export type GateOutcome = 'unanswered' | 'pass' | 'read' | 'stop'

export interface GateJudgement {
  readonly gate: GateId
  readonly outcome: GateOutcome
}

/** Why a gate is not passed; `params.reason` of its issue. */
export type GateReason =
  | 'unanswered' | 'paymentOrderUnanswered' | 'judgmentUnanswered'
  | 'notOwnDebt' | 'limitation' | 'courtPapers' | 'paymentOrder' | 'judgmentInForce' | 'agent' | 'danger'

interface Finding {
  readonly outcome: Exclude<GateOutcome, 'pass'>
  readonly reason: GateReason
}

/** True when the answer raises the concern of the gate; not being sure counts as raising it. G1 asks the other way round. */
export function isGateHit(gate: GateId, answer: GateAnswer): boolean {
  return gate === 'G1' ? answer !== 'yes' : answer !== 'no'
}

/** True when court papers have been received, or may have been (G3). */
export function hasCourtPapers(draft: LetterDraft): boolean {
  const answer = draft.gates?.G3
  return answer !== undefined && isGateHit('G3', answer)
}

/** The five gates before a letter, in order (letters-spec 2). A page that has been read and acknowledged lets pass. */
export function judgeGates(draft: LetterDraft): readonly GateJudgement[] {
  return gateIds.map((gate) => ({ gate, outcome: findings(draft, gate)?.outcome ?? 'pass' }))
}

/** One issue of level `gate` for each gate that is not passed. */
export function gateIssues(draft: LetterDraft): readonly FieldIssue[] {
  return gateIds.flatMap((gate) => {
    const finding = findings(draft, gate)
    return finding ? [issue(`gates.${gate}`, gate, { reason: finding.reason })] : []
  })
}

/** True when every gate is passed. */
export function mayWrite(draft: LetterDraft): boolean {
  return gateIds.every((gate) => findings(draft, gate) === undefined)
}

/** The draft with this answer. A changed answer takes back that its page was read. */
export function answerGate(draft: LetterDraft, gate: GateId, answer: GateAnswer): LetterDraft {
  if (draft.gates?.[gate] === answer) return draft
  return { ...draft, gates: { ...draft.gates, [gate]: answer }, acknowledged: without(draft.acknowledged, gate) }
}

/** The draft with this answer on a judgment in force, part of G3. A changed answer takes back that the page of G3 was read. */
export function answerJudgmentInForce(draft: LetterDraft, answer: GateAnswer): LetterDraft {
  if (draft.judgmentInForce === answer) return draft
  return { ...draft, judgmentInForce: answer, acknowledged: without(draft.acknowledged, 'G3') }
}

/** The draft with this answer on a payment order, part of G3. A changed answer takes back that the page of G3 was read. */
export function answerPaymentOrder(draft: LetterDraft, answer: PaymentOrderAnswer): LetterDraft {
  if (draft.paymentOrder === answer) return draft
  return { ...draft, paymentOrder: answer, acknowledged: without(draft.acknowledged, 'G3') }
}

/** The draft after the page of this gate was read and accepted. */
export function acknowledgeGate(draft: LetterDraft, gate: GateId): LetterDraft {
  return { ...draft, acknowledged: [...without(draft.acknowledged, gate), gate] }
}

/** What keeps this gate from being passed, if anything. */
function findings(draft: LetterDraft, gate: GateId): Finding | undefined {
  const answer = draft.gates?.[gate]
  if (answer === undefined) return { outcome: 'unanswered', reason: 'unanswered' }
  if (!isGateHit(gate, answer)) return undefined
  const finding = hitFinding(draft, gate)
  return finding.outcome === 'read' && draft.acknowledged?.includes(gate) ? undefined : finding
}

function hitFinding(draft: LetterDraft, gate: GateId): Finding {
  switch (gate) {
    case 'G1':
      return { outcome: 'stop', reason: 'notOwnDebt' }
    case 'G2':
      return { outcome: 'read', reason: 'limitation' }
    case 'G3':
      return courtPapersFinding(draft)
    case 'G4':
      return { outcome: 'read', reason: 'agent' }
    case 'G5':
      return { outcome: 'stop', reason: 'danger' }
    default:
      return assertNever(gate)
  }
}

/**
 * A payment order that can still be objected to stops every letter, and so does not knowing. A judgment in force stops a letter that asks
 * for installments: that is to be agreed with the creditor or the enforcement judge as 执行和解.
 */
function courtPapersFinding({ paymentOrder, judgmentInForce, kinds = [] }: LetterDraft): Finding {
  if (paymentOrder === 'open' || paymentOrder === 'unsure') return { outcome: 'stop', reason: 'paymentOrder' }
  const asksForInstallments = kinds.includes('installmentPlan')
  if (asksForInstallments && judgmentInForce === 'yes') return { outcome: 'stop', reason: 'judgmentInForce' }
  if (paymentOrder === undefined) return { outcome: 'unanswered', reason: 'paymentOrderUnanswered' }
  if (asksForInstallments && judgmentInForce === undefined) return { outcome: 'unanswered', reason: 'judgmentUnanswered' }
  return { outcome: 'read', reason: 'courtPapers' }
}

function without(gates: readonly GateId[] = [], gate: GateId): GateId[] {
  return gates.filter((acknowledged) => acknowledged !== gate)
}
