import { writeStretches } from '@/domain/scam/stretch-table'

/** What is learned; see `ScamWording`. */
export interface LearnedWording {
  readonly stretches: ReadonlyMap<string, number>
  readonly ideaWeights: ReadonlyMap<string, number>
  readonly bias: number
}

/** The source of the module that holds what was learned; `digest` tells what it was learned from. */
export function scamWordingSource({ stretches, ideaWeights, bias }: LearnedWording, digest: string): string {
  const ideas = [...ideaWeights].sort(([, one], [, other]) => other - one).map(([idea, weight]) => `  ${idea}: ${weight},`)
  return `import { readStretches } from '@/domain/scam/stretch-table'
import type { ScamWording } from '@/domain/scam/wording'
import { wordingIdeas } from './rules/ideas'

/** In hundredths. */
const ideaWeights = {
${ideas.join('\n')}
}

/** Made by \`npm run generate -- wording\` from the labelled texts; how it is read: see \`writeStretches\`. */
const stretches = \`
${writeStretches(stretches)}
\`

export const scamWording: ScamWording = { stretches: readStretches(stretches), ideas: wordingIdeas, ideaWeights, bias: ${bias} }

/** Of what it was made from. */
export const scamWordingDigest = '${digest}'
`
}
