import type { LetterDraft } from '@/domain/letter/draft'

/** Papers that belong to one loan. */
const papersOfOneLoan: readonly (string | undefined)[] = ['loanContract', 'loanNote', 'repaymentPlan', 'contactRecord', 'transferNotice']

/**
 * A draft to begin the letter to another creditor with: the same person, hardship, asks and wishes. What belongs to one loan is left out
 * (creditor, debt, every amount and day that follows from it, what was said to that creditor), and so is what holds for one letter alone
 * (the questions before the form, its date, the confirmations).
 */
export function draftForAnotherCreditor(draft: LetterDraft): LetterDraft {
  const { kinds, debtor, hardship, budget, deferral, installmentPlan, penaltyWaiver, requests, commitments, enclosures } = draft
  return present({
    kinds,
    debtor,
    hardship,
    budget,
    requests,
    commitments,
    enclosures: enclosures?.filter(({ id }) => !papersOfOneLoan.includes(id)),
    deferral: deferral && present({ ...deferral, fromDueDate: undefined, duringPay: undefined }),
    installmentPlan: installmentPlan && present({
      ...installmentPlan, downPayment: undefined, downDate: undefined, stepSplit: undefined, customAmounts: undefined,
    }),
    penaltyWaiver: penaltyWaiver && present({
      ...penaltyWaiver,
      items: penaltyWaiver.items?.map(item => present({ ...item, amount: undefined })),
      partialAmount: undefined,
      amount: undefined,
    }),
  })
}

/** The same without keys that hold nothing. */
function present<Part extends object>(part: { [Key in keyof Part]: Part[Key] | undefined }): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part
}
