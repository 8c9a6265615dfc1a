import { commitmentIds, requestIds } from '@/domain/letter/choices'
import { commitmentsOf, defaultCommitments, defaultRequests, requestsOf, type ClauseFacts } from '@/domain/letter/default-clauses'

const facts: ClauseFacts = { kinds: ['installmentPlan'], amountSource: 'appStatement', role: 'lender', namesPayment: true }

describe('requests that are ticked from the start', () => {
  it.each<[string, Partial<ClauseFacts>, readonly string[]]>([
    ['with a statement of the app', {}, ['writtenReply', 'pauseOutsource', 'noThirdParty', 'creditTruthful']],
    ['with a text message', { amountSource: 'sms' }, ['writtenReply', 'statement', 'pauseOutsource', 'noThirdParty', 'creditTruthful']],
    ['without amounts', { amountSource: undefined }, ['writtenReply', 'statement', 'pauseOutsource', 'noThirdParty', 'creditTruthful']],
    ['to an assignee', { role: 'assignee' }, ['writtenReply', 'pauseOutsource', 'noThirdParty', 'creditTruthful', 'transferProof']],
    ['to someone not known for sure', { role: 'unsure' }, ['writtenReply', 'pauseOutsource', 'noThirdParty', 'creditTruthful', 'transferProof']],
    ['to a platform', { role: 'platform' }, ['writtenReply', 'pauseOutsource', 'noThirdParty', 'creditTruthful']],
  ])('%s', (_, changes, expected) => {
    expect(defaultRequests({ ...facts, ...changes })).toEqual(expected)
    expect(requestsOf(undefined, { ...facts, ...changes })).toEqual(expected)
  })
})

describe('commitments that are ticked from the start', () => {
  it('keep to the plan only where an amount is named', () => {
    expect(defaultCommitments(facts)).toEqual(['keepPlan', 'reportChange', 'reachable', 'trueFacts'])
    expect(defaultCommitments({ ...facts, namesPayment: false })).toEqual(['reportChange', 'reachable', 'trueFacts'])
  })
})

describe('the clauses of a letter', () => {
  it('are what was chosen, in the fixed order and once', () => {
    expect(requestsOf(['officialPay', 'statement', 'officialPay'], facts)).toEqual(['statement', 'officialPay'])
    expect(commitmentsOf(['trueFacts', 'payMore'], facts)).toEqual(['payMore', 'trueFacts'])
  })

  it('are none when none was chosen', () => {
    expect(requestsOf([], facts)).toEqual([])
    expect(commitmentsOf([], facts)).toEqual([])
  })

  it('name a time to call only when one is chosen', () => {
    expect(requestsOf(['contactTime'], { ...facts, bestTime: 'evening' })).toEqual(['contactTime'])
    expect(requestsOf(['contactTime'], { ...facts, bestTime: 'any' })).toEqual([])
    expect(requestsOf(['contactTime'], facts)).toEqual([])
  })

  it('ask for no lawsuit only where installments or a waiver are to be performed', () => {
    expect(requestsOf(['noSuitYet'], { ...facts, kinds: ['deferral', 'penaltyWaiver'] })).toEqual(['noSuitYet'])
    expect(requestsOf(['noSuitYet'], { ...facts, kinds: ['deferral'] })).toEqual([])
  })

  it('promise to keep a plan only where an amount is named', () => {
    expect(commitmentsOf(['keepPlan'], { ...facts, namesPayment: false })).toEqual([])
  })

  it('can be all of them', () => {
    const everything: ClauseFacts = { ...facts, bestTime: 'weekend' }
    expect(requestsOf(requestIds, everything)).toEqual(requestIds)
    expect(commitmentsOf(commitmentIds, everything)).toEqual(commitmentIds)
  })
})
