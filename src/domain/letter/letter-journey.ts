import type { AskKind } from './choices'
import type { LetterDraft } from './draft'
import { issuesForFields, type FieldIssue } from './issue'

export const letterStepIds = [
  'creditor', 'loan', 'amount', 'hardship', 'budget', 'deferral', 'waiver', 'plan', 'requests', 'enclosures', 'applicant',
] as const
/** The steps of the guided form, in the order of letters-spec 13. */
export type LetterStepId = (typeof letterStepIds)[number]

export interface LetterStep {
  readonly id: LetterStepId
  /** Draft paths asked for in this step; a path also stands for everything below it. */
  readonly fields: readonly string[]
  readonly applies: (draft: LetterDraft) => boolean
}

const always = () => true
const whereAsked = (kind: AskKind) => (draft: LetterDraft) => draft.kinds?.includes(kind) ?? false

/** The journey as data: which step asks for what, and when it applies. No position is stored; it is replayed from the answers. */
export const letterSteps: readonly LetterStep[] = [
  {
    id: 'creditor',
    fields: ['creditor.fullName', 'creditor.role', 'creditor.channel', 'creditor.brandName', 'creditor.department'],
    applies: always,
  },
  {
    id: 'loan',
    fields: [
      'debt.productType', 'debt.contractNo', 'debt.overdueSince', 'debt.notYetOverdue', 'debt.productName', 'debt.accountLast4',
      'debt.borrowedOn', 'debt.principalBorrowed', 'debt.onTimePeriods',
    ],
    applies: always,
  },
  {
    id: 'amount',
    fields: [
      'debt.outstandingPrincipal', 'debt.outstandingInterest', 'debt.outstandingFees', 'debt.outstandingTotal', 'debt.amountAsOf',
      'debt.amountSource', 'debt.platformTotal', 'debt.amountUnknown',
    ],
    applies: always,
  },
  { id: 'hardship', fields: ['hardship'], applies: always },
  { id: 'budget', fields: ['budget'], applies: always },
  { id: 'deferral', fields: ['deferral'], applies: whereAsked('deferral') },
  // Before the plan, which divides what the waiver leaves.
  { id: 'waiver', fields: ['penaltyWaiver'], applies: whereAsked('penaltyWaiver') },
  { id: 'plan', fields: ['installmentPlan'], applies: whereAsked('installmentPlan') },
  { id: 'requests', fields: ['requests', 'commitments'], applies: always },
  { id: 'enclosures', fields: ['enclosures'], applies: always },
  { id: 'applicant', fields: ['debtor', 'letterDate'], applies: always },
]

export function stepsOf(draft: LetterDraft): readonly LetterStep[] {
  return letterSteps.filter(step => step.applies(draft))
}

/** What is wrong or doubtful in the fields of one step, in the order given. */
export function issuesOfStep(step: LetterStep, issues: readonly FieldIssue[]): readonly FieldIssue[] {
  return issuesForFields(issues, step.fields)
}

/** The step that asks for a field; nothing for fields outside the form (gates, confirmations). */
export function stepOfField(field: string): LetterStepId | undefined {
  return letterSteps.find(step => step.fields.some(path => field === path || field.startsWith(`${path}.`)))?.id
}

export function isStepComplete(step: LetterStep, issues: readonly FieldIssue[]): boolean {
  return issuesOfStep(step, issues).every(({ level }) => level !== 'error')
}

/** Where to go on writing: the first applying step with an error, or nothing when the form is complete. */
export function firstIncompleteStep(draft: LetterDraft, issues: readonly FieldIssue[]): LetterStepId | undefined {
  return stepsOf(draft).find(step => !isStepComplete(step, issues))?.id
}
