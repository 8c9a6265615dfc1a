import { addDays, type CalendarDate } from '../../calendar-date'
import { complaintDeadline, institutionKinds, type InstitutionKind } from '../case/institution'
import type { Debtor, NonEmptyArray } from '../request'

export const complaintLevels = ['institution', 'regulator'] as const
/** To whom a complaint goes: first the institution itself, then the authority that supervises it. */
export type ComplaintLevel = (typeof complaintLevels)[number]

export const complaintMatterIds = [
  'noAnswer', 'refusedWithoutReason', 'statementMissing', 'feesUnclear', 'collection', 'creditRecord', 'noDecision',
  'decisionWithoutReasons', 'mediationRefused',
] as const
/** What a complaint is about. A refusal to agree is not among them: nobody has to agree (law/channels). */
export type ComplaintMatterId = (typeof complaintMatterIds)[number]

interface MatterRules {
  readonly levels: readonly ComplaintLevel[]
  readonly kinds: readonly InstitutionKind[]
}

const lenders: readonly InstitutionKind[] = ['bank', 'consumerFinance', 'smallLoan']
const bothLevels: readonly ComplaintLevel[] = ['institution', 'regulator']

/** Where each matter can be brought forward: the institution first; the regulator for what is its business. */
const rules: Readonly<Record<ComplaintMatterId, MatterRules>> = {
  noAnswer: { levels: ['institution'], kinds: lenders },
  refusedWithoutReason: { levels: ['institution'], kinds: lenders },
  statementMissing: { levels: bothLevels, kinds: lenders },
  feesUnclear: { levels: bothLevels, kinds: [...lenders, 'payment'] },
  collection: { levels: bothLevels, kinds: lenders },
  creditRecord: { levels: bothLevels, kinds: [...lenders, 'creditReporting'] },
  noDecision: { levels: ['regulator'], kinds: institutionKinds },
  decisionWithoutReasons: { levels: ['regulator'], kinds: institutionKinds },
  // 银行保险机构消费者权益保护管理办法 16 binds these two only.
  mediationRefused: { levels: ['regulator'], kinds: ['bank', 'consumerFinance'] },
}

/** The matters that can be brought forward at this level against an institution of this kind, in their fixed order. */
export function complaintMatters(level: ComplaintLevel, kind: InstitutionKind): readonly ComplaintMatterId[] {
  return complaintMatterIds.filter((id) => rules[id].levels.includes(level) && rules[id].kinds.includes(kind))
}

export const regulatorIds = ['financialRegulator', 'localFinance', 'centralBank'] as const
export type RegulatorId = (typeof regulatorIds)[number]

/**
 * Who supervises the institution in these matters (complaint-channels-2024-notice): the financial regulator (12378) for banks and
 * consumer finance, the local financial administration for small-loan companies, the central bank (12363) for payment and credit-reporting
 * institutions – and for what anyone reported to the credit database (征信业管理条例 26).
 */
export function regulatorFor(kind: InstitutionKind, matters: readonly ComplaintMatterId[]): RegulatorId {
  if (kind === 'payment' || kind === 'creditReporting' || matters.includes('creditRecord')) return 'centralBank'
  return kind === 'smallLoan' ? 'localFinance' : 'financialRegulator'
}

/**
 * The last day that the institution has for its decision, where a rule gives one: 15 days for a complaint to a bank or a consumer finance
 * company, 20 days for an objection to a credit record, whoever reported it (征信业管理条例 25).
 */
export function decisionDue(
  kind: InstitutionKind, matters: readonly ComplaintMatterId[], complainedOn: CalendarDate,
): CalendarDate | undefined {
  return matters.includes('creditRecord') ? addDays(complainedOn, 20) : complaintDeadline(kind, complainedOn)?.due
}

/** A complaint while it is being written, as it is stored: typed texts as they were typed. */
export interface ComplaintDraft {
  level?: ComplaintLevel
  /** Full name of the institution that the complaint is about. */
  institutionName?: string
  institutionKind?: InstitutionKind | 'unsure'
  matters?: ComplaintMatterId[]
  /** What happened, in the person's own words. */
  facts?: { date?: string; words?: string }[]
  /** For the regulator: when the complaint was handed in to the institution. */
  complainedOn?: string
  /** For the regulator of small-loan companies: the name of the authority where the company is registered. */
  authorityName?: string
  /** Asks the institution to settle the matter before a mediation body as well. */
  asksForMediation?: boolean
  /** Names of what is enclosed. */
  evidence?: string[]
  confirm?: { truthful?: boolean; ownWill?: boolean }
}

/** A complaint with exact facts. The only way to get one is `parseComplaint`. */
export type Complaint = ComplaintFacts & (
  | { readonly level: 'institution'; readonly asksForMediation: boolean }
  | { readonly level: 'regulator'; readonly complainedOn: CalendarDate; readonly regulator: RegulatorId; readonly authorityName?: string }
)

interface ComplaintFacts {
  readonly institution: { readonly name: string; readonly kind: InstitutionKind }
  readonly matters: NonEmptyArray<ComplaintMatterId>
  readonly facts: NonEmptyArray<ComplaintFact>
  readonly evidence: readonly string[]
  readonly debtor: Debtor
  readonly loan: ComplaintLoan
  readonly date: CalendarDate
}

export interface ComplaintFact {
  readonly date?: CalendarDate
  /** As typed; one paragraph. */
  readonly words: string
}

/** The loan that the complaint is about, as far as it needs to be named. */
export interface ComplaintLoan {
  /** 网络借款, or the product's own name. */
  readonly product: string
  readonly contractNo?: string
}
