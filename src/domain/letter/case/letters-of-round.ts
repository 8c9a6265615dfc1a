import type { CaseEntryOf, CaseEvent, LetterCase } from './letter-case'

/** What ends the wait for an answer: a letter after it begins a new one, with its own days. */
const endsRound: readonly CaseEvent[] = ['offerReceived', 'approved', 'partly', 'rejected', 'agreed', 'breached']

/** The letters since the last answer, in order; when none followed it, those that it answered. */
export function lettersOfRound(log: LetterCase['log']): readonly CaseEntryOf<'sent'>[] {
  const lastLetter = log.map(({ event }) => event).lastIndexOf('sent')
  const begin = log.slice(0, lastLetter + 1).map(({ event }) => endsRound.includes(event)).lastIndexOf(true) + 1
  return log.slice(begin, lastLetter + 1).filter((entry): entry is CaseEntryOf<'sent'> => entry.event === 'sent')
}
