import { View } from '@tarojs/components'
import { Fragment, useState } from 'react'
import { AmountField } from '@/components/amount-field'
import { Button } from '@/components/button'
import { DateField } from '@/components/date-field'
import { Field } from '@/components/field'
import { Row, RowList } from '@/components/row'
import { Stepper } from '@/components/stepper'
import { addMonths, formatLongDate, parseCalendarDate } from '@/domain/calendar-date'
import type { OfferDraft } from '@/domain/letter/offer/offer-draft'
import { parseAmount, tidyAmountText } from '@/domain/money'
import text from '@/styles/text.module.css'
import type { ShownIssues } from '../after-sending/use-shown-issues'

type DraftPayment = NonNullable<OfferDraft['payments']>[number]

interface PaymentListProps {
  readonly payments: readonly DraftPayment[]
  readonly shown: ShownIssues
  readonly onChange: (payments: DraftPayment[]) => void
}

/** What the offer wants paid: a row for each date; a tap opens it for a change. */
export function PaymentList({ payments, shown, onChange }: PaymentListProps) {
  const [open, setOpen] = useState<number>()
  const pathOf = (index: number) => `offer.payments.${index}`
  const isWrong = (index: number) => ['dueDate', 'amount'].some(key => shown.frame(`${pathOf(index)}.${key}`).error !== undefined)
  const set = (index: number, change: DraftPayment) => onChange(payments.map((each, at) => (at === index ? { ...each, ...change } : each)))
  return (
    <>
      <Field {...shown.frame('offer.payments')} label={`方案里一共 ${payments.length} 笔`}>
        <View className={text.hint}>点哪一笔，就改哪一笔。</View>
      </Field>
      <RowList flush>
        {payments.map((payment, index) => (
          // Fields keep what is typed, so that another number of rows needs new ones.
          <Fragment key={`${payments.length}-${index}`}>
            <Row
              id={`payment-${index}`}
              plain
              title={`第 ${index + 1} 笔`}
              second={paymentInWords(payment)}
              onClick={() => setOpen(open === index ? undefined : index)}
            />
            {(open === index || isWrong(index)) && (
              <>
                <DateField
                  {...shown.frame(`${pathOf(index)}.dueDate`)}
                  label={`第 ${index + 1} 笔哪天还`}
                  value={payment.dueDate}
                  onChange={dueDate => set(index, { dueDate })}
                />
                <AmountField
                  {...shown.frame(`${pathOf(index)}.amount`)}
                  label={`第 ${index + 1} 笔还多少`}
                  value={payment.amount}
                  tidy={tidyAmountText}
                  onInput={amount => set(index, { amount })}
                  onLeave={() => shown.leave(`${pathOf(index)}.amount`)}
                />
                <Button
                  id={`drop-payment-${index}`}
                  kind="text"
                  onClick={() => {
                    setOpen(undefined)
                    onChange(payments.filter((_, at) => at !== index))
                  }}
                >
                  删掉这一笔
                </Button>
              </>
            )}
          </Fragment>
        ))}
      </RowList>
      <Button
        id="add-payment"
        kind="text"
        onClick={() => {
          setOpen(payments.length)
          onChange([...payments, {}])
        }}
      >
        再加一笔
      </Button>
    </>
  )
}

function paymentInWords({ dueDate = '', amount = '' }: DraftPayment): string {
  const date = parseCalendarDate(dueDate)
  return `${date.ok ? formatLongDate(date.value) : '还没选日期'}，${amount.trim() === '' ? '还没填金额' : `${amount} 元`}`
}

/** A monthly plan in three answers; what is not the same every month is changed in its row. */
export function PaymentsStart({ periods: suggested, isMissing, onList }: {
  readonly periods: number
  readonly isMissing: boolean
  readonly onList: (payments: DraftPayment[]) => void
}) {
  const [periods, setPeriods] = useState(suggested)
  const [first, setFirst] = useState<string>()
  const [each, setEach] = useState('')
  const [isTried, setTried] = useState(false)
  const isSaid = isTried || isMissing
  const firstDay = parseCalendarDate(first ?? '')
  const amount = parseAmount(each)
  const isAmount = amount.ok && amount.value > 0
  const list = () => {
    setTried(true)
    if (!firstDay.ok || !isAmount) return
    onList(Array.from({ length: periods }, (_, index) => ({ dueDate: addMonths(firstDay.value, index), amount: each })))
  }
  return (
    <View id="field-offer-payments">
      <Field id="offer-periods" label="方案分几期">
        <Stepper id="offer-periods-stepper" label="方案分几期" unit="期" value={periods} min={1} max={60} onChange={setPeriods} />
      </Field>
      <DateField
        id="offer-first"
        label="方案的第一期哪天还"
        {...(isSaid && !firstDay.ok && { error: '选方案上写的第一期日期。' })}
        value={first}
        onChange={setFirst}
      />
      <AmountField
        id="offer-each"
        label="方案每期还多少"
        hint="有几期不一样，先填多数，列出以后再改那几期"
        {...(isSaid && !isAmount && { error: '填方案上写的每期金额，比如 180 或 180.50。' })}
        value={each}
        tidy={tidyAmountText}
        onInput={setEach}
      />
      <Button id="list-payments" kind="soft" onClick={list}>列出每一期</Button>
    </View>
  )
}
