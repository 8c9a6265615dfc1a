import type { Complaint, ComplaintMatterId } from './complaint'

export const complaintRequestIds = [
  'answerApplication', 'refusalReasons', 'statement', 'feeBasis', 'reviewConduct', 'collectorIdentity', 'correctRecord', 'decision',
  'reasons', 'mediation', 'handle', 'urgeDecision', 'reviewMediation', 'inform',
] as const
/** What a complaint asks for. */
export type ComplaintRequestId = (typeof complaintRequestIds)[number]

const askedOfInstitution: Readonly<Partial<Record<ComplaintMatterId, readonly ComplaintRequestId[]>>> = {
  noAnswer: ['answerApplication'],
  refusedWithoutReason: ['refusalReasons'],
  statementMissing: ['statement'],
  feesUnclear: ['feeBasis'],
  collection: ['reviewConduct', 'collectorIdentity'],
  creditRecord: ['correctRecord'],
}

const askedOfRegulator: Readonly<Partial<Record<ComplaintMatterId, readonly ComplaintRequestId[]>>> = {
  noDecision: ['urgeDecision'],
  decisionWithoutReasons: ['urgeDecision'],
  mediationRefused: ['reviewMediation'],
}

/**
 * What the complaint asks for, in a fixed order: it follows from the matters alone, so that nothing beyond them – above all no reduction
 * of the debt – can be asked for in a complaint (letters-spec 11). An objection to a credit record has a procedure of its own and asks for
 * no decision on a complaint.
 */
export function complaintRequests(
  { level, matters, asksForMediation }: Pick<Complaint, 'level' | 'matters'> & { readonly asksForMediation?: boolean },
): readonly ComplaintRequestId[] {
  const wanted = matters.flatMap((matter) => (level === 'institution' ? askedOfInstitution : askedOfRegulator)[matter] ?? [])
  if (level === 'regulator') wanted.push('handle', 'inform')
  else if (matters.some((matter) => matter !== 'creditRecord')) wanted.push('decision', 'reasons')
  if (level === 'institution' && asksForMediation) wanted.push('mediation')
  return complaintRequestIds.filter((id) => wanted.includes(id))
}
