import { assertNever } from '../../assert-never'
import { formatLongDate } from '../../calendar-date'
import { addFen, formatAmount, type Fen } from '../../money'
import type { RequestId } from '../choices'
import type { Block, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { Ask, DeferralAsk, InstallmentPlanAsk, LetterRequest, PenaltyWaiverAsk } from '../request'
import { findAsk } from './find-ask'
import { asClause, fillPhrase, joinClauses, present, sensitive, sentence } from './sentence'
import { areAllGiven, waiverItemName, waiverItemNames } from './waiver-items'

/** 申请事项: the asks in their fixed order, then the further requests, numbered through (letters-spec 4.1, D, I, W, R). */
export function composeAsk(request: LetterRequest, phrases: LetterPhrases): readonly Block[] {
  const asks = request.asks.flatMap((ask) => askSentences(ask, request, phrases))
  const requests = request.requests.map((id) => requestSentence(id, request, phrases))
  return [{ type: 'list', items: [...asks, ...present(requests)] }]
}

function askSentences(ask: Ask, request: LetterRequest, phrases: LetterPhrases): readonly Sentence[] {
  switch (ask.kind) {
    case 'deferral': return deferralSentences(ask, phrases)
    case 'installmentPlan': return installmentSentences(ask, findAsk(request, 'penaltyWaiver'), phrases)
    case 'penaltyWaiver': return waiverSentences(ask, phrases)
    default: return assertNever(ask)
  }
}

function deferralSentences(ask: DeferralAsk, { deferral: words }: LetterPhrases): readonly Sentence[] {
  const { fromDueDate, months, resumeDate, afterMode, duringPay, interestDuring } = ask
  const values = { fromDueDate: formatLongDate(fromDueDate), months: String(months), resumeDate: formatLongDate(resumeDate) }
  return present([
    sentence(words.ask, values, 'deferral.months'),
    afterMode && sentence(words.after[afterMode], {}, 'deferral.afterMode'),
    duringPay ? sentence(words.duringPay, { amount: formatAmount(duringPay) }, 'deferral.duringPay') : undefined,
    sentence(words.cost[interestDuring], {}, 'deferral.interestDuring'),
  ])
}

function installmentSentences(
  { baseAmount, plan }: InstallmentPlanAsk, waiver: PenaltyWaiverAsk | undefined, { installmentPlan: words }: LetterPhrases,
): readonly Sentence[] {
  const isLessWaiver = waiver !== undefined && waiver.waivedAmount > 0
  const values = {
    amount: formatAmount(baseAmount),
    periods: String(plan.installments.length),
    firstDueDate: formatLongDate(plan.installments[0].dueDate),
  }
  const { downPayment } = plan
  return present([
    sentence(isLessWaiver ? words.askAfterWaiver : words.ask, values, 'installmentPlan.periods'),
    waiver && !isLessWaiver ? sentence(words.adjustAfterWaiver, {}, 'penaltyWaiver.scope') : undefined,
    downPayment && sentence(
      words.downPayment,
      { date: formatLongDate(downPayment.date), amount: formatAmount(downPayment.amount) },
      'installmentPlan.downPayment',
    ),
    sentence(words.noFurtherCost),
  ])
}

function waiverSentences(ask: PenaltyWaiverAsk, phrases: LetterPhrases): readonly Sentence[] {
  return [waiverSentence(ask, phrases), settleSentence(ask, phrases), sentence(phrases.penaltyWaiver.principalPledge)]
}

function waiverSentence({ items, scope }: PenaltyWaiverAsk, phrases: LetterPhrases): Sentence {
  const { penaltyWaiver: words } = phrases
  const names = waiverItemNames(items, phrases)
  switch (scope.kind) {
    case 'full': return fullWaiverSentence(items, names, phrases)
    case 'lenderDecides': return sentence(words.lenderDecides, { items: names }, 'penaltyWaiver.scope')
    case 'partial':
      return 'amount' in scope
        ? sentence(words.partialAmount, { items: names, amount: formatAmount(scope.amount) }, 'penaltyWaiver.partialAmount')
        : sentence(words.partialDescription, { items: names, description: asClause(scope.description) ?? scope.description }, 'penaltyWaiver.partialDesc')
    default: return assertNever(scope)
  }
}

function fullWaiverSentence(items: PenaltyWaiverAsk['items'], names: string, phrases: LetterPhrases): Sentence {
  const { penaltyWaiver: words, enumerationComma } = phrases
  const amounts = items.map(({ amount }) => amount)
  if (!areAllGiven(amounts)) return sentence(words.full, { items: names }, 'penaltyWaiver.items')
  const clauses = items.map((item, index) => {
    return fillPhrase(words.itemWithAmount, { item: waiverItemName(item, phrases), amount: formatAmount(amounts[index] as Fen) })
  })
  const values = { items: joinClauses(clauses, enumerationComma), total: formatAmount(addFen(...amounts)) }
  return sentence(items.length > 1 ? words.fullWithTotal : words.full, values, 'penaltyWaiver.items')
}

function settleSentence({ settle }: PenaltyWaiverAsk, { penaltyWaiver: words }: LetterPhrases): Sentence {
  switch (settle.kind) {
    case 'byPlan': return sentence(words.settleByPlan, {}, 'installmentPlan.periods')
    case 'resume': return sentence(words.settleResume, {}, 'penaltyWaiver.settle')
    case 'lumpSum':
      return sentence(
        words.settleLumpSum,
        { payBy: formatLongDate(settle.payBy), amount: formatAmount(settle.amount) },
        'penaltyWaiver.amount',
      )
    default: return assertNever(settle)
  }
}

function requestSentence(id: RequestId, { debtor }: LetterRequest, { requests, names }: LetterPhrases): Sentence | undefined {
  if (id !== 'contactTime') return sentence(requests[id], {}, 'requests')
  const { bestTime = 'any', phone } = debtor
  if (bestTime === 'any') return undefined
  return sentence(requests.contactTime, { contactTime: names.contactTimes[bestTime], phone: sensitive('phone', phone) }, 'debtor.bestTime')
}
