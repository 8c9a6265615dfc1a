import { Block } from '@/components/block'
import { NumberedSteps } from '@/components/numbered-steps'
import { scamLevelAdvice } from '@/content/scam/advice'
import type { ScamLevel } from '@/domain/scam/scam-rules'

/** More would not be read. */
const mostSteps = 5

interface AdviceStepsProps {
  readonly level: ScamLevel
  /** What to do about what was found, most urgent first. */
  readonly advice?: readonly string[]
}

/** What to do now. The first line of the level already stands under the title. */
export function AdviceSteps({ level, advice = [] }: AdviceStepsProps) {
  const [, ...general] = scamLevelAdvice[level]
  const steps = [...advice.slice(0, mostSteps - general.length), ...general]
  return <Block title="现在怎么做"><NumberedSteps steps={steps} /></Block>
}
