import { letterPhrases } from '@/content/letter/phrases'
import { commitmentIds, requestIds } from '@/domain/letter/choices'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { LetterRequest } from '@/domain/letter/request'
import { aDeferralAsk, aLetterRequest, anInstallmentPlanAsk, aPenaltyWaiverAsk } from '../../../support/builders/letter-request'
import { wordsIn } from '../../../support/letter-words'

const [deferral, plan, waiver] = [aDeferralAsk(), anInstallmentPlanAsk(), aPenaltyWaiverAsk()]
const combinations: readonly LetterRequest['asks'][] = [
  [deferral], [plan], [waiver], [deferral, plan], [deferral, waiver], [plan, waiver], [deferral, plan, waiver],
]
const base = aLetterRequest({ enclosures: [{ id: 'a', label: '诊断证明', copies: 1 }] })
const withTime: LetterRequest = { ...base, debtor: { ...base.debtor, bestTime: 'weekend' } }
const wordsWith = (facts: Partial<LetterRequest>) => wordsIn(composeLetter({ ...withTime, ...facts }, letterPhrases))
const filledIn = (phrase: string) => phrase.replace('{contactTime}', '周末白天').replace('{phone}', '13800001234')

describe.each(combinations.map((asks) => ({ kinds: asks.map(({ kind }) => kind).join(' + '), asks })))('a letter about $kinds', ({ asks }) => {
  test.each(requestIds)('makes the request %s exactly when it is chosen', (id) => {
    const words = filledIn(letterPhrases.requests[id])
    expect(wordsWith({ asks, requests: [id] })).toContain(words)
    expect(wordsWith({ asks, requests: requestIds.filter((other) => other !== id) })).not.toContain(words)
  })

  test.each(commitmentIds)('makes the commitment %s exactly when it is chosen', (id) => {
    const words = letterPhrases.commitments[id]
    expect(wordsWith({ asks, commitments: [id] })).toContain(words)
    expect(wordsWith({ asks, commitments: commitmentIds.filter((other) => other !== id) })).not.toContain(words)
  })
})
