import { formatLongDate } from '../../calendar-date'
import { deliveryChannels } from '../choices'
import type { Block, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { LetterRequest, PriorContact } from '../request'
import { paragraphs } from './paragraphs'
import { asClause, fillPhrase, joinClauses, present, sensitive, sentence } from './sentence'

/** 沟通方式: how to reach the debtor, that nobody acts for them, and earlier contacts (letters-spec 4.1, C1 to C3). */
export function composeContact(request: LetterRequest, phrases: LetterPhrases): readonly Block[] {
  const contacts = request.priorContacts.map((contact, index) => [priorContactSentence(contact, index, phrases)])
  return paragraphs([[ownDataSentence(request, phrases), sentence(phrases.contact.noAgent)], ...contacts])
}

function ownDataSentence({ debtor, creditor }: LetterRequest, { contact: words, names }: LetterPhrases): Sentence {
  const { idLast4, phone, phoneIsReserved, email, mailAddress, bestTime = 'any' } = debtor
  const clauses = present([
    idLast4 === undefined ? undefined : fillPhrase(words.idLast4, { idLast4: sensitive('idLast4', idLast4) }),
    fillPhrase(phoneIsReserved ? words.reservedPhone : words.phone, { phone: sensitive('phone', phone) }),
    email === undefined ? undefined : fillPhrase(words.email, { email: sensitive('email', email) }),
    mailAddress === undefined || creditor.channel !== 'post'
      ? undefined
      : fillPhrase(words.mailAddress, { mailAddress: sensitive('mailAddress', mailAddress) }),
    bestTime === 'any' ? undefined : fillPhrase(words.contactTime, { contactTime: names.contactTimes[bestTime] }),
  ])
  return sentence(words.ownData, { clauses: joinClauses(clauses, words.clauseSeparator) }, 'debtor.phone')
}

function priorContactSentence({ date, channel, ticketNo, result }: PriorContact, index: number, phrases: LetterPhrases): Sentence {
  const { contact: words, names } = phrases
  const listed = deliveryChannels.find((id) => id === channel)
  const outcome = asClause(result)
  return sentence(words.priorContact, {
    date: formatLongDate(date),
    channel: listed ? names.channels[listed] : asClause(channel) ?? channel,
    ticket: ticketNo === undefined ? '' : fillPhrase(words.ticket, { ticketNo }),
    result: outcome === undefined ? '' : fillPhrase(words.result, { result: outcome }),
  }, `priorContacts.${index}.date`)
}
