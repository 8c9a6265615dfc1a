import { scamAdvice, type ScamAdviceId } from '@/content/scam/advice'
import { scamRules } from '@/content/scam/rules'
import { checkMessage } from '@/domain/scam/check-message'
import { explainHits } from '@/domain/scam/explain-hits'
import type { CheckText } from './check-outcome'

/** What each level says anyway: pay nothing, ask the lender. */
const saidByLevel: readonly ScamAdviceId[] = ['payNobody', 'talkYourself']

/** Compares a text with the rules of the program. */
export const checkText: CheckText = text => {
  const { level, speaker, cut, hits } = checkMessage(text, scamRules)
  const { reasons, spans } = explainHits(text, hits, scamRules.rules)
  const adviceIds = new Set(reasons.map(({ rule }) => rule.advice).filter(id => !saidByLevel.includes(id)))
  return {
    level,
    speaker,
    cut,
    reasons: reasons.map(({ phrase, rule: { reason } }) => ({ phrase, reason })),
    advice: [...adviceIds].map(id => scamAdvice[id]),
    spans,
  }
}
