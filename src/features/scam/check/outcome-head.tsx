import { PageHead } from '@/components/page-head'
import { VerdictChip } from '@/components/verdict-chip'
import { scamLevelAdvice } from '@/content/scam/advice'
import { scamLevelChips } from '@/content/scam/check-advice'
import type { ScamLevel } from '@/domain/scam/scam-rules'

interface OutcomeHeadProps {
  readonly level: ScamLevel
  readonly title: string
  /** In place of the advice of the level. */
  readonly lead?: string | undefined
}

/** The level of a check, and the most important thing to do about it. */
export function OutcomeHead({ level, title, lead = scamLevelAdvice[level][0] }: OutcomeHeadProps) {
  const { chip, verdict } = scamLevelChips[level]
  return <PageHead id="check-top" verdict={<VerdictChip verdict={verdict} words={chip} />} title={title}>{lead}</PageHead>
}
