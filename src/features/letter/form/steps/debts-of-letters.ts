import type { CreditorDraft, LetterDraft } from '@/domain/letter/draft'
import { isDebtTo } from '@/domain/letter/parse/budget'
import type { Fen } from '@/domain/money'
import type { LetterRepository } from '@/storage/letter-repository'
import { otherDebts } from './budget-lines'

interface LetterDebt {
  /** Of its letter. */
  readonly id: string
  readonly creditor: CreditorDraft
  readonly name: string
  readonly owed: Fen
}

/** What is owed on the loans of all letters on this phone that name their creditor and an amount. */
export function debtsOfLetters(letters: LetterRepository): readonly LetterDebt[] {
  const list = letters.list()
  return (list.ok ? list.value.letters : []).flatMap(({ id, creditorName, total }) => {
    const letter = letters.load(id)
    if (!('data' in letter) || creditorName === '' || !total) return []
    return [{ id, creditor: letter.data.creditor ?? {}, name: creditorName, owed: total }]
  })
}

/** Those of others than the creditor of this letter that stand in the list of debts under neither of their names. */
export function notYetIn(draft: LetterDraft, debts: readonly LetterDebt[]): readonly LetterDebt[] {
  const listed = otherDebts.read(draft) ?? []
  return debts.filter(({ creditor, name }) => !isDebtTo(draft.creditor, { name }) && !listed.some(debt => isDebtTo(creditor, debt)))
}
