import { Block } from '@/components/block'
import { Tick } from '@/components/tick'
import type { LetterDraft } from '@/domain/letter/draft'
import type { LetterRequest } from '@/domain/letter/request'
import { formatAmount } from '@/domain/money'
import type { LetterWriting } from '../use-letter-draft'

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
  const sentences: readonly (readonly [Confirmation, string])[] = [
    ['truthful', '写的都是真的'],
    ['ownWill', '这是我本人的意思'],
    ['affordable', affordableWords(request)],
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

function affordableWords({ asks }: LetterRequest): string {
  const plan = asks.find(ask => ask.kind === 'installmentPlan')?.plan
  if (!plan) return '信里写的金额，我付得起'
  const [first] = plan.installments
  const last = plan.installments[plan.installments.length - 1] ?? first
  const lastWords = last.amount === first.amount ? '' : `，最后一期 ${formatAmount(last.amount)} 元`
  return `每期 ${formatAmount(first.amount)} 元${lastWords}，我付得起`
}
