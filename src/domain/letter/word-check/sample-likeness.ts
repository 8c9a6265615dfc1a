const gramLength = 3
const notLetters = /[^\u3400-\u9fffa-z0-9]/g

/** What is left of a folded text when signs and blanks are taken out. */
export function lettersOf(folded: string): string {
  return folded.replace(notLetters, '')
}

/**
 * How much alike two texts of letters are, from 0 to 1: the Jaccard index of their sets of three characters in a row (letters-spec 9,
 * W417). Texts of fewer than three characters are like nothing.
 */
export function likeness(one: string, other: string): number {
  const grams = gramsOf(one)
  const otherGrams = gramsOf(other)
  const common = Array.from(grams).filter((gram) => otherGrams.has(gram)).length
  const all = grams.size + otherGrams.size - common
  return all === 0 ? 0 : common / all
}

function gramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>()
  for (let start = 0; start + gramLength <= text.length; start += 1) grams.add(text.slice(start, start + gramLength))
  return grams
}
