import type { ScamSpeaker } from '@/domain/scam/scam-rules'

/** How each level is shown. None of them says "safe". */
export const scamLevelChips = {
  high: { chip: '高危', verdict: 'unlawful' },
  suspicious: { chip: '可疑', verdict: 'depends' },
  none: { chip: '未发现典型特征', verdict: 'fact' },
} as const

const notTypical = { title: '没有找到典型的骗局说法' }

/**
 * What is said of a text without a finding, by who seems to be speaking. Whether they really are who they say, no text can tell; the lead
 * takes the place of the advice of the level.
 */
export const speakerWords: Readonly<Record<ScamSpeaker, { readonly title: string; readonly lead?: string }>> = {
  offer: notTypical,
  disguised: notTypical,
  unclear: notTypical,
  refusal: notTypical,
  asker: { title: '这段话像是在打听，不是推销' },
  warning: { title: '这段话像是提醒，不是推销', lead: '里面有骗局的词，是叫人当心。要是它叫你转账、点链接、报验证码，那就别照做。' },
  news: { title: '这段话像是报道，不是推销', lead: '里面有骗局的词，是在讲案子。要是它叫你转账、点链接、加好友，那就别照做。' },
  debtor: { title: '这段话像是欠款人自己说的', lead: '自己向放款机构提，不收费。名字、证件号别发给不认识的人。' },
  lender: { title: '这段话像是放款机构发的', lead: '真不真，自己从官方App或合同里找客服核实。还款只走官方账户，不转给个人。' },
  court: { title: '这段话像是法院发的', lead: '别不理，也别点里面的链接。打12368核实，有期限的先办期限。' },
  mediator: { title: '这段话像是调解组织发的', lead: '核实这个组织是不是真的，愿意再去。签了有约束力，付不起的数不要签。' },
  lawyer: { title: '这段话像是律师发的', lead: '打12348查执业证。费用只付给律师事务所，不付给个人。' },
}
