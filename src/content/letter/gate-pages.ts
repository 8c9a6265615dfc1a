import { civilCode } from '@/content/law/civil-code'
import { civilProcedureInterpretation } from '@/content/law/civil-procedure-interpretation'
import { civilProcedureLaw } from '@/content/law/civil-procedure-law'
import { limitationInterpretation } from '@/content/law/limitation-interpretation'
import type { Law } from '@/domain/law/law'

/** Why a letter has to wait; one page each. The first four are read and accepted, or the letter stops there (letters-spec 2). */
export type GatePageId = 'notOwnDebt' | 'limitation' | 'courtPapers' | 'paymentOrder' | 'judgmentInForce' | 'agent' | 'danger'

export interface GatePage {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly comparison?: readonly { readonly head: string; readonly text: string }[]
  readonly afterComparison?: string
  readonly stepsHead: string
  readonly steps: readonly string[]
  readonly basis: readonly LawReference[]
  readonly calls: readonly { readonly number: string; readonly label: string }[]
  /** The tick that lets the letter go on; absent where the letter stops. */
  readonly acknowledgement?: string
}

export interface LawReference {
  readonly law: Law
  readonly articles: readonly [string, ...string[]]
  readonly meaning: string
}

const call12348 = { number: '12348', label: '拨打 12348' }

export const gatePages = {
  notOwnDebt: {
    title: '先核对这笔债，再决定写不写信',
    paragraphs: [
      '不是你借的，或者不知道金额对不对，先不写协商信。信里会写到欠款，以后可能被当作你认下了这笔钱。',
    ],
    stepsHead: '先做这几件事',
    steps: [
      '向放款机构官方客服要四样东西：借款合同、放款凭证、还款明细、费用怎么算的说明。',
      '只说“请提供材料，我要核对”。先不说“我会还”，也先不还一笔。',
      '有人冒用你的身份借款：先报警，拿受案回执，再向放款机构书面说明不是你借的，向征信中心或放款机构提出异议。',
      '核对清楚是自己借的，改掉这一题的答案，就可以写信。',
    ],
    basis: [],
    calls: [call12348],
  },
  limitation: {
    title: '可能已经过了三年，\n先问清楚再写信',
    paragraphs: ['法院保护欠款的时间一般是三年，叫“诉讼时效”。请求延期、请求分期、写还款计划，都可能被当作同意还款。'],
    comparison: [
      { head: '还没满三年', text: '三年从头再算' },
      { head: '已经满三年', text: '可能不能再拿“过了时效”当理由' },
    ],
    afterComparison:
      '过了三年，债也还在，只是你可以提出“过了时效”。这要你自己在一审时提出，法院不会主动替你提。中间对方催要、扣款、通知债权转让，三年也会重新算，所以先核对日期。',
    stepsHead: '先做这两件事',
    steps: [
      '翻账单、短信和通话，找出四个日期：最后一期到期、最后一次还款、对方最后一次催要、你最后一次答应还。',
      '带着日期打 12348 法律援助热线，问一句：“这笔钱过诉讼时效了吗？”',
    ],
    basis: [
      { law: civilCode, articles: ['188', '192', '193', '195'], meaning: '三年怎么算，过了以后怎样，什么时候重新算' },
      { law: limitationInterpretation, articles: ['3', '8', '14', '17', '19'], meaning: '请求延期、答应分期、订还款计划，算同意还款；时效要在一审提出' },
    ],
    calls: [call12348],
    acknowledgement: '我已了解，仍要继续写这封信',
  },
  courtPapers: {
    title: '法院的文件，先看期限',
    paragraphs: [
      '这些期限比写信要紧。信写给放款机构，不会让法院的期限停下来，开庭也要照常去。',
    ],
    stepsHead: '先做这几件事',
    steps: [
      '看文件上写的日期：开庭、答辩、提异议、上诉各有期限，以文件上写的为准。',
      '核实真假：打 12368，或者从法院官网查到总机打过去问。查不到不等于没有。',
      '收到起诉状，十五日内提出答辩状。收到传票按时到庭，不去可能缺席判决。',
      '不知道怎么写、怎么说，打 12348 法律援助热线问。',
    ],
    basis: [{ law: civilProcedureLaw, articles: ['85', '128', '147'], meaning: '期限怎么算，十五日内答辩，不到庭可以缺席判决' }],
    calls: [{ number: '12368', label: '拨打 12368' }],
    acknowledgement: '期限我看清了，信仍要写给放款机构',
  },
  paymentOrder: {
    title: '支付令的 15 天里，先不写信',
    paragraphs: [
      '收到支付令，要在 15 天里还清，或者向发支付令的法院书面提出异议。都不做，对方可以申请法院执行。',
      '异议要针对债务本身，比如金额不对、不是你借的、已经还过。只写没钱、想分期，支付令照样有效，口头说的也不算。',
    ],
    stepsHead: '今天就做',
    steps: [
      '找到收到支付令的日子，从第二天起数 15 天，以文件上写的为准。',
      '打 12348 法律援助热线，问要不要提异议、怎么写。',
      '这几天先不写承认欠款的信，也先不口头答应。',
      '15 天过了，再回来改这一题的答案。',
    ],
    basis: [
      { law: civilProcedureLaw, articles: ['85', '227'], meaning: '收到之日起十五日内清偿或者书面提出异议' },
      { law: civilProcedureInterpretation, articles: ['436'], meaning: '只说没钱、想延期分期，不影响支付令的效力' },
    ],
    calls: [call12348],
  },
  judgmentInForce: {
    title: '判决已经生效，换一条路谈分期',
    paragraphs: ['判决生效以后，分期要和债权方谈，已经到执行的，还要让执行法官知道。这叫“执行和解”，这里的协商信不合用。'],
    stepsHead: '先做这几件事',
    steps: [
      '看判决书写的还款日期和金额，期限以文件上写的为准。',
      '已经到执行的，打文件上的执行法官或者法院总机，说想谈执行和解。',
      '谈成的内容要由执行员记进笔录，双方签名或者盖章。付不起的数不要签。',
      '不清楚判决生效没有，打 12348 法律援助热线问，再回来改答案。',
    ],
    basis: [{ law: civilProcedureLaw, articles: ['241'], meaning: '执行中双方和解，协议内容记入笔录' }],
    calls: [call12348],
  },
  agent: {
    title: '先别付钱，信可以自己写',
    paragraphs: ['自己找放款机构谈，不收费。同不同意由放款机构决定，谁也包不了。手机卡、验证码，谁要都别给。'],
    stepsHead: '先做这几件事',
    steps: [
      '不再付钱，不签空白的纸，不照他们教的话编理由。',
      '手机卡、银行卡、密码已经给了的：改密码，补办手机卡，换掉银行卡。',
      '留好合同、转账记录、聊天和对方的账号。',
      '觉得已经被骗，打 110 报警。拿不准，打 96110 反诈热线问。',
    ],
    basis: [],
    calls: [{ number: '96110', label: '拨打 96110' }],
    acknowledgement: '我已了解，这封信由我自己写、自己发',
  },
  danger: {
    title: '先顾人，信可以明天写',
    paragraphs: ['有人威胁、硬闯、堵门、打砸，现在就打 110。撑不住、不想活的时候，打 12356，有人听你说，不用报名字。'],
    stepsHead: '现在就做',
    steps: [
      '待在有人的地方，锁好门，打 110，说清地址、来了几个人、在做什么。',
      '心里撑不住，打 12356 全国统一心理援助热线。',
      '告诉一个你信得过的人，请他陪着你。',
      '安全了再回来改这一题的答案。你写过的都还在。',
    ],
    basis: [],
    calls: [
      { number: '110', label: '拨打 110' },
      { number: '12356', label: '拨打 12356' },
    ],
  },
} as const satisfies Record<GatePageId, GatePage>
