import type { GatePageId } from '@/content/letter/gate-pages'
import { gateIds, type GateId } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { gateIssues, type GateReason } from '@/domain/letter/gates'

/** What stands between the person and the form: a question, a page to read first, or nothing any more. */
export type GateStation =
  | { readonly type: 'question'; readonly gate: GateId; readonly asks: 'gate' | 'paymentOrder' | 'judgment' }
  | { readonly type: 'page'; readonly gate: GateId; readonly page: GatePageId }
  | { readonly type: 'passed' }

/** The first gate that is not passed, replayed from the answers; no position is stored. */
export function nextStation(draft: LetterDraft): GateStation {
  const [first] = gateIssues(draft)
  if (!first) return { type: 'passed' }
  const gate = first.code as GateId
  const reason = first.params.reason as GateReason
  switch (reason) {
    case 'unanswered':
      return { type: 'question', gate, asks: 'gate' }
    case 'paymentOrderUnanswered':
      return { type: 'question', gate, asks: 'paymentOrder' }
    case 'judgmentUnanswered':
      return { type: 'question', gate, asks: 'judgment' }
    default:
      return { type: 'page', gate, page: reason }
  }
}

/** The question before this one; nothing before the first. */
export function previousGate(gate: GateId): GateId | undefined {
  return gateIds[gateIds.indexOf(gate) - 1]
}
