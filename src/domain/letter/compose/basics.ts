import { formatLongDate } from '../../calendar-date'
import { amountInWords, formatAmount } from '../../money'
import type { Block, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { Debt, LetterRequest, Outstanding } from '../request'
import { paragraphs } from './paragraphs'
import { fillPhrase, joinClauses, present, sensitive, sentence } from './sentence'

/** 借款基本情况: which loan, how much is owed, since when (letters-spec 4.1, B1 to B8). */
export function composeBasics(request: LetterRequest, phrases: LetterPhrases): readonly Block[] {
  const { basics } = phrases
  const { debt } = request
  return paragraphs([
    present([loanSentence(request, phrases), contractSentence(debt, phrases), borrowingSentence(debt, phrases)]),
    debt.outstanding ? outstandingSentences(debt.outstanding, phrases) : [sentence(basics.amountUnknown, {}, 'debt.amountUnknown')],
    present([onTimeSentence(debt, phrases), overdueSentence(debt, phrases)]),
  ])
}

function loanSentence({ debtor, creditor, debt }: LetterRequest, phrases: LetterPhrases): Sentence {
  const { basics, names } = phrases
  const name = sensitive('name', debtor.name)
  const product = debt.productName ?? names.productTypes[debt.productType]
  const lender = creditor.brandName ?? (creditor.role === 'assignee' ? undefined : creditor.fullName)
  return lender === undefined
    ? sentence(basics.loanOfAssignor, { name, product }, 'debtor.name')
    : sentence(basics.loan, { name, lender, product }, 'debtor.name')
}

function contractSentence({ contractNo, accountLast4 }: Debt, { basics }: LetterPhrases): Sentence {
  if (contractNo !== undefined && accountLast4 !== undefined) {
    const values = { contractNo: sensitive('contractNo', contractNo), accountLast4: sensitive('accountLast4', accountLast4) }
    return sentence(basics.contractAndAccount, values, 'debt.contractNo')
  }
  if (contractNo !== undefined) return sentence(basics.contract, { contractNo: sensitive('contractNo', contractNo) }, 'debt.contractNo')
  if (accountLast4 !== undefined) {
    return sentence(basics.accountOnly, { accountLast4: sensitive('accountLast4', accountLast4) }, 'debt.accountLast4')
  }
  return sentence(basics.noContract, {}, 'debt.contractNo')
}

function borrowingSentence({ borrowedOn, principalBorrowed }: Debt, { basics }: LetterPhrases): Sentence | undefined {
  const date = borrowedOn && formatLongDate(borrowedOn)
  const amount = principalBorrowed === undefined ? undefined : formatAmount(principalBorrowed)
  if (date !== undefined && amount !== undefined) {
    return sentence(basics.borrowedOnAndPrincipal, { borrowedOn: date, principalBorrowed: amount }, 'debt.borrowedOn')
  }
  if (date !== undefined) return sentence(basics.borrowedOn, { borrowedOn: date }, 'debt.borrowedOn')
  if (amount !== undefined) return sentence(basics.principalBorrowed, { principalBorrowed: amount }, 'debt.principalBorrowed')
  return undefined
}

function outstandingSentences(outstanding: Outstanding, { basics, names, enumerationComma }: LetterPhrases): readonly Sentence[] {
  const total = sentence(basics.outstanding, {
    asOf: formatLongDate(outstanding.asOf),
    source: names.amountSources[outstanding.source],
    total: formatAmount(outstanding.total),
    totalInWords: amountInWords(outstanding.total),
  }, 'debt.outstandingPrincipal')
  const owed = (['principal', 'interest', 'fees'] as const).filter((part) => outstanding[part] > 0)
  const parts = owed.map((part) => fillPhrase(basics.parts[part], { amount: formatAmount(outstanding[part]) }))
  return present([
    total,
    owed.length > 1 ? sentence(basics.breakdown, { parts: joinClauses(parts, enumerationComma) }, 'debt.outstandingPrincipal') : undefined,
    outstanding.subjectToStatement ? sentence(basics.subjectToStatement, {}, 'debt.amountSource') : undefined,
  ])
}

function onTimeSentence({ onTimePeriods = 0 }: Debt, { basics }: LetterPhrases): Sentence | undefined {
  return onTimePeriods > 0 ? sentence(basics.onTimePeriods, { periods: String(onTimePeriods) }, 'debt.onTimePeriods') : undefined
}

function overdueSentence({ overdueSince }: Debt, { basics }: LetterPhrases): Sentence {
  return overdueSince === undefined
    ? sentence(basics.notYetOverdue, {}, 'debt.notYetOverdue')
    : sentence(basics.overdueSince, { overdueSince: formatLongDate(overdueSince) }, 'debt.overdueSince')
}
