import fc, { type Arbitrary } from 'fast-check'
import { issueSentences } from '@/content/letter/issue-sentences'
import { calendarDate } from '@/domain/calendar-date'
import {
  afterModes, amountSources, askKinds, causeIds, contactTimes, creditorRoles, deliveryChannels, gateAnswers, paymentOrderAnswers, planModes,
  productTypes, waiverItemKinds, waiverScopes, waiverSettlements,
} from '@/domain/letter/choices'
import type { LetterDraft } from '@/domain/letter/draft'
import { issue, type FieldIssue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { parseLetterDraft } from '@/domain/letter/parse-letter-draft'

const sentenceFor = (each: FieldIssue) => issueSentence(each, issueSentences)

function expectGoodSentence(each: FieldIssue) {
  const words = sentenceFor(each)
  expect(words).not.toBe(issueSentences.fallback)
  expect(words).not.toMatch(/[EWG]\d|[{}]|undefined|NaN|！|!|\n|\t/)
  expect(words).toMatch(/[。？]$/)
  expect(Array.from(words).length).toBeLessThanOrEqual(80)
}

describe('every reason of the table in issue.ts has a sentence of its own', () => {
  const amount = ['missing', 'format', 'negative', 'decimals', 'tooLarge', 'zero']
  const date = ['missing', 'format']
  const number = ['missing', 'format', 'range']
  const text = ['missing', 'tooShort', 'tooLong']
  const table: readonly (readonly [code: string, fields: readonly string[], reasons: readonly string[]])[] = [
    ['G1', ['gates.G1'], ['unanswered', 'notOwnDebt']],
    ['G2', ['gates.G2'], ['unanswered', 'limitation']],
    ['G3', ['gates.G3'], ['unanswered', 'courtPapers', 'paymentOrder', 'judgmentInForce', 'paymentOrderUnanswered', 'judgmentUnanswered']],
    ['G4', ['gates.G4'], ['unanswered', 'agent']],
    ['G5', ['gates.G5'], ['unanswered', 'danger']],
    ['E100', ['kinds'], ['missing']],
    ['E101', ['debtor.name'], [...text, 'format']],
    ['E102', ['debtor.idLast4'], ['format']],
    ['E103', ['debtor.phone'], ['missing', 'format']],
    ['E104', ['debtor.email'], ['tooLong', 'format']],
    ['E105', ['debtor.mailAddress'], ['missing', 'tooLong']],
    ['W105', ['debtor.mailAddress'], ['']],
    ['E110', ['creditor.fullName'], text],
    ['W110', ['creditor.fullName'], ['']],
    ['E111', ['creditor.brandName', 'creditor.department', 'creditor.address', 'debt.productName'], ['tooLong']],
    ['E111', ['hardship.recoveryBasis', 'penaltyWaiver.partialDesc', 'penaltyWaiver.reason', 'budget.otherSource'], ['tooLong']],
    ['E111', ['priorContacts.0.ticketNo', 'priorContacts.0.result'], ['tooLong']],
    ['E111', ['budget.otherEssentialNote', 'budget.otherDebts.0.name', 'enclosures.3.label', 'priorContacts.0.channel'], ['missing', 'tooLong']],
    ['E111', ['priorContacts'], ['tooMany']],
    ['E112', ['creditor.role', 'creditor.channel', 'debt.productType', 'debt.amountSource', 'deferral.afterMode'], ['missing']],
    ['E112', ['penaltyWaiver.scope', 'penaltyWaiver.settle'], ['missing']],
    ['E120', ['debt.contractNo', 'debt.accountLast4'], ['tooLong', 'format']],
    ['W120', ['debt.contractNo'], ['']],
    ['E121', ['debt.outstandingPrincipal', 'debt.outstandingInterest', 'debt.outstandingFees', 'debt.outstandingTotal'], amount],
    ['E121', ['debt.platformTotal', 'debt.principalBorrowed', 'hardship.incomeBefore', 'hardship.incomeNow'], amount],
    ['W121', ['debt.platformTotal'], ['']],
    ['E122', ['debt.amountAsOf'], [...date, 'future']],
    ['W122', ['debt.amountAsOf'], ['']],
    ['E123', ['debt.overdueSince'], [...date, 'future', 'beforeBorrowed']],
    ['E124', ['debt.borrowedOn', 'priorContacts.1.date'], [...date, 'future']],
    ['E125', ['debt.onTimePeriods', 'enclosures.0.copies'], number],
    ['E130', ['hardship.causes'], ['missing', 'tooMany']],
    ['E130', ['hardship.otherCauseName'], ['missing', 'tooLong']],
    ['E131', ['hardship.statement'], ['missing']],
    ['W131', ['hardship.statement'], ['tooShort']],
    ['W134', ['hardship.statement'], ['tooLong']],
    ['E133', ['hardship.statement'], ['tooLong']],
    ['E132', ['hardship.startedOn', 'hardship.expectedRecovery'], ['format', 'future']],
    ['W132', ['hardship.startedOn'], ['']],
    ['W133', ['hardship.expectedRecovery'], ['missing', 'past']],
    ['E140', ['letterDate'], ['missing', 'format', 'tooEarly', 'tooLate']],
    ['E150', ['confirm.truthful', 'confirm.ownWill'], ['missing']],
    ['E151', ['confirm.affordable'], ['missing']],
    ['E201', ['deferral.months'], number],
    ['W201', ['deferral.months'], ['']],
    ['W204', ['deferral.months'], ['']],
    ['E202', ['deferral.fromDueDate'], date],
    ['W202', ['deferral.fromDueDate'], ['early', 'late']],
    ['E203', ['deferral.duringPay'], amount],
    ['E212', ['installmentPlan.periods'], number],
    ['W212', ['installmentPlan.periods'], ['']],
    ['E213', ['installmentPlan.firstDueDate'], [...date, 'past']],
    ['W213', ['installmentPlan.firstDueDate'], ['soon', 'late']],
    ['W214', ['installmentPlan.firstDueDate'], ['']],
    ['E214', ['installmentPlan.downPayment'], [...amount, 'notBelowBase']],
    ['E215', ['installmentPlan.customAmounts', 'installmentPlan.customAmounts.2'], [...amount, 'count', 'sum']],
    ['E216', ['installmentPlan.periods', 'installmentPlan.customAmounts.0', 'installmentPlan.stepSplit.amount'], ['belowOneFen']],
    ['W216', ['installmentPlan.periods'], ['']],
    ['E217', ['installmentPlan.stepSplit.count'], [...number, 'needsTwoPeriods']],
    ['E217', ['installmentPlan.stepSplit.amount'], [...amount, 'exceeds', 'notRising']],
    ['E218', ['installmentPlan.downDate'], [...date, 'past', 'notBeforeFirst']],
    ['E221', ['debt.outstandingFees'], ['zero']],
    ['E222', ['penaltyWaiver.items', 'penaltyWaiver.items.0.amount'], [...amount, 'exceedsFees']],
    ['E222', ['penaltyWaiver.partialAmount'], [...amount, 'exceedsFees', 'exceedsItems']],
    ['E223', ['penaltyWaiver.partialAmount'], amount],
    ['E224', ['penaltyWaiver.payBy'], [...date, 'past']],
    ['E224', ['penaltyWaiver.amount'], amount],
    ['W224', ['penaltyWaiver.payBy'], ['']],
    ['E225', ['penaltyWaiver.items'], ['missing', 'duplicate']],
    ['E225', ['penaltyWaiver.items.0.name'], ['missing', 'tooLong']],
    ['W225', ['penaltyWaiver.reason'], ['']],
    ['E226', ['penaltyWaiver.reason', 'penaltyWaiver.partialDesc'], ['deleteRecord', 'waivePrincipal', 'badDebt']],
    ['E226', ['penaltyWaiver.items.0.name'], ['deleteRecord', 'waivePrincipal', 'badDebt']],
    ['W227', ['penaltyWaiver.amount'], ['']],
    ['E301', ['budget.income.salary', 'budget.expenses.food', 'budget.otherDebts.0.outstanding', 'budget.otherDebts.0.minMonthly'], amount],
    ['W301', ['budget.income'], ['']],
    ['W302', ['budget.expenses'], ['']],
    ['E310', ['installmentPlan.periods'], ['fewPeriods', 'mostPeriods']],
    ['E310', ['deferral.duringPay'], ['']],
    ['W310', ['installmentPlan.periods', 'deferral.duringPay'], ['']],
    ['W311', ['installmentPlan.periods', 'deferral.duringPay'], ['']],
    ['W405', ['debt.contractNo'], ['']],
    ['E405', ['hardship.statement'], ['bankCard']],
    ['E406', ['hardship.statement'], ['identityNumber', 'mobileNumber']],
  ]
  const params = {
    limit: 30, count: 99, word: '法务', total: 1, platformTotal: 2, difference: 3, days: 40, borrowedOn: '2024-03-05', min: 1, max: 12,
    months: 6, resumeDate: '2027-01-15', baseAmount: 4, periods: 3, sum: 5, expected: 6, smallest: 7, amount: 8, remain: 9, later: 10,
    firstDueDate: '2027-01-15', fees: 11, items: 12, waived: 13, deficit: 14, payment: 15, share: 16,
  }
  const rows = table.flatMap(([code, fields, reasons]) => {
    return fields.flatMap((field) => reasons.map((reason) => [code, field, reason] as const))
  })

  test.each(rows)('%s %s %s', (code, field, reason) => {
    expectGoodSentence(issue(field, code, reason === '' ? params : { ...params, reason }))
  })
})

describe('the sentence', () => {
  test.each<[FieldIssue, string]>([
    [issue('debt.outstandingInterest', 'E121', { reason: 'format' }), '这里只填数字，比如 180 或 180.50。'],
    [issue('debt.outstandingInterest', 'E121', { reason: 'negative' }), '金额前面不用写减号，填 180 就行。'],
    [issue('installmentPlan.periods', 'E212', { reason: 'range', min: 1, max: 12 }), '填 1 到 12 之间的整数。'],
    [issue('installmentPlan.customAmounts.2', 'E216', { reason: 'belowOneFen' }), '每一期都要大于 0。这一期不还，就把它删掉，期数改少。'],
    [
      issue('installmentPlan.stepSplit.count', 'E217', { reason: 'needsTwoPeriods' }),
      '只有 1 期，分不出前少后多。把期数改多，或者改成每期一样多。',
    ],
    [issue('hardship.otherCauseName', 'E130', { reason: 'tooLong', count: 25, limit: 20 }), '写了 25 个字，请删到 20 个字以内。'],
    [
      issue('debt.platformTotal', 'W121', { total: 860_000, platformTotal: 865_000, difference: 5_000 }),
      '平台显示 8,650.00 元，三项相加是 8,600.00 元，差 50.00 元。核对一下；不改也行，信里会写明以对账明细为准。',
    ],
    [
      issue('debt.overdueSince', 'E123', { reason: 'beforeBorrowed', borrowedOn: '2024-03-05' }),
      '逾期不会早于借款那天（2024年3月5日）。核对这两个日期。',
    ],
  ])('for %j is: %s', (each, words) => {
    expect(sentenceFor(each)).toBe(words)
  })
})

test('whatever is typed into a draft, each issue has a sentence of its own', () => {
  const maybe = <Value>(value: Arbitrary<Value>) => fc.option(value, { nil: undefined })
  const typed = maybe(fc.constantFrom(
    '', ' ', '0', '1', '8600', '-5', '1.234', '99999999999999', '两百', '2026-11-21', '2027-01-15', '2020-01-01', '2026-02-30', '字'.repeat(2000),
    '李一', '13900000000', '110101199003070011', '6222021234567890123', '某某法务咨询公司', '删除逾期记录', '只还本金', 'a@b',
  ))
  const oneOf = <Value>(values: readonly Value[]) => maybe(fc.constantFrom(...values))
  const answer = oneOf(gateAnswers)
  const anyDraft: Arbitrary<LetterDraft> = fc.record({
    kinds: fc.subarray([...askKinds]),
    gates: fc.record({ G1: answer, G2: answer, G3: answer, G4: answer, G5: answer }),
    judgmentInForce: answer,
    paymentOrder: oneOf(paymentOrderAnswers),
    debtor: fc.record({ name: typed, idLast4: typed, phone: typed, email: typed, mailAddress: typed, bestTime: oneOf(contactTimes) }),
    creditor: fc.record({
      fullName: typed, brandName: typed, role: oneOf(creditorRoles), department: typed, channel: oneOf(deliveryChannels),
    }),
    debt: fc.record({
      productType: oneOf(productTypes), contractNo: typed, accountLast4: typed, borrowedOn: typed, principalBorrowed: typed,
      overdueSince: typed, outstandingPrincipal: typed, outstandingInterest: typed, outstandingFees: typed, platformTotal: typed,
      amountUnknown: fc.boolean(), notYetOverdue: fc.boolean(), amountAsOf: typed, amountSource: oneOf(amountSources), onTimePeriods: typed,
    }),
    hardship: fc.record({
      causes: fc.subarray([...causeIds], { maxLength: 4 }), otherCauseName: typed, startedOn: typed, statement: typed, incomeBefore: typed,
      expectedRecovery: typed, recoveryBasis: typed,
    }),
    budget: maybe(fc.record({
      income: fc.record({ salary: typed }),
      expenses: fc.record({ food: typed, otherEssential: typed }),
      otherEssentialNote: typed,
      otherSource: typed,
      otherDebts: fc.array(fc.record({ name: typed, outstanding: typed, minMonthly: typed }), { maxLength: 2 }),
    })),
    deferral: fc.record({ months: typed, fromDueDate: typed, afterMode: oneOf(afterModes), duringPay: typed }),
    installmentPlan: fc.record({
      periods: typed, firstDueDate: typed, mode: oneOf(planModes), downPayment: typed, downDate: typed,
      stepSplit: maybe(fc.record({ count: typed, amount: typed })),
      customAmounts: maybe(fc.array(fc.constantFrom('1', '0', '-1', '1.999', '字'), { maxLength: 3 })),
    }),
    penaltyWaiver: fc.record({
      items: fc.array(fc.record({ kind: oneOf(waiverItemKinds), name: typed, amount: typed }), { maxLength: 3 }),
      scope: oneOf(waiverScopes), partialAmount: typed, partialDesc: typed, settle: oneOf(waiverSettlements), payBy: typed, amount: typed,
      reason: typed,
    }),
    enclosures: fc.array(fc.record({ label: typed, status: fc.constant('have' as const), copies: typed }), { maxLength: 2 }),
    priorContacts: fc.array(fc.record({ date: typed, channel: typed, ticketNo: typed, result: typed }), { maxLength: 6 }),
    letterDate: typed,
  })
  const issues = new Map<string, FieldIssue>()
  fc.assert(fc.property(anyDraft, (draft) => {
    const parsed = parseLetterDraft(draft, calendarDate('2026-11-21'))
    for (const each of parsed.ok ? parsed.value.warnings : parsed.error) issues.set(sentenceFor(each), each)
  }))
  expect(issues.size).toBeGreaterThan(30)
  for (const each of issues.values()) expectGoodSentence(each)
})

test('an issue that nobody wrote a sentence for still gets a calm one', () => {
  expect(sentenceFor(issue('debtor.name', 'E999', { reason: 'unheardOf' }))).toBe(issueSentences.fallback)
})
