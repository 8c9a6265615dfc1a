import type { AskKind } from '../choices'
import type { Ask, LetterRequest } from '../request'

/** The ask of one kind, when the letter makes it. */
export function findAsk<Kind extends AskKind>({ asks }: LetterRequest, kind: Kind): Extract<Ask, { kind: Kind }> | undefined {
  return asks.find((ask): ask is Extract<Ask, { kind: Kind }> => ask.kind === kind)
}
