import { calendarDate } from '@/domain/calendar-date'
import type { DeferralAsk, InstallmentPlanAsk, LetterRequest, PenaltyWaiverAsk } from '@/domain/letter/request'
import { fen } from '@/domain/money'
import { buildRepaymentPlan, type PlanTerms } from '@/domain/repayment/build-repayment-plan'

/** 8,600.00 yuan in ten months: the plan of sample 2 (letters-spec 8). Other terms are laid over it. */
export function anInstallmentPlanAsk(terms: Partial<PlanTerms> = {}): InstallmentPlanAsk {
  const all: PlanTerms = {
    baseAmount: fen(860_000), periods: 10, firstDueDate: calendarDate('2027-01-15'), split: { mode: 'equal' }, ...terms,
  }
  const plan = buildRepaymentPlan(all)
  if (!plan.ok) throw new Error(`No such plan: ${plan.error}`)
  return { kind: 'installmentPlan', baseAmount: all.baseAmount, plan: plan.value }
}

/** One month later, as in sample 1 (letters-spec 8). */
export function aDeferralAsk(facts: Partial<DeferralAsk> = {}): DeferralAsk {
  return {
    kind: 'deferral',
    months: 1,
    fromDueDate: calendarDate('2026-12-15'),
    resumeDate: calendarDate('2027-01-15'),
    afterMode: 'resumeOriginal',
    interestDuring: 'askNoPenalty',
    ...facts,
  }
}

/** 720.00 yuan off, the rest at once, as in sample 3 (letters-spec 8). */
export function aPenaltyWaiverAsk(facts: Partial<PenaltyWaiverAsk> = {}): PenaltyWaiverAsk {
  return {
    kind: 'penaltyWaiver',
    items: [{ kind: 'penaltyInterest', amount: fen(42_000) }, { kind: 'lateFee', amount: fen(30_000) }],
    scope: { kind: 'full' },
    waivedAmount: fen(72_000),
    settle: { kind: 'lumpSum', payBy: calendarDate('2026-12-20'), amount: fen(788_000) },
    ...facts,
  }
}

/** The request of sample 2, with only the facts a letter cannot do without. */
export function aLetterRequest(facts: Partial<LetterRequest> = {}): LetterRequest {
  return {
    asks: [anInstallmentPlanAsk()],
    courtPapers: false,
    debtor: { name: '李一', phone: '13800001234', phoneIsReserved: false },
    creditor: { fullName: '某某消费金融有限公司', role: 'lender', channel: 'inApp' },
    debt: {
      productType: 'onlineLoan',
      overdueSince: calendarDate('2026-09-15'),
      outstanding: {
        principal: fen(800_000),
        interest: fen(18_000),
        fees: fen(42_000),
        total: fen(860_000),
        asOf: calendarDate('2026-11-20'),
        source: 'appStatement',
        subjectToStatement: true,
      },
    },
    hardship: { causes: ['unemployment'], statement: '8月公司裁员，我一直在找工作，现在靠零工收入。' },
    requests: ['writtenReply'],
    commitments: ['keepPlan', 'trueFacts'],
    enclosures: [],
    priorContacts: [],
    letterDate: calendarDate('2026-11-21'),
    ...facts,
  }
}
