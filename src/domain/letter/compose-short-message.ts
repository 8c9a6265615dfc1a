import { formatYearMonth } from '../calendar-date'
import { toHalfWidth } from '../text'
import { asksInShort } from './compose/ask-in-short'
import { causesInLetter } from './compose/hardship'
import { fillPhrase, joinClauses, present, sensitive, sentence } from './compose/sentence'
import type { Inline, LetterDocument } from './document'
import type { LetterPhrases } from './letter-phrases'
import type { LetterRequest } from './request'

/** The message for the lender's in-app desk: one paragraph, the same facts as the letter in short (letters-spec 7). */
export function composeShortMessage(request: LetterRequest, phrases: LetterPhrases): LetterDocument {
  const { shortMessage: words } = phrases
  const sentences = [
    sentence(words.greeting, { identity: identityInShort(request, phrases) }, 'debtor.name'),
    sentence('{hardship}', { hardship: hardshipInShort(request, phrases) }, 'hardship.causes'),
    sentence(words.ask, { asks: asksInShort(request, phrases) }, 'kinds'),
    sentence(words.reply),
    sentence(words.phone, { phone: sensitive('phone', request.debtor.phone) }, 'debtor.phone'),
  ]
  return { blocks: [{ type: 'paragraph', sentences }] }
}

/** Who is writing or calling: name, last four of the identity number, ending of the contract number, as far as given. */
export function identityInShort({ debtor, debt }: LetterRequest, { shortMessage }: LetterPhrases): readonly Inline[] {
  const { identity: words } = shortMessage
  const ending = contractEnding(debt.contractNo)
  return joinClauses(present([
    fillPhrase(words.name, { name: sensitive('name', debtor.name) }),
    debtor.idLast4 === undefined ? undefined : fillPhrase(words.idLast4, { idLast4: sensitive('idLast4', debtor.idLast4) }),
    ending === '' ? undefined : fillPhrase(words.contract, { contractEnding: ending }),
  ]), words.separator)
}

/** Why and since when payment is difficult; a loan that is not overdue yet is not called unpaid. */
export function hardshipInShort({ hardship, debt }: LetterRequest, phrases: LetterPhrases): readonly Inline[] {
  const { hardship: words } = phrases.shortMessage
  const causes = causesInLetter(hardship, phrases)
  const isOverdue = debt.overdueSince !== undefined
  if (hardship.startedOn === undefined) return fillPhrase(isOverdue ? words.overdue : words.notYetOverdue, { causes })
  const values = { causes, startedOn: formatYearMonth(hardship.startedOn) }
  return fillPhrase(isOverdue ? words.overdueSince : words.notYetOverdueSince, values)
}

/** The last four letters or digits of a contract number; fewer, or none, when it has no more. */
function contractEnding(contractNo = ''): string {
  return toHalfWidth(contractNo).replace(/[^0-9A-Za-z]/g, '').slice(-4)
}
