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
  /** Repeats of the short and of the long text. */
  readonly few: number
  readonly many: number
  /** How many times as long the long one may take: well above `many / few`, well below its square. */
  readonly most: number
  /** So little that no growth hides in it, in milliseconds. */
  readonly negligible: number
}

/** Fails where work on a text grows much faster than the text. */
export function expectLinear(work: (repeats: number) => void, { few, many, most, negligible }: Growth): void {
  const onLongText = () => work(many)
  const took = processorTime(onLongText)
  if (took < negligible) return
  const limit = bestOfThree(() => work(few)) * most + negligible
  // One slow look says little on a busy machine; one quick look is enough.
  expect(took < limit ? took : bestOfThree(onLongText)).toBeLessThan(limit)
}
