import type { ComplaintDraft, ComplaintLevel } from '@/domain/letter/after-sending/complaint'

export const kindChoices = [
  { value: 'bank', label: '银行' },
  { value: 'consumerFinance', label: '消费金融公司' },
  { value: 'smallLoan', label: '小额贷款公司' },
  { value: 'payment', label: '支付机构' },
  { value: 'creditReporting', label: '征信机构' },
  { value: 'unsure', label: '不清楚' },
] as const satisfies readonly { value: ComplaintDraft['institutionKind']; label: string }[]

export const levelChoices: readonly { readonly value: ComplaintLevel; readonly label: string }[] = [
  { value: 'institution', label: '先向这家机构' },
  { value: 'regulator', label: '再向监管部门' },
]

export const complaintConfirmations = [
  ['truthful', '写的都是我经历过的事'],
  ['ownWill', '这是我本人的投诉'],
] as const satisfies readonly (readonly [keyof NonNullable<ComplaintDraft['confirm']>, string])[]

/** What was typed for a complaint, as plain lines. */
export function complaintAsText({ institutionName, authorityName, facts = [], evidence = [] }: ComplaintDraft): string {
  return [institutionName, authorityName, ...facts.flatMap(({ date, words }) => [[date, words].filter(Boolean).join(' ')]), ...evidence]
    .filter(Boolean)
    .join('\n')
}
