import type { ScamRule, ScamRules } from '@/domain/scam/scam-rules'
import type { ScamAdviceId } from './advice'
import { scamContext } from './context'
import { demandRules } from './rules/demand-rules'
import { fraudRules } from './rules/fraud-rules'
import { moneyRules } from './rules/money-rules'
import { sellingRules } from './rules/selling-rules'
import { serviceRules } from './rules/service-rules'
import { scamSpelling } from './spelling'
import { scamWording } from './wording.generated'

/** Words written so that no filter finds them: found by their spelling, not by a pattern. */
const hiddenSpelling = {
  id: 'hidden-spelling',
  group: 'hidden',
  weight: 2,
  patterns: [],
  countsWhenDenied: true,
  reason: '把词拆开、换字来写，是为了躲过平台的审核。',
  advice: 'payNobody',
} as const satisfies ScamRule<string, ScamAdviceId>

/** A text that is worded like an offer as a whole: marked is the clause that is most like one. */
const offerWording = {
  id: 'offer-wording',
  group: 'wording',
  weight: 2,
  patterns: [],
  reason: '这一句的说法，和收费代办的推销很像。',
  advice: 'talkYourself',
} as const satisfies ScamRule<string, ScamAdviceId>

export const scamRuleList = [
  ...serviceRules, ...sellingRules, ...moneyRules, ...demandRules, ...fraudRules, hiddenSpelling, offerWording,
] as const

export type ScamRuleId = (typeof scamRuleList)[number]['id']

export const scamRules: ScamRules<ScamRuleId, ScamAdviceId> = {
  rules: scamRuleList,
  spelling: scamSpelling,
  context: scamContext,
  wording: scamWording,
  thresholds: {
    suspicious: 4,
    high: 8,
    leastScore: { none: 0.2, suspicious: -0.1, high: -0.45 },
    leastScoreElsewhere: 0.4,
    leastScoreOfDemand: -3,
    surelyOffer: 1,
  },
}
