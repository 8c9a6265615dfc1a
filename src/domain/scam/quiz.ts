/** A source of numbers from 0 up to but not including 1. */
export type Random = () => number

export interface QuizOption {
  readonly id: string
  readonly label: string
}

/** Something that somebody says, three ways to answer it, and why one of them is the better one. */
export interface QuizItem<EntryId extends string = string> {
  readonly id: string
  /** The words of the other side, as they are really used. */
  readonly said: string
  readonly options: readonly QuizOption[]
  /** The id of the better option. */
  readonly best: string
  /** At most 14 characters; never scolds. */
  readonly whyTitle: string
  readonly why: string
  /** The question of the FAQ that says more. */
  readonly entry: EntryId
}

export interface QuizRound {
  readonly ids: readonly string[]
  /** Which question is shown, from 0; as many as there are questions once all are done. */
  readonly at: number
  /** The option chosen at each question that has been answered. */
  readonly chosen: Readonly<Record<string, string>>
  /** Every question of this visit, for a next round that begins with the others. */
  readonly seen: readonly string[]
}

export type QuizAction =
  /** The first answer to a question counts; another tap changes nothing. */
  | { readonly type: 'choose'; readonly option: string }
  /** Goes on once the question is answered. */
  | { readonly type: 'next' }
  | { readonly type: 'again'; readonly ids: readonly string[] }

export const questionsPerRound = 10

export function startRound(ids: readonly string[], seen: readonly string[] = []): QuizRound {
  return { ids, at: 0, chosen: {}, seen: [...new Set([...seen, ...ids])] }
}

/** At most ten questions in random order, those not seen yet before the others. */
export function drawQuestions(all: readonly string[], seen: readonly string[], random: Random): readonly string[] {
  const fresh = all.filter(id => !seen.includes(id))
  const known = all.filter(id => seen.includes(id))
  return [...shuffled(fresh, random), ...shuffled(known, random)].slice(0, questionsPerRound)
}

export function quizReducer(round: QuizRound, action: QuizAction): QuizRound {
  const id = round.ids[round.at]
  switch (action.type) {
    case 'choose':
      return id === undefined || id in round.chosen ? round : { ...round, chosen: { ...round.chosen, [id]: action.option } }
    case 'next':
      return id === undefined || !(id in round.chosen) ? round : { ...round, at: round.at + 1 }
    case 'again':
      return startRound(action.ids, round.seen)
  }
}

/** Fisher–Yates. */
function shuffled<Value>(values: readonly Value[], random: Random): readonly Value[] {
  const rest = [...values]
  return values.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1))
}

/** Repeatable numbers from one seed (mulberry32): the order of a round, nothing secret. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
