/**
 * What is wrong or doubtful in a draft. `field` is the path in `LetterDraft` (list items by index: `hardship.causes`,
 * `installmentPlan.customAmounts.2`, `gates.G2`, `kinds`); `code` is one of letters-spec (E121, W131, G2 …). The sentence for a code
 * lies in `content/letter/issue-sentences.ts` and can be written from `field`, `code` and `params` alone.
 *
 * `params.reason` tells apart the causes behind one code. Four groups of reasons come back again and again:
 * - AMOUNT: missing, format, negative, decimals, tooLarge {limit in fen}, zero
 * - DATE: missing, format, and where the row says so future, past
 * - TEXT: missing, tooShort {limit, count}, tooLong {limit, count} (characters)
 * - NUMBER: missing, format, range {min, max}
 * Amounts in params are fen, dates are YYYY-MM-DD, days and months are counts.
 *
 * Code — fields — reasons and params:
 * - G1 … G5 — gates.G1 … gates.G5 — unanswered; G1 notOwnDebt; G2 limitation; G3 courtPapers (page not read yet), paymentOrder,
 *   judgmentInForce (stop), paymentOrderUnanswered, judgmentUnanswered; G4 agent; G5 danger
 * - E100 — kinds — missing
 * - E101 — debtor.name — TEXT, format (a sign that is no letter, · or blank)
 * - E102 — debtor.idLast4 — format
 * - E103 — debtor.phone — missing, format
 * - E104 — debtor.email — tooLong, format
 * - E105 / W105 — debtor.mailAddress — missing (channel is post), tooLong / the letter goes by post to what looks like a collector or
 *   agent {word}
 * - E110 / W110 — creditor.fullName — TEXT / name of a collector or agent {word}
 * - E111 — creditor.brandName, .department, .address; debt.productName; hardship.recoveryBasis; penaltyWaiver.partialDesc, .reason;
 *   budget.otherEssentialNote, .otherSource, .otherDebts.N.name; enclosures.N.label; priorContacts.N.channel, .ticketNo, .result;
 *   priorContacts — tooLong; missing (otherEssentialNote, otherDebts.N.name, enclosures.N.label, priorContacts.N.channel); tooMany {limit,
 *   count} (priorContacts)
 * - E112 — creditor.role, .channel; debt.productType, .amountSource; deferral.afterMode; penaltyWaiver.scope, .settle — missing
 * - E120 / W120 — debt.contractNo, debt.accountLast4 / debt.contractNo — tooLong; format (accountLast4) / –
 * - E121 — debt.outstandingPrincipal, .outstandingInterest, .outstandingFees, .platformTotal, .principalBorrowed; debt.outstandingTotal
 *   (the sum); hardship.incomeBefore, .incomeNow — AMOUNT
 * - W121 — debt.platformTotal — {total, platformTotal, difference}
 * - E122 / W122 — debt.amountAsOf — DATE, future / {days} since then
 * - E123 — debt.overdueSince — DATE, future, beforeBorrowed {borrowedOn}
 * - E124 — debt.borrowedOn, priorContacts.N.date — DATE (borrowedOn never missing), future
 * - E125 — debt.onTimePeriods, enclosures.N.copies — NUMBER (never missing)
 * - E130 — hardship.causes, hardship.otherCauseName — missing; tooMany {limit, count} (causes); tooLong {limit, count} (otherCauseName)
 * - E131, E133 / W131, W134 — hardship.statement — E131 missing; E133 tooLong {limit, count} / W131 tooShort, W134 tooLong {limit, count}
 * - E132 / W132 — hardship.startedOn, hardship.expectedRecovery / hardship.startedOn — format; future (startedOn) / before the loan
 *   {borrowedOn}
 * - W133 — hardship.expectedRecovery — missing (a deferral is asked), past
 * - E140 — letterDate — missing, format, tooEarly, tooLate {limit: days}
 * - E150, E151 — confirm.truthful, confirm.ownWill; confirm.affordable — missing
 * - E201 / W201, W204 — deferral.months — NUMBER / {months}; W204 comes with W201
 * - E202 / W202 — deferral.fromDueDate — DATE / early, late {days} from today
 * - E203 — deferral.duringPay — AMOUNT (never missing, never zero)
 * - E212 / W212 — installmentPlan.periods — NUMBER / one period
 * - E213 / W213, W214 — installmentPlan.firstDueDate — DATE, past / W213 soon, late {days} from today; W214 before payments resume
 *   {resumeDate}
 * - E214 — installmentPlan.downPayment — AMOUNT (never missing, never zero), notBelowBase {baseAmount}
 * - E215 — installmentPlan.customAmounts, .customAmounts.N — count {count, periods}, sum {sum, expected}; AMOUNT but zero
 * - E216 / W216 — installmentPlan.periods, .customAmounts.N, .stepSplit.amount / installmentPlan.periods — belowOneFen / an installment
 *   below one yuan {smallest}
 * - E217 — installmentPlan.stepSplit.count, .stepSplit.amount — NUMBER, needsTwoPeriods; AMOUNT but zero, exceeds {amount: of all early
 *   installments, remain}, notRising {later: each}
 * - E218 — installmentPlan.downDate — DATE, past, notBeforeFirst {firstDueDate}
 * - E221 — debt.outstandingFees — zero: no fees to waive
 * - E222 — penaltyWaiver.items, .items.N.amount, .partialAmount — exceedsFees {amount, fees} (items, partialAmount), exceedsItems {amount,
 *   items} (partialAmount); AMOUNT but missing (items.N.amount)
 * - E223 — penaltyWaiver.partialAmount — AMOUNT; missing: neither an amount nor a description
 * - E224 / W224 — penaltyWaiver.payBy, penaltyWaiver.amount / penaltyWaiver.payBy — DATE, past; AMOUNT / {days} from today
 * - E225 — penaltyWaiver.items, .items.N.name — missing, duplicate (items); missing, tooLong (name)
 * - W225, E226 — penaltyWaiver.reason, .partialDesc, .items.N.name — W225 – ; E226 deleteRecord, waivePrincipal, badDebt
 * - W227 — penaltyWaiver.amount — {amount, waived, total, expected}
 * - E301 — budget.income.X, .expenses.X, .otherDebts.N.outstanding, .otherDebts.N.minMonthly — AMOUNT but zero; missing only for
 *   outstanding
 * - W301, W302 — budget.income; budget.expenses — no income at all; {deficit} spending above income
 * - E310, W310, W311 — installmentPlan.periods or deferral.duringPay — {payment, share}: above the share (periods: fewPeriods, mostPeriods
 *   where there can be no more); above it with another source; above four fifths of it
 * - W405 — debt.contractNo — looks like a bank card number
 * - E401 … E407, W411 … W418 — every field in the debtor's own words; all with {start, end} in UTF-16 units of the field as typed, and
 *   where words were found {match, key} and perhaps {replacement} (letter/word-check/word-issues.ts) — E401 threat; E402 despair; E403
 *   selfAccusation; E404 forgery; E405 bankCard, secret; E406 identityNumber, mobileNumber; E407 agent; W411 absolutePromise; W412
 *   outOfReach; W413 insult, selfBlame; W414 article, legalClaim; W415 trade; W416 authority; W417 sample; W418 begging; in a complaint
 *   E401, E403, E404, W413 and W416 are warnings: complaint
 * - E501 … E504 — in a complaint (letter/after-sending/parse-complaint.ts) — E501 complaint.institutionKind: missing, unsure; E502
 *   complaint.matters: missing, notHere, separate; E503 complaint.facts: missing; E504 complaint.complainedOn: DATE, future, notDue {due}.
 *   Their sentences lie in content/letter/complaint-guides.ts
 */
export interface FieldIssue {
  readonly field: string
  readonly code: string
  readonly level: 'error' | 'warning' | 'gate'
  readonly params: Readonly<Record<string, string | number>>
}

/** Makes an issue; the level follows from the first letter of the code. */
export function issue(field: string, code: string, params: FieldIssue['params'] = {}): FieldIssue {
  return { field, code, level: code.startsWith('E') ? 'error' : code.startsWith('W') ? 'warning' : 'gate', params }
}

/** The issues of some fields, for one step of the form: a prefix takes the field itself and everything below it. */
export function issuesForFields(issues: readonly FieldIssue[], prefixes: readonly string[]): readonly FieldIssue[] {
  return issues.filter(({ field }) => prefixes.some((prefix) => field === prefix || field.startsWith(`${prefix}.`)))
}
