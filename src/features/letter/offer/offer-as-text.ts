import type { OfferDraft } from '@/domain/letter/offer/offer-draft'

/** What was typed from an offer, as plain lines. */
export function offerAsText({ receivedOn, payments = [], statedTotal, waivedAmount, resumeDate }: OfferDraft): string {
  const lines: readonly (readonly [label: string, typed: string | undefined])[] = [
    ['收到方案', receivedOn],
    ...payments.map(({ dueDate = '', amount = '' }, index) => [`第 ${index + 1} 笔`, `${dueDate} ${amount} 元`] as const),
    ['合计', statedTotal],
    ['减免', waivedAmount],
    ['恢复还款', resumeDate],
  ]
  return lines.flatMap(([label, typed]) => (typed ? [`${label}：${typed}`] : [])).join('\n')
}
