import type { CalendarDate } from '../../calendar-date'
import { failure, success, type Result } from '../../result'
import type { CaseEntry, CaseEvent, CaseState, LetterCase } from './letter-case'

/** Why an entry cannot be added to the log. */
export type RecordIssue =
  /** This cannot follow on where the case stands. */
  | 'notAllowed'
  /** The date lies after today. */
  | 'future'
  /** The date lies before that of the entry before it. */
  | 'beforeLast'

const answers = ['offerReceived', 'approved', 'partly', 'rejected', 'noReply'] as const satisfies readonly CaseEvent[]
/** What can come at any time once a letter is out. */
const anyTime = ['complained', 'sued', 'paused', 'settled'] as const satisfies readonly CaseEvent[]

/**
 * What may follow on each state (letters-spec 11). `sent` again is the second letter, the correction letter or a new proposal. A lawsuit
 * puts the letters aside: only an agreement, the end of the debt or the end of the lawsuit leads on.
 */
const following: Readonly<Record<CaseState, readonly CaseEvent[]>> = {
  draft: ['sent'],
  sent: ['sent', 'acknowledged', ...answers, ...anyTime],
  acknowledged: ['sent', ...answers, ...anyTime],
  offerReceived: ['sent', 'approved', 'partly', 'rejected', 'agreed', ...anyTime],
  approved: ['sent', 'offerReceived', 'partly', 'rejected', 'agreed', ...anyTime],
  partly: ['sent', 'offerReceived', 'approved', 'rejected', 'agreed', ...anyTime],
  rejected: ['sent', 'offerReceived', 'approved', 'partly', ...anyTime],
  noReply: ['sent', 'acknowledged', 'offerReceived', 'approved', 'partly', 'rejected', ...anyTime],
  agreed: ['performing', 'breached', ...anyTime],
  performing: ['breached', ...anyTime],
  settled: ['complained'],
  complained: ['sent', 'acknowledged', 'offerReceived', 'approved', 'partly', 'rejected', 'agreed', 'performing', ...anyTime],
  sued: ['agreed', 'settled', 'resumed'],
  breached: ['performing', 'sent', 'offerReceived', 'agreed', ...anyTime],
  paused: ['resumed', 'sued', 'settled'],
}

/** Where the case stands after everything in its log. */
export function caseState({ log }: Pick<LetterCase, 'log'>): CaseState {
  return log.reduce<Standing>(enter, { state: 'draft', beforePause: 'draft' }).state
}

/** What can be recorded next, in a fixed order. */
export function allowedEvents(letterCase: Pick<LetterCase, 'log'>): readonly CaseEvent[] {
  return following[caseState(letterCase)]
}

/** The case with one more entry in its log. `today` is the last day that an entry can have. */
export function recordEvent(letterCase: LetterCase, entry: CaseEntry, today: CalendarDate): Result<LetterCase, RecordIssue> {
  const last = letterCase.log[letterCase.log.length - 1]
  if (!allowedEvents(letterCase).includes(entry.event)) return failure('notAllowed')
  if (entry.date > today) return failure('future')
  if (last && entry.date < last.date) return failure('beforeLast')
  return success({ ...letterCase, log: [...letterCase.log, entry] })
}

/** The case without its last entry, for an entry made by mistake. */
export function withoutLastEntry(letterCase: LetterCase): LetterCase {
  return { ...letterCase, log: letterCase.log.slice(0, -1) }
}

/** The case with these proofs of its newest letter, kept after it was recorded. Nothing changes while no letter has gone out. */
export function withProofs(letterCase: LetterCase, proofs: readonly string[]): LetterCase {
  const { log } = letterCase
  const newest = log.map(({ event }) => event).lastIndexOf('sent')
  return { ...letterCase, log: log.map((entry, index) => (index === newest ? { ...entry, proofs } : entry)) }
}

interface Standing {
  readonly state: CaseState
  /** Where `resumed` leads. */
  readonly beforePause: CaseState
}

function enter({ state, beforePause }: Standing, { event }: CaseEntry): Standing {
  if (event === 'resumed') return { state: beforePause, beforePause }
  const isAside = state === 'paused' || state === 'sued'
  return { state: event, beforePause: isAside ? beforePause : state }
}
