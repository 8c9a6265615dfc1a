/** Processor time of some work in milliseconds, so that a busy machine does not count. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export function bestOfThree(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => processorTime(work)))
}

interface Growth {
  /** Characters of the short and of the long text. */
  readonly short: number
  readonly long: number
  /** How many times as long the long one may take: well above `long / short`, well below its square. */
  readonly most: number
  /** So little that no growth hides in it, in milliseconds. */
  readonly negligible: number
}

/** Fails where work on a text that repeats the seed grows much faster than the text. */
export function expectLinear(work: (text: string) => void, seed: string, { short, long, most, negligible }: Growth): void {
  const textOf = (length: number) => seed.repeat(Math.ceil(length / seed.length))
  const onLongText = () => work(textOf(long))
  const took = processorTime(onLongText)
  if (took < negligible) return
  const limit = bestOfThree(() => work(textOf(short))) * most + negligible
  // One slow look says little on a busy machine; one quick look is enough.
  expect(took < limit ? took : bestOfThree(onLongText)).toBeLessThan(limit)
}
