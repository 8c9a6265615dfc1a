import type { GatePageId } from '@/content/letter/gate-pages'
import { gateIds, type GateId } from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { gateIssues, hasCourtPapers, type GateReason } from '@/domain/letter/gates'
import { kindsOf } from '@/domain/letter/parse/asks'

/** A question before the form: what the letter is to ask for, or a gate. */
export type OpeningQuestion =
  | { readonly type: 'kinds' }
  | { readonly type: 'question'; readonly gate: GateId; readonly asks: 'gate' | 'paymentOrder' | 'judgment' }

/** What stands between the person and the form: a question, a page to read first, or nothing any more. */
export type GateStation =
  | OpeningQuestion
  | { readonly type: 'page'; readonly gate: GateId; readonly page: GatePageId }
  | { readonly type: 'passed' }

/**
 * What comes first of all that is open, replayed from the answers; no position is stored. What the letter asks for comes before the gates,
 * because a judgment in force stops only a letter that asks for installments.
 */
export function nextStation(draft: LetterDraft): GateStation {
  if (kindsOf(draft).length === 0) return { type: 'kinds' }
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

/** The question whose answer led to a page. */
export function questionBehind({ gate, page }: Extract<GateStation, { type: 'page' }>): OpeningQuestion {
  if (page === 'paymentOrder') return { type: 'question', gate, asks: 'paymentOrder' }
  return { type: 'question', gate, asks: page === 'judgmentInForce' ? 'judgment' : 'gate' }
}

/** The question before this one; nothing before the first. */
export function questionBefore(question: OpeningQuestion, draft: LetterDraft): OpeningQuestion | undefined {
  return neighbour(question, draft, -1)
}

/** The question after this one; nothing after the last. */
export function questionAfter(question: OpeningQuestion, draft: LetterDraft): OpeningQuestion | undefined {
  return neighbour(question, draft, 1)
}

function neighbour(question: OpeningQuestion, draft: LetterDraft, distance: 1 | -1): OpeningQuestion | undefined {
  const questions = questionsOf(draft)
  return questions[questions.findIndex(each => nameOf(each) === nameOf(question)) + distance]
}

/** The questions of this letter in their order; two of them are asked only because of court papers. */
function questionsOf(draft: LetterDraft): readonly OpeningQuestion[] {
  const asksForInstallments = kindsOf(draft).includes('installmentPlan')
  const gates = gateIds.flatMap((gate): OpeningQuestion[] => {
    const question = { type: 'question', gate, asks: 'gate' } as const
    if (gate !== 'G3' || !hasCourtPapers(draft)) return [question]
    const paymentOrder = { ...question, asks: 'paymentOrder' } as const
    return asksForInstallments ? [question, paymentOrder, { ...question, asks: 'judgment' }] : [question, paymentOrder]
  })
  return [{ type: 'kinds' }, ...gates]
}

function nameOf(question: OpeningQuestion): string {
  return question.type === 'kinds' ? question.type : `${question.gate}-${question.asks}`
}
