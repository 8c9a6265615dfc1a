/** What to do about a sign, by what it asks for; and what each level means. The first line says the most important thing. */
export const scamAdviceIds = [
  'talkYourself', 'payNobody', 'keepCard', 'keepSecrets', 'keepInTouch', 'keepPaying', 'payOfficially', 'noForgery', 'complainYourself',
  'noBorrowing', 'noRenting', 'recordsStay', 'noSigning', 'noRecruiting',
] as const
export type ScamAdviceId = (typeof scamAdviceIds)[number]

/** One sentence or two for each kind of sign. */
export const scamAdvice: Readonly<Record<ScamAdviceId, string>> = {
  talkYourself: '想延期或者分期，自己打放款机构的官方客服，不收费。电话在合同、官方 APP 或者卡背面。',
  payNobody: '先别付钱。同不同意协商，由放款机构决定，别人收了钱也作不了主。',
  keepCard: '手机卡别寄给任何人。已经寄出的，今天就去营业厅挂失、补卡。',
  keepSecrets: '验证码、密码、刷脸、共享屏幕，谁要都别给。已经给了的，马上改密码，打银行官方客服。',
  keepInTouch: '保持电话畅通，法院的短信和快递要看。真假可以打 12368 核实。',
  keepPaying: '能还的，照原来的官方渠道先还。还不起的，和放款机构说清楚。别因为别人一句话就停还。',
  payOfficially: '还款只走官方 APP 或者合同写明的账户。要你转到个人账户的，先打官方客服核实。',
  noForgery: '不用假材料。确有困难，用真实的证明，社区、医院、单位都能开。',
  complainYourself: '要投诉，自己写清事实就行，不收费。别照搬模板，别用投诉换钱。',
  noBorrowing: '别为别人签字、刷脸，也别再借新钱填旧账。名字写在谁身上，债就是谁的。',
  noRenting: '银行卡、手机卡、支付账户都别出租、出借、出售。已经给出去的，马上挂失，并打 110 说明。',
  recordsStay: '征信有错，自己申请异议，不收费。真实的逾期记录，还清后五年自动消除。',
  noSigning: '别在空白纸上签字。看不懂的合同先别签，可以打 12348 免费问律师。',
  noRecruiting: '别交加盟费，也别替人拉客户。参与造假、骗钱的人也要负责任。',
}

/** What to do at each level, in this order. */
export const scamLevelAdvice = {
  high: [
    '先别付钱，别寄手机卡，别给验证码和身份证照片。',
    '自己打放款机构的官方客服，说清困难，问能不能延期或者分期。',
    '聊天、广告、转账记录都留着。已经付了钱或者给了验证码的，打 110；拿不准的，打 96110 问。',
  ],
  suspicious: [
    '先停一下，别付钱，别给证件。',
    '自己打放款机构的官方客服核实一遍。',
    '拿不准，可以打 12348 免费问律师，或者打 96110 问一问。',
  ],
  none: [
    '没找到典型的话，不等于没问题。',
    '要钱、要卡、要验证码的，先停下，自己打官方客服问。',
  ],
} as const

/** What no check of a text can see. */
export const scamCheckBlindSpots = [
  '只看文字：语音、图片、视频和链接里的内容看不到。',
  '不知道对方是谁：号码、公司、证件是真是假，要自己核实。',
  '没写出来的，或者换了新说法的，可能漏掉。',
] as const
