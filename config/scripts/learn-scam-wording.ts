import { readFileSync, writeFileSync } from 'node:fs'
import { scamSpelling } from '@/content/scam/spelling'
import { readText } from '@/domain/scam/read-text'
import { gramShare, gramsOf, wordingText, type ScamWording } from '@/domain/scam/wording'
import { inRepository } from './repository'

interface LabelledText {
  readonly label: string
  readonly heldOut?: boolean
  readonly text: string
}

/** Stretches that stand in fewer texts say nothing of others. */
const fewestTexts = 3
const rounds = 250
const step = 0.05
/** Keeps the weights small where few texts speak for them. */
const penalty = 0.001
/** Lighter weights change nothing that counts, in hundredths. */
const lightest = 10

/** Writes the wording of offers, learned from the labelled texts without those held out. */
export function writeScamWording(): void {
  writeFileSync(inRepository('src', 'content', 'scam', 'wording.generated.ts'), scamWordingSource(learnScamWording()))
}

/** Logistic regression over the stretches of the texts; the same for the same texts. */
export function learnScamWording(): ScamWording {
  const texts = [...readTexts('labelled-texts.json').filter(({ heldOut }) => heldOut !== true), ...readTexts('training-texts.json')]
  const grams = texts.map(({ text }) => Array.from(gramsOf(wordingText(readText(text, scamSpelling).text))))
  const counts = new Map<string, number>()
  for (const gram of grams.flat()) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const vocabulary = [...counts.keys()].filter(gram => (counts.get(gram) ?? 0) >= fewestTexts).sort()
  const places = new Map(vocabulary.map((gram, place) => [gram, place]))
  const rows = grams.map(each => Int32Array.from(each.flatMap(gram => places.get(gram) ?? [])))
  const weights = descend(rows, texts.map(({ label }) => (label === 'scam' ? 1 : 0)), vocabulary.length)
  const rounded = vocabulary.map((gram, place) => [gram, Math.round((weights[place] ?? 0) * 100)] as const)
  return {
    weights: new Map(rounded.filter(([, weight]) => Math.abs(weight) >= lightest)),
    bias: Math.round((weights[vocabulary.length] ?? 0) * 100),
  }
}

function readTexts(name: string): readonly LabelledText[] {
  return JSON.parse(readFileSync(inRepository('tests', 'fixtures', 'scam', name), 'utf8')) as readonly LabelledText[]
}

/** Adam over all texts at once; the last weight is the bias. */
function descend(rows: readonly Int32Array[], labels: readonly number[], size: number): Float64Array {
  const weights = new Float64Array(size + 1)
  const first = new Float64Array(size + 1)
  const second = new Float64Array(size + 1)
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = weights.map(weight => weight * penalty)
    gradient[size] = 0
    rows.forEach((row, at) => {
      const share = gramShare(row.length)
      const score = row.reduce((sum, place) => sum + (weights[place] ?? 0), 0) * share + (weights[size] ?? 0)
      const error = (1 / (1 + Math.exp(-score)) - (labels[at] ?? 0)) / rows.length
      for (const place of row) gradient[place] = (gradient[place] ?? 0) + error * share
      gradient[size] = (gradient[size] ?? 0) + error
    })
    gradient.forEach((slope, place) => {
      const mean = 0.9 * (first[place] ?? 0) + 0.1 * slope
      const square = 0.999 * (second[place] ?? 0) + 0.001 * slope * slope
      first[place] = mean
      second[place] = square
      weights[place] = (weights[place] ?? 0) - (step * mean) / (1 - 0.9 ** round) / (Math.sqrt(square / (1 - 0.999 ** round)) + 1e-8)
    })
  }
  return weights
}

/** Stretches of one weight on one line, parted by blanks. */
function scamWordingSource({ weights, bias }: ScamWording): string {
  const byWeight = new Map<number, string[]>()
  for (const [gram, weight] of weights) byWeight.set(weight, [...byWeight.get(weight) ?? [], gram])
  const lines = [...byWeight].sort(([one], [other]) => other - one).map(([weight, grams]) => `  [${weight}, '${grams.join(' ')}'],`)
  return `import type { ScamWording } from '@/domain/scam/wording'

/** Made by \`npm run generate -- wording\` from the labelled texts; stretches by their weight, in hundredths. */
const gramsByWeight: readonly (readonly [weight: number, grams: string])[] = [
${lines.join('\n')}
]

export const scamWording: ScamWording = {
  weights: new Map(gramsByWeight.flatMap(([weight, grams]) => grams.split(' ').map(gram => [gram, weight] as const))),
  bias: ${bias},
}
`
}
