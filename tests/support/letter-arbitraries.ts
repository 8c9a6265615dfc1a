import fc, { type Arbitrary } from 'fast-check'
import {
  afterModes, amountSources, causeIds, commitmentIds, contactTimes, creditorRoles, deferralCostModes, deliveryChannels, productTypes,
  requestIds, waiverItemKinds,
} from '@/domain/letter/choices'
import type { Ask, DeferralAsk, InstallmentPlanAsk, LetterRequest, NonEmptyArray, PenaltyWaiverAsk } from '@/domain/letter/request'
import { fen, type Fen } from '@/domain/money'
import { anyDate } from './arbitraries'
import { anInstallmentPlanAsk } from './builders/letter-request'

// A whole letter takes milliseconds. Each run of the tests has another seed, so over the days far more letters are seen than in one run.
fc.configureGlobal({ numRuns: 40 })

const maybe = <Value>(value: Arbitrary<Value>) => fc.option(value, { nil: undefined })
const anyFen = fc.integer({ min: 100, max: 100_000_000 }).map(fen)
/** Words as people type them: with and without a full stop at the end. */
const anyWords = fc.constantFrom('某某', '某某。', '某某，某某', 'A & B', '某某（某某）')

const anyDeferral: Arbitrary<DeferralAsk> = fc.record({
  kind: fc.constant('deferral' as const),
  months: fc.integer({ min: 1, max: 60 }),
  fromDueDate: anyDate,
  resumeDate: anyDate,
  afterMode: maybe(fc.constantFrom(...afterModes)),
  duringPay: maybe(anyFen),
  interestDuring: fc.constantFrom(...deferralCostModes),
})

const anyInstallmentPlan: Arbitrary<InstallmentPlanAsk> = fc
  .record({
    baseAmount: anyFen, periods: fc.integer({ min: 1, max: 12 }), firstDueDate: anyDate, downDate: anyDate, hasDownPayment: fc.boolean(),
  })
  .map(({ baseAmount, periods, firstDueDate, downDate, hasDownPayment }) => anInstallmentPlanAsk({
    baseAmount, periods, firstDueDate, downPayment: hasDownPayment ? { date: downDate, amount: fen(10) } : undefined,
  }))

const anyPenaltyWaiver: Arbitrary<PenaltyWaiverAsk> = fc.record({
  kind: fc.constant('penaltyWaiver' as const),
  items: fc.array(
    fc.record({
      kind: fc.constantFrom(...waiverItemKinds),
      name: maybe(anyWords),
      amount: maybe(anyFen),
    }),
    { minLength: 1, maxLength: 5 },
  ) as unknown as Arbitrary<PenaltyWaiverAsk['items']>,
  scope: fc.oneof(
    fc.constant({ kind: 'full' as const }),
    anyFen.map((amount) => ({ kind: 'partial' as const, amount })),
    anyWords.map((description) => ({ kind: 'partial' as const, description })),
    fc.constant({ kind: 'lenderDecides' as const }),
  ),
  waivedAmount: fc.constantFrom(fen(0), fen(100)),
  settle: fc.oneof(
    fc.constant({ kind: 'byPlan' as const }),
    fc.constant({ kind: 'resume' as const }),
    fc.record({ kind: fc.constant('lumpSum' as const), payBy: anyDate, amount: anyFen }),
  ),
  reason: maybe(anyWords),
})

const anyAsks = fc
  .tuple(maybe(anyDeferral), maybe(anyInstallmentPlan), maybe(anyPenaltyWaiver))
  .map((asks) => asks.filter((ask): ask is NonNullable<typeof ask> => ask !== undefined) as readonly Ask[])
  .filter((asks) => asks.length > 0) as unknown as Arbitrary<NonEmptyArray<Ask>>

const anyOutstanding = fc
  .record({
    principal: anyFen,
    interest: fc.oneof(fc.constant(fen(0)), anyFen),
    fees: fc.oneof(fc.constant(fen(0)), anyFen),
    asOf: anyDate,
    source: fc.constantFrom(...amountSources),
    subjectToStatement: fc.boolean(),
  })
  .map((amounts) => ({ ...amounts, total: (amounts.principal + amounts.interest + amounts.fees) as Fen }))

/** A valid request with any of its optional facts given or missing. */
export const anyLetterRequest: Arbitrary<LetterRequest> = fc.record({
  asks: anyAsks,
  courtPapers: fc.boolean(),
  debtor: fc.record(
    {
      name: fc.constantFrom('李一', '阿依古丽·艾合买提'),
      phone: fc.constant('13800001234'),
      phoneIsReserved: fc.boolean(),
      idLast4: fc.constant('123X'),
      email: fc.constant('li.yi@example.com'),
      mailAddress: fc.constant('某某市某某路1号'),
      bestTime: fc.constantFrom(...contactTimes),
    },
    { requiredKeys: ['name', 'phone', 'phoneIsReserved'] },
  ),
  creditor: fc.record(
    {
      fullName: fc.constant('某某消费金融有限公司'),
      role: fc.constantFrom(...creditorRoles),
      channel: fc.constantFrom(...deliveryChannels),
      brandName: fc.constant('某某借款'),
      department: fc.constant('消费者权益保护部门'),
    },
    { requiredKeys: ['fullName', 'role', 'channel'] },
  ),
  debt: fc.record(
    {
      productType: fc.constantFrom(...productTypes),
      productName: fc.constant('某某随借'),
      contractNo: fc.constantFrom('ABC-20240001', '借字第12号', '甲'),
      accountLast4: fc.constant('6688'),
      borrowedOn: anyDate,
      principalBorrowed: anyFen,
      overdueSince: anyDate,
      outstanding: anyOutstanding,
      onTimePeriods: fc.integer({ min: 0, max: 360 }),
    },
    { requiredKeys: ['productType'] },
  ),
  hardship: fc.record(
    {
      causes: fc.uniqueArray(fc.constantFrom(...causeIds), { minLength: 1, maxLength: 3 }) as unknown as Arbitrary<LetterRequest['hardship']['causes']>,
      statement: anyWords,
      otherCauseName: anyWords,
      startedOn: anyDate,
      incomeBefore: anyFen,
      incomeNow: anyFen,
      expectedRecovery: anyDate,
      recoveryBasis: anyWords,
    },
    { requiredKeys: ['causes', 'statement'] },
  ),
  budget: maybe(fc.record(
    { surplus: fc.integer({ min: -1000, max: 1_000_000 }), hasOtherDebts: fc.boolean(), attach: fc.boolean(), share: anyFen },
    { requiredKeys: ['surplus', 'hasOtherDebts', 'attach'] },
  )),
  requests: fc.subarray([...requestIds]),
  commitments: fc.subarray([...commitmentIds]),
  enclosures: fc.array(fc.record({ id: fc.constant('any'), label: anyWords, copies: fc.integer({ min: 1, max: 3 }) }), { maxLength: 3 }),
  priorContacts: fc.array(
    fc.record(
      { date: anyDate, channel: fc.constantFrom('官方热线', 'hotline', '门店。'), ticketNo: fc.constant('A1'), result: anyWords },
      { requiredKeys: ['date', 'channel'] },
    ),
    { maxLength: 5 },
  ),
  letterDate: anyDate,
})
