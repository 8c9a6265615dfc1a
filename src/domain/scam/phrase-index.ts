import { numberTable, valueIn, type NumberTable } from './number-table'

/** Phrases in the form of a tree: units that follow each other lead from its root, 0, to where a phrase ends. */
export interface PhraseIndex {
  /** The number of each UTF-16 unit that stands in a phrase, from 1; 0 for all others. */
  readonly units: Uint16Array
  /** One more than units have numbers. */
  readonly unitCount: number
  /** The node that a unit leads to, by the node before times `unitCount` plus the number of the unit. */
  readonly nodes: NumberTable
  /** The numbers of the features that the phrase which ends at a node stands for. */
  readonly featuresAt: readonly (readonly number[] | undefined)[]
  /** One more than the highest number of a feature. */
  readonly featureCount: number
}

const allUnits = 0x10000

/** From phrases with the number, from 0, of the feature that each stands for; several phrases may stand for one, and one for several. */
export function indexPhrases(phrases: readonly (readonly [phrase: string, feature: number])[]): PhraseIndex {
  const { units, unitCount } = numberedUnits(phrases.map(([phrase]) => phrase))
  const nodes = new Map<number, number>()
  const featuresAt: (readonly number[] | undefined)[] = [undefined]
  let featureCount = 0
  for (const [phrase, feature] of phrases) {
    let node = 0
    for (let at = 0; at < phrase.length; at += 1) {
      const step = node * unitCount + (units[phrase.charCodeAt(at)] ?? 0)
      let next = nodes.get(step)
      if (next === undefined) {
        next = featuresAt.push(undefined) - 1
        nodes.set(step, next)
      }
      node = next
    }
    featuresAt[node] = [...featuresAt[node] ?? [], feature]
    featureCount = Math.max(featureCount, feature + 1)
  }
  return { units, unitCount, nodes: numberTable(nodes), featuresAt, featureCount }
}

function numberedUnits(phrases: readonly string[]): Pick<PhraseIndex, 'units' | 'unitCount'> {
  const units = new Uint16Array(allUnits)
  let unitCount = 1
  for (const phrase of phrases) {
    for (let at = 0; at < phrase.length; at += 1) {
      const unit = phrase.charCodeAt(at)
      if (units[unit] !== 0) continue
      units[unit] = unitCount
      unitCount += 1
    }
  }
  return { units, unitCount }
}

/** The features of all phrases that stand in a text, each once. Takes time in proportion to the text and the longest phrase. */
export function featuresIn(text: string, { units, unitCount, nodes, featuresAt, featureCount }: PhraseIndex): readonly number[] {
  const found: number[] = []
  const isFound = new Uint8Array(featureCount)
  for (let start = 0; start < text.length; start += 1) {
    let node = 0
    for (let at = start; at < text.length; at += 1) {
      const unit = units[text.charCodeAt(at)] ?? 0
      node = unit === 0 ? 0 : valueIn(nodes, node * unitCount + unit)
      if (node === 0) break
      for (const feature of featuresAt[node] ?? []) {
        if (isFound[feature] === 1) continue
        isFound[feature] = 1
        found.push(feature)
      }
    }
  }
  return found
}
