import { Block } from '@/components/block'
import { Tick } from '@/components/tick'
import type { LetterDraft } from '@/domain/letter/draft'
import type { LetterRequest } from '@/domain/letter/request'
import type { LetterWriting } from '../use-letter-draft'
import { paymentsInWords } from './payments-in-words'

type Confirmation = keyof NonNullable<LetterDraft['confirm']>

interface ConfirmationsProps {
  readonly writing: LetterWriting
  readonly request: LetterRequest
  /** Marks what is not ticked yet. */
  readonly areGapsShown: boolean
}

/** What the person stands for before the letter leaves the phone. */
export function Confirmations({ writing, request, areGapsShown }: ConfirmationsProps) {
  const { draft, change } = writing
  const payments = paymentsInWords(request.asks)
  const sentences: readonly (readonly [Confirmation, string])[] = [
    ['truthful', '写的都是真的'],
    ['ownWill', '这是我本人的意思'],
    ...(payments === undefined ? [] : [['affordable', `${payments}，我付得起`] as const]),
  ]
  return (
    <Block title="发出前，请你确认">
      {sentences.map(([key, words]) => (
        <Tick
          key={key}
          id={`confirm-${key}`}
          isOn={draft.confirm?.[key] === true}
          isMissing={areGapsShown}
          onChange={isOn => change(current => ({ ...current, confirm: { ...current.confirm, [key]: isOn } }))}
        >
          {words}
        </Tick>
      ))}
    </Block>
  )
}
