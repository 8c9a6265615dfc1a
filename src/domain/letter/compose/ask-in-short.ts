import { assertNever } from '../../assert-never'
import { formatLongDate } from '../../calendar-date'
import { addFen, formatAmount } from '../../money'
import type { Inline } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { Ask, DeferralAsk, InstallmentPlanAsk, LetterRequest, PenaltyWaiverAsk } from '../request'
import { asClause, fillPhrase, joinClauses } from './sentence'
import { areAllGiven, waiverItemNames } from './waiver-items'

/** All asks in half a sentence: 延期1个月至2027年1月15日；减免罚息 (letters-spec 7, askShort). */
export function asksInShort({ asks }: LetterRequest, phrases: LetterPhrases): readonly Inline[] {
  return joinClauses(asks.map((ask) => askInShort(ask, phrases)), phrases.askInShort.separator)
}

function askInShort(ask: Ask, phrases: LetterPhrases): readonly Inline[] {
  switch (ask.kind) {
    case 'deferral': return deferralInShort(ask, phrases)
    case 'installmentPlan': return planInShort(ask, phrases)
    case 'penaltyWaiver': return [...waiverInShort(ask, phrases), ...lumpSumInShort(ask, phrases)]
    default: return assertNever(ask)
  }
}

function deferralInShort({ months, resumeDate }: DeferralAsk, { askInShort: words }: LetterPhrases): readonly Inline[] {
  return fillPhrase(words.deferral, { months: String(months), resumeDate: formatLongDate(resumeDate) })
}

function planInShort({ plan }: InstallmentPlanAsk, phrases: LetterPhrases): readonly Inline[] {
  const { downPayment } = plan
  const installments = installmentsInShort(plan, phrases)
  if (!downPayment) return installments
  const values = { date: formatLongDate(downPayment.date), amount: formatAmount(downPayment.amount), installments }
  return fillPhrase(phrases.askInShort.afterDownPayment, values)
}

function installmentsInShort({ installments }: InstallmentPlanAsk['plan'], { askInShort: words }: LetterPhrases): readonly Inline[] {
  const [first] = installments
  const last = installments[installments.length - 1] ?? first
  const values = {
    periods: String(installments.length),
    firstDueDate: formatLongDate(first.dueDate),
    amount: formatAmount(first.amount),
    firstAmount: formatAmount(first.amount),
    lastAmount: formatAmount(last.amount),
  }
  const isEqualButLast = installments.slice(0, -1).every(({ amount }) => amount === first.amount)
  if (!isEqualButLast) return fillPhrase(words.unequalInstallments, values)
  return fillPhrase(last.amount === first.amount ? words.equalInstallments : words.equalInstallmentsButLast, values)
}

function waiverInShort({ items, scope }: PenaltyWaiverAsk, phrases: LetterPhrases): readonly Inline[] {
  const { askInShort: words } = phrases
  const names = waiverItemNames(items, phrases)
  switch (scope.kind) {
    case 'full': {
      const amounts = items.map(({ amount }) => amount)
      if (!areAllGiven(amounts)) return fillPhrase(words.waiver, { items: names })
      const phrase = items.length > 1 ? words.waiverOfTotal : words.waiverOfAmount
      return fillPhrase(phrase, { items: names, amount: formatAmount(addFen(...amounts)) })
    }
    case 'lenderDecides': return fillPhrase(words.waiverByLender, { items: names })
    case 'partial':
      return 'amount' in scope
        ? fillPhrase(words.partialWaiverOfAmount, { items: names, amount: formatAmount(scope.amount) })
        : fillPhrase(words.partialWaiver, { items: names, description: asClause(scope.description) ?? scope.description })
    default: return assertNever(scope)
  }
}

function lumpSumInShort({ settle }: PenaltyWaiverAsk, { askInShort: words }: LetterPhrases): readonly Inline[] {
  if (settle.kind !== 'lumpSum') return []
  return fillPhrase(words.lumpSum, { payBy: formatLongDate(settle.payBy), amount: formatAmount(settle.amount) })
}
