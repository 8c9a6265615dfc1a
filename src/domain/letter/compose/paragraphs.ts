import type { Block, Sentence } from '../document'

const mostSentences = 4

/**
 * Sentences as paragraphs of at most four (letters-spec 15.10). A group stays together, and a group joins the one after it where both
 * fit into one paragraph; so the last paragraph is the full one. No group may be larger than four; empty groups leave no trace.
 */
export function paragraphs(groups: readonly (readonly Sentence[])[]): readonly Block[] {
  const joined = groups.reduceRight<readonly (readonly Sentence[])[]>((later, group) => {
    const [next, ...others] = later
    return next && group.length + next.length <= mostSentences ? [[...group, ...next], ...others] : [group, ...later]
  }, [])
  return joined.filter((sentences) => sentences.length > 0).map((sentences) => ({ type: 'paragraph', sentences }))
}
