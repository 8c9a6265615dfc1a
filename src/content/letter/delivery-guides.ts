import type { DeliveryChannel } from '@/domain/letter/choices'

/** How to hand in a letter, and what to keep of it (letters-spec 10). */
export interface DeliveryGuide {
  readonly name: string
  readonly steps: readonly string[]
  /** Names of proofs, as they go into the log of the case. */
  readonly keep: readonly string[]
  /** The subject of the mail: {name} {contractEnding} */
  readonly mailSubject?: string
}

export const deliveryGuides = {
  inApp: {
    name: '应用内客服',
    steps: [
      '打开官方应用的客服窗口，把短文贴进去。',
      '请客服转“贷后”“协商”或“消保”部门。',
      '要一个工单号。',
      '上传附件前，先遮住该遮的地方。',
    ],
    keep: ['全程截图（带时间）', '工单号'],
  },
  hotline: {
    name: '官方热线',
    steps: [
      '号码只从合同、官方应用或官网找。',
      '照着电话提纲说，先问工号和工单号。',
      '可以告诉对方：这通电话我在录音。',
      '请对方书面答复。',
    ],
    keep: ['通话记录', '录音', '对方工号', '工单号'],
  },
  email: {
    name: '邮件',
    steps: [
      '邮箱地址只用合同、官方应用或官网上的。',
      '正文贴短文，申请书和附件放在附件里。',
      '发出前看一遍收件人，附件该遮的先遮住。',
    ],
    keep: ['已发送邮件的截图', '自动回复'],
    mailSubject: '协商还款申请-{name}-{contractEnding}',
  },
  post: {
    name: '邮寄',
    steps: [
      '用 EMS，写给合同上的地址。',
      '内件品名写“协商还款申请书及附件”，写明共几页。',
      '落款处手写签名。',
      '寄出前，全套复印一份，或者拍照。',
    ],
    keep: ['面单', '签收记录', '全套复印件'],
  },
  branch: {
    name: '网点',
    steps: [
      '带上原件，给对方核对。',
      '带两份申请书，请对方在留给你的那份上盖收件章。',
      '不肯盖章，记下日期、网点和接待的人，再邮寄一份。',
    ],
    keep: ['盖了收件章的副本'],
  },
} as const satisfies Record<DeliveryChannel, DeliveryGuide>

/** What holds for every channel. */
export const deliveryPrinciples: readonly string[] = [
  '信写给放款机构。平台和催收员，最多抄送一份。',
  '不加催收员的私人微信。',
  '钱不付到个人账户。',
  '空白的纸、看不懂的纸，不签。',
  '谈了什么，都以书面为准。',
  '几笔借款就写几封信，一笔一封。',
  '信发出了，不等于对方同意。能还的钱照原来的渠道先还，回单留好。',
]
