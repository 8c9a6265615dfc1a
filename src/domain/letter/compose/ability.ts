import { fen, formatAmount } from '../../money'
import type { Block, Sentence } from '../document'
import type { AbilityPhrases, LetterPhrases } from '../letter-phrases'
import type { LetterBudget, LetterRequest } from '../request'
import { paragraphs } from './paragraphs'
import { present, sentence } from './sentence'

/** 还款意愿与还款能力: the will to pay and, with a budget, what can be paid (letters-spec 4.1, A1 to A4). */
export function composeAbility({ budget }: LetterRequest, { ability: words }: LetterPhrases): readonly Block[] {
  return paragraphs([present([
    sentence(words.willing),
    budget && surplusSentence(budget, words),
    budget?.attach ? sentence(words.budgetEnclosed, {}, 'budget.attach') : undefined,
  ])])
}

function surplusSentence({ surplus, share, hasOtherDebts }: LetterBudget, words: AbilityPhrases): Sentence {
  if (surplus < 0) return sentence(words.spendingAboveIncome, {}, 'budget.expenses')
  if (surplus === 0) return sentence(words.nothingLeft, {}, 'budget.expenses')
  const amount = formatAmount(fen(surplus))
  if (!hasOtherDebts) return sentence(words.surplus, { surplus: amount }, 'budget.income')
  if (share === undefined) return sentence(words.surplusForAllDebts, { surplus: amount }, 'budget.income')
  return sentence(words.shareOfSurplus, { surplus: amount, share: formatAmount(share) }, 'budget.income')
}
