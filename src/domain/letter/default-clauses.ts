import { assertNever } from '../assert-never'
import {
  commitmentIds, requestIds, type AmountSource, type AskKind, type CommitmentId, type ContactTime, type CreditorRole, type RequestId,
} from './choices'
import type { Ask } from './request'

/** What decides which clauses are ticked and which can be offered at all; everything may still be missing. */
export interface ClauseFacts {
  readonly kinds?: readonly AskKind[]
  readonly amountSource?: AmountSource
  readonly role?: CreditorRole
  readonly bestTime?: ContactTime
  /** True when the letter names an amount that the debtor will pay. */
  readonly namesPayment: boolean
}

/** The requests that are ticked until the debtor chooses (letters-spec 4.2). */
export function defaultRequests(facts: ClauseFacts): readonly RequestId[] {
  const ticked: readonly RequestId[] = ['writtenReply', 'statement', 'pauseOutsource', 'noThirdParty', 'creditTruthful', 'transferProof']
  return ticked.filter((id) => {
    if (id === 'statement') return facts.amountSource !== 'appStatement'
    if (id === 'transferProof') return facts.role === 'assignee' || facts.role === 'unsure'
    return true
  })
}

/** The commitments that are ticked until the debtor chooses (letters-spec 4.3). */
export function defaultCommitments(facts: ClauseFacts): readonly CommitmentId[] {
  const ticked: readonly CommitmentId[] = ['keepPlan', 'reportChange', 'reachable', 'trueFacts']
  return ticked.filter((id) => isCommitmentAvailable(id, facts))
}

/** False for a request that this letter cannot make: a time to call without one chosen, no lawsuit where nothing is to be performed. */
export function isRequestAvailable(id: RequestId, { bestTime, kinds = [] }: ClauseFacts): boolean {
  if (id === 'contactTime') return bestTime !== undefined && bestTime !== 'any'
  if (id === 'noSuitYet') return kinds.includes('installmentPlan') || kinds.includes('penaltyWaiver')
  return true
}

/** False for a commitment that has no meaning in this letter: keeping a plan where no amount is named. */
export function isCommitmentAvailable(id: CommitmentId, { namesPayment }: ClauseFacts): boolean {
  return id !== 'keepPlan' || namesPayment
}

/** The requests of a letter in their fixed order: what was chosen, or the defaults where nothing was, as far as available. */
export function requestsOf(chosen: readonly RequestId[] | undefined, facts: ClauseFacts): readonly RequestId[] {
  const wanted = chosen ?? defaultRequests(facts)
  return requestIds.filter((id) => wanted.includes(id) && isRequestAvailable(id, facts))
}

/** The commitments of a letter in their fixed order: what was chosen, or the defaults where nothing was, as far as available. */
export function commitmentsOf(chosen: readonly CommitmentId[] | undefined, facts: ClauseFacts): readonly CommitmentId[] {
  const wanted = chosen ?? defaultCommitments(facts)
  return commitmentIds.filter((id) => wanted.includes(id) && isCommitmentAvailable(id, facts))
}

/** True when these asks name an amount that the debtor will pay: a plan, payments during a deferral, or a lump sum. */
export function namesPayment(asks: readonly Ask[]): boolean {
  return asks.some((ask) => {
    switch (ask.kind) {
      case 'installmentPlan':
        return true
      case 'deferral':
        return ask.duringPay !== undefined
      case 'penaltyWaiver':
        return ask.settle.kind === 'lumpSum'
      default:
        return assertNever(ask)
    }
  })
}
