import { arbitrationLaw } from '@/content/law/arbitration-law'
import { civilCode } from '@/content/law/civil-code'
import { civilProcedureLaw } from '@/content/law/civil-procedure-law'
import { consumerProtectionMeasures } from '@/content/law/consumer-protection-measures'
import { limitationInterpretation } from '@/content/law/limitation-interpretation'
import { onlineLitigationRules } from '@/content/law/online-litigation-rules'
import type { LawReference } from '@/content/letter/gate-pages'
import type { OfferVerdict } from '@/domain/letter/offer/judge-offer'
import type { OfferAnswer, OfferItemId, OfferPart } from '@/domain/letter/offer/offer-items'

/** What to look for in the lender's offer, and what it means when it is not so (letters-spec 12). */
export interface OfferItemWords {
  readonly statement: string
  readonly meaning: string
  readonly basis?: readonly LawReference[]
}

export const offerPartNames = {
  identity: '是不是它',
  amounts: '金额和日期',
  later: '以后怎样',
  clauses: '不该有的条款',
  text: '拿在手里的文本',
} as const satisfies Record<OfferPart, string>

/** For a statement that is true when all is well. */
export const offerAnswerLabels = {
  inOrder: '是',
  notInOrder: '不是',
  unsure: '看不明白',
} as const satisfies Record<OfferAnswer, string>

export const offerItemWords: Readonly<Record<OfferItemId, OfferItemWords>> = {
  officialSource: {
    statement: '方案是放款机构从官方渠道书面发来的',
    meaning: '口头答应、催收员的私人微信，都不算数。打官方热线再核实一遍。',
  },
  payeeMatches: {
    statement: '收款户名就是合同里的放款机构，或者在官方应用里还',
    meaning: '打进个人账户或别的公司，钱可能没有还到你的借款上。债权转让过的，先要转让通知。',
  },
  partiesAndAmounts: {
    statement: '写清了债权方全称、合同号、剩余本金、利息和费用',
    meaning: '少一样，以后就说不清还的是哪一笔、还剩多少。',
  },
  waiverStated: {
    statement: '写清了减免哪几项、减多少、有没有条件',
    meaning: '只说“会减”，以后可能还按原来的数算。',
  },
  scheduleStated: {
    statement: '写清了每期的日期、金额和合计',
    meaning: '变更的内容没有约定清楚，按法律推定为没有变更。',
    basis: [{ law: civilCode, articles: ['544'], meaning: '变更的内容约定不明确，推定为未变更' }],
  },
  matchesLetter: {
    statement: '日期、金额、合计和你信里的一致',
    meaning: '写错的，请对方更正。对方另提的方案，先照它的数重新算一遍能还多少，付得起再谈。',
  },
  penaltyStops: {
    statement: '写清了按时还款期间，不再计收罚息、违约金',
    meaning: '没有写，这段时间可能还在计。请对方写进去。',
  },
  missedPayment: {
    statement: '写清了有一期没按时会怎样，有没有宽限',
    meaning: '看有没有“全部到期”“恢复已减免的金额”“高额违约金”。有，就问能不能加宽限期。',
  },
  creditReporting: {
    statement: '写清了征信怎么报',
    meaning: '这件事没有统一的做法，问清楚，请对方写进去。',
  },
  settlementProof: {
    statement: '写清了还清后多久给结清证明',
    meaning: '没有写，还清以后要自己去催。',
  },
  givesUpCourt: {
    statement: '没有让你放弃起诉、应诉或者答辩',
    meaning: '签了，以后有争议可能没法去法院说理。先打12348问。',
  },
  givesUpLimitation: {
    statement: '没有让你放弃诉讼时效',
    meaning: '提前放弃时效，法律上无效，请对方删掉。已经过了三年的，签了新协议就可能算放弃，先打12348问。',
    basis: [
      { law: civilCode, articles: ['192', '197'], meaning: '预先放弃时效利益无效；过了时效又同意还的，不能再拿时效抗辩' },
      { law: limitationInterpretation, articles: ['19'], meaning: '就原来的债达成新协议，债权人主张放弃了时效抗辩的，法院应予支持' },
    ],
  },
  enforceableDeed: {
    statement: '没有让你去办“强制执行公证”',
    meaning: '办了，以后没按时还，对方可以不打官司，直接向法院申请执行。先打12348问。',
    basis: [{ law: civilProcedureLaw, articles: ['249'], meaning: '公证过的债权文书，可以直接申请法院执行' }],
  },
  distantCourt: {
    statement: '没有改到外地法院，也没有改成仲裁',
    meaning: '改到外地，打官司要跑远路。改成仲裁，一次裁决就算数，一般不能再去法院起诉。',
    basis: [{ law: arbitrationLaw, articles: ['10'], meaning: '仲裁一裁终局' }],
  },
  electronicService: {
    statement: '没有另加“电子送达地址”的条款',
    meaning: '事先约定了，法院发到那个手机号、邮箱，到了就算送达，漏看会错过期限。',
    basis: [{ law: onlineLitigationRules, articles: ['29', '31'], meaning: '约定过就算同意电子送达，到达即为送达' }],
  },
  blanks: {
    statement: '没有空白的地方',
    meaning: '空白处以后可以填上你没答应的事。请对方填好，或者划掉。',
  },
  handwrittenAdditions: {
    statement: '没有手写添加又没盖章的字',
    meaning: '以后说不清是谁加的。请对方重新出一份。',
  },
  relativesSign: {
    statement: '没有要亲友担保或者签字',
    meaning: '亲友签了担保，你还不上时，他们可能要替你还。可以不签。',
    basis: [{ law: civilCode, articles: ['681'], meaning: '什么是保证，保证人承担什么' }],
  },
  payFirst: {
    statement: '没有让你先交手续费、保证金、解冻费',
    meaning: '要先交这些钱的，多半是骗局。不付，打96110问；已经付了，打110。',
  },
  sealedText: {
    statement: '你能拿到盖了章的，或者系统生成的文本',
    meaning: '没有文本，谈好的事以后说不清。',
  },
}

export const offerVerdictWords = {
  red: { title: '先不签，先不付', text: '有要紧的地方不对，或者看不明白。请对方更正，改好再核对一遍。' },
  yellow: { title: '先问清楚', text: '有几处没有写清。请对方书面补上，再决定签不签。' },
  green: { title: '每一条都对上了', text: '付得起，再签。签好的文本和每次的回单都留好。' },
  open: { title: '还没核对完', text: '答完每一条，再决定签不签。' },
} as const satisfies Record<OfferVerdict, { title: string; text: string }>

/** What can be tried after a refusal, in this order (letters-spec 12). */
export interface WayOn {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly basis?: readonly LawReference[]
}

export const waysAfterRefusal: readonly WayOn[] = [
  { id: 'longerPlan', title: '降低每期金额', text: '期数多一些，最多12期，每期就少一些。' },
  { id: 'payPart', title: '先还一部分', text: '手上能还多少，先还多少，再谈剩下的。' },
  { id: 'otherWaiver', title: '换一项请求减免', text: '比如原来请求减罚息，换成减违约金。' },
  { id: 'askForProposal', title: '请对方出方案', text: '请对方书面说明理由，给出可行的方案。' },
  {
    id: 'mediation',
    title: '申请调解',
    text: '可以找当地的金融纠纷调解组织。银行、消费金融公司没有正当理由，不能拒绝参加银行业保险业纠纷调解，但可以不同意方案。',
    basis: [{ law: consumerProtectionMeasures, articles: ['16'], meaning: '消费者请求调解的，没有正当理由不得拒绝参加' }],
  },
  { id: 'legalAid', title: '打12348问', text: '问有没有别的办法，能不能申请法律援助。' },
]

export const waysAfterRefusalNote = '每换一个方案，先重新算一遍能还多少，再写信。'
