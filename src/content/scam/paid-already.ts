import type { ChannelId } from '@/content/channels/channel-ids'

/** What to do today, most urgent first (law/scams.md 6). */
export const paidSteps = [
  { title: '停下，不再付', text: '尾款、“加急费”都不付。验证码、密码、授权都不再给。' },
  { title: '收回卡和密码', text: '寄出的手机卡，打运营商官方客服挂失补卡。银行卡先停用。银行、支付、借款App的密码都改掉。' },
  { title: '存好证据', text: '合同、转账记录、聊天、广告都截图录屏。查清收款公司的全称，可以在国家企业信用信息公示系统里查。' },
  { title: '自己打官方客服', text: '说明情况，撤回委托，问清现在欠多少、做过什么申请，自己重新申请。' },
  { title: '查有没有法院文书', text: '打12368，再看“人民法院在线服务”。查不到不等于没有。有期限的先办期限，拿着文书打12348问。' },
  { title: '书面解除委托、要求退费', text: '法律规定委托可以随时解除。能退多少看合同和证据，对方也可能要你赔损失。' },
  { title: '该报警就报警', text: '失联、造假、卖信息、被骗了钱：打110，要受案回执。跟公司谈不拢退费：打12315。广告账号：打12377。' },
  { title: '查信用报告', text: '看有没有被冒名借款。每年可以免费查两次。' },
] as const

/** Apart from the steps: it concerns only some, and a wrong word here can hurt them. */
export const forgedPapersAdvice = '交过假材料的：别再用。先打12348问律师，问之前，不在信里、电话里解释细节。'

export const secondScam = {
  title: '小心第二次',
  text: '说能“帮你把服务费追回来”，要先交手续费、保证金的，还是骗局。他知道你被骗多少，可能是你的信息又被卖了一次。报案不收钱。',
} as const

export const thingsToNote = [
  '公司全称、联系人、电话、微信号、收款账号',
  '每一笔钱：日期、金额、付给谁、怎么付的',
  '他答应过什么，用他的原话',
  '你交出去的：证件、卡、密码、手机卡、材料',
  '他用你的名义做过什么：投诉、申请、签字',
  '你今天打的电话：时间、谁接的、工单号',
] as const

/** To be copied and filled in. It asks, and threatens with nothing. */
export const cancellationNotice = [
  '（公司全称）：',
  '我在（日期）与你公司签订（合同名称），已付（金额）元。',
  '现通知你公司：解除委托，停止以我的名义联系任何机构，停止使用我的个人信息，退还我交出的证件、银行卡、手机卡和材料。',
  '请在（日期）前书面说明已经办了哪些事，并退还（金额）元。',
  '（姓名）（日期）',
].join('\n')

export const paidCalls: readonly { readonly channel: ChannelId; readonly when: string }[] = [
  { channel: 'police', when: '被骗了钱，对方失联、造假、卖你的信息。' },
  { channel: 'courtHotline', when: '问有没有法院的案子和文书。' },
  { channel: 'legalAid', when: '合同怎么解除、材料出过问题，先问这里。免费。' },
  { channel: 'marketRegulator', when: '向收钱的公司要求退费。' },
  { channel: 'mentalHealth', when: '心里难受的时候，有人听你说，不用报名字。' },
]
