import { formatLongDate } from '../../calendar-date'
import type { Block } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { LetterRequest } from '../request'
import { present, sensitive, sentence } from './sentence'

/** The end of a letter: the plea for an answer, 此致, signature and date. */
export function composeClosing(request: LetterRequest, { closing: words }: LetterPhrases): readonly Block[] {
  const { creditor, courtPapers, debtor, letterDate } = request
  const ask = creditor.role === 'platform' ? sentence(words.askPlatform, {}, 'creditor.role') : sentence(words.ask)
  return [
    { type: 'closing', sentences: present([ask, courtPapers ? sentence(words.reserveRights, {}, 'gates.G3') : undefined]) },
    { type: 'salutation', text: words.salutation, creditor: sentence('{name}', { name: creditor.fullName }, 'creditor.fullName') },
    { type: 'signature', label: words.signatureLabel, name: sentence('{name}', { name: sensitive('name', debtor.name) }, 'debtor.name') },
    { type: 'date', text: formatLongDate(letterDate) },
  ]
}
