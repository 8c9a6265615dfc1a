import type { TextSpan } from './text-span'

/**
 * How much each stretch of one to three characters speaks for an offer (above zero) or against it, learned from labelled texts. Weights
 * are whole numbers, hundredths of what they count.
 */
export interface ScamWording {
  readonly weights: ReadonlyMap<string, number>
  readonly bias: number
}

const longestGram = 3
const scale = 100

/** Numbers are alike, and names in Latin letters; `·` stands for every other sign that is no Chinese punctuation. */
export function wordingText(text: string): string {
  return text.replace(/[a-z0-9_*]{1,40}/g, part => (/^[\d*]+$/.test(part) ? '0' : part.length > 3 ? 'A' : part))
    .replace(/[^\u3400-\u9fffa-z0A，。！？：；、“”]/g, '·')
}

/** The stretches of a text as `wordingText` gives it, each once; only those that are known where these are given. */
export function gramsOf(text: string, known?: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const grams = new Set<string>()
  for (let length = 1; length <= longestGram; length += 1) {
    for (let start = 0; start + length <= text.length; start += 1) {
      const gram = text.slice(start, start + length)
      if (!known || known.has(gram)) grams.add(gram)
    }
  }
  return grams
}

/** So that long and short texts compare: the weights count less the more there are. */
export function gramShare(known: number): number {
  return 4 / Math.sqrt(Math.max(1, known))
}

/** Above zero: worded rather like the offers of the labelled texts; below: rather like the others. Takes a text as it is read. */
export function wordingScore(text: string, { weights, bias }: ScamWording): number {
  const known = gramsOf(wordingText(text), weights)
  const sum = Array.from(known).reduce((all, gram) => all + (weights.get(gram) ?? 0), 0)
  return (sum * gramShare(known.size) + bias) / scale
}

/** The clause that is worded most like an offer. */
export function tellingClause(text: string, { weights }: ScamWording): TextSpan {
  let best = { start: 0, end: text.length }
  let highest = -Infinity
  let start = 0
  for (const clause of text.split(/[，。；！？\n]/)) {
    const sum = Array.from(gramsOf(wordingText(clause), weights)).reduce((all, gram) => all + (weights.get(gram) ?? 0), 0)
    if (clause.trim() !== '' && sum > highest) {
      best = { start, end: start + clause.length }
      highest = sum
    }
    start += clause.length + 1
  }
  return best
}
