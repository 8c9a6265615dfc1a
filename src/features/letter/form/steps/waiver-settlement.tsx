import { useState } from 'react'
import { Button } from '@/components/button'
import type { WaiverSettlement } from '@/domain/letter/choices'
import { draftField } from '@/domain/letter/draft-field'
import { formatAmount, parseAmount, type Fen } from '@/domain/money'
import { AmountEntry, ChoiceEntry, DateEntry } from '../bound-fields'
import { suggestedLumpSum, typedAmount } from '../live-figures'
import type { LetterForm } from '../use-letter-form'

const sumField = draftField('penaltyWaiver', 'amount')

const settlements: readonly { value: WaiverSettlement; label: string }[] = [
  { value: 'lumpSum', label: '一次付清' },
  { value: 'resume', label: '恢复按期还' },
]

/** How the rest is paid after a waiver; beside a plan nobody asks. */
export function Settlement({ form }: { readonly form: LetterForm }) {
  const { settle, scope } = form.draft.penaltyWaiver ?? {}
  const [revision, setRevision] = useState(0)
  const suggestion = suggestedLumpSum(form.draft, form.today)
  const typed = parseAmount(sumField.read(form.draft) ?? '')
  const isTaken = typed.ok && typed.value === suggestion?.amount
  const take = (amount: Fen) => {
    form.set(sumField, typedAmount(amount))
    form.leave(sumField.path)
    // The box keeps what was typed, so it takes an amount only as a new box.
    setRevision(revision + 1)
  }
  return (
    <>
      <ChoiceEntry form={form} field={draftField('penaltyWaiver', 'settle')} label="减免以后怎么还" choices={settlements} />
      {settle === 'lumpSum' && (
        <>
          <DateEntry
            form={form}
            field={draftField('penaltyWaiver', 'payBy')}
            label="哪天以前付清"
            hint="选拿得出这笔钱的日子"
            start={form.today}
          />
          <AmountEntry
            key={revision}
            form={form}
            field={sumField}
            label="一次付清多少元"
            hint={suggestion?.because ?? (scope === 'lenderDecides' ? '减多少由对方定，先写你付得起的数' : undefined)}
          />
          {suggestion && !isTaken && (
            <Button id="take-suggested-sum" kind="soft" onClick={() => take(suggestion.amount)}>
              {`填 ${formatAmount(suggestion.amount)} 元`}
            </Button>
          )}
        </>
      )}
    </>
  )
}
