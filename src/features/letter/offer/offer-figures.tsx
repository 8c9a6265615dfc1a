import { View } from '@tarojs/components'
import { AmountField } from '@/components/amount-field'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { DateField } from '@/components/date-field'
import type { CalendarDate } from '@/domain/calendar-date'
import type { OfferDraft } from '@/domain/letter/offer/offer-draft'
import { comparedItem } from '@/domain/letter/offer/offer-items'
import { tidyAmountText } from '@/domain/money'
import text from '@/styles/text.module.css'
import type { ShownIssues } from '../after-sending/use-shown-issues'
import type { OfferCheck } from './check-offer'
import { itemElement, Meaning } from './checklist-item'
import { OfferComparison } from './offer-comparison'
import { PaymentList, PaymentsStart } from './payment-list'

interface OfferFiguresProps {
  readonly offer: OfferDraft
  readonly check: OfferCheck
  readonly shown: ShownIssues
  /** Says what is still to be filled in. */
  readonly isMissing: boolean
  readonly today: CalendarDate
  readonly onChange: (change: OfferDraft) => void
}

/** The figures of the offer, typed from it, and what the letter says instead. */
export function OfferFigures({ offer, check, shown, isMissing, today, onChange }: OfferFiguresProps) {
  const { payments = [] } = offer
  const { asked } = check
  const amount = (key: 'statedTotal' | 'waivedAmount', label: string, hint?: string) => (
    <AmountField
      {...shown.frame(`offer.${key}`)}
      label={label}
      hint={hint}
      value={offer[key]}
      tidy={tidyAmountText}
      onInput={typed => onChange({ [key]: typed })}
      onLeave={() => shown.leave(`offer.${key}`)}
    />
  )
  return (
    <Block id={itemElement(comparedItem)} title="方案里的数字">
      <View className={text.hint}>照方案上写的填，这里和你的信比。</View>
      <DateField
        {...shown.frame('offer.receivedOn')}
        label="哪天收到方案"
        value={offer.receivedOn}
        end={today}
        onChange={receivedOn => onChange({ receivedOn })}
      />
      {payments.length > 0 && <PaymentList payments={payments} shown={shown} onChange={changed => onChange({ payments: changed })} />}
      {payments.length === 0 && asked.payments.length > 0 && (
        <PaymentsStart periods={asked.payments.length} isMissing={isMissing} onList={listed => onChange({ payments: listed })} />
      )}
      {payments.length === 0 && asked.payments.length === 0 && (
        <Button id="name-payments" kind="text" onClick={() => onChange({ payments: [{}] })}>方案里还要付钱，把它列上</Button>
      )}
      {payments.length > 0 && amount('statedTotal', '方案写的合计（可不填）', '看它和每一期相加对不对得上')}
      {asked.waivedAmount !== undefined && amount('waivedAmount', '方案写明减免多少（没写就空着）')}
      {asked.resumeDate !== undefined && (
        <DateField
          {...shown.frame('offer.resumeDate')}
          label="方案写的恢复还款日期（没写就空着）"
          value={offer.resumeDate}
          onChange={resumeDate => onChange({ resumeDate })}
        />
      )}
      <OfferComparison check={check} />
      <Meaning id={comparedItem} isNeeded={(check.compared?.differences.length ?? 0) > 0} today={today} />
    </Block>
  )
}
