import { complaintHandlingMeasures } from '@/content/law/complaint-handling-measures'
import { creditReportingRegulation } from '@/content/law/credit-reporting-regulation'
import { issueSentences } from '@/content/letter/issue-sentences'
import type { LawReference } from '@/content/letter/gate-pages'
import type { ComplaintMatterId, RegulatorId } from '@/domain/letter/after-sending/complaint'
import type { InstitutionKind } from '@/domain/letter/case/institution'
import type { IssueSentences } from '@/domain/letter/issue-sentence'

/** Where a complaint goes and what comes of it (law/channels). */
export interface ComplaintGuide {
  readonly name: string
  /** The number to call, where there is one for the whole country. */
  readonly number?: string
  /** Whom it is for. */
  readonly handles?: string
  readonly notFor?: string
  readonly steps: readonly string[]
  readonly basis: readonly LawReference[]
}

const withPeriod: ComplaintGuide = {
  name: '先向机构投诉',
  steps: [
    '找合同、官方应用或官网上写的投诉渠道，或者它的消费者权益保护部门。',
    '收到投诉后，简单的15日内、复杂的30日内作出处理决定并告诉你。情况特别复杂的，经审批并告诉你，可以再延长30日。都按自然日算。',
    '处理决定要说明核实情况、依据和理由。',
    '对分支机构的处理结果有异议，收到之日起30日内，可以书面请它的上级机构核查。',
  ],
  basis: [{ law: complaintHandlingMeasures, articles: ['18', '19', '20', '43'], meaning: '多少日内处理，要说明什么，不服怎么办' }],
}

const withoutPeriod: ComplaintGuide = {
  name: '先向机构投诉',
  steps: ['找合同、官方应用或官网上写的投诉渠道。', '问清谁经办、多久有结果，记下工单号。'],
  basis: [],
}

/** The first step: the institution itself. */
export const institutionGuides = {
  bank: withPeriod,
  consumerFinance: withPeriod,
  smallLoan: { ...withoutPeriod, steps: [...withoutPeriod.steps, '小额贷款公司没有全国统一的答复期限，各地规定不同。'] },
  payment: withoutPeriod,
  creditReporting: {
    name: '先提异议',
    steps: ['向征信机构，或者报送这条信息的机构提异议，写明哪里错了，附上证据。', '对方自收到异议之日起20日内核查处理，并书面答复。'],
    basis: [{ law: creditReportingRegulation, articles: ['25'], meaning: '异议20日内核查处理，书面答复' }],
  },
} as const satisfies Record<InstitutionKind, ComplaintGuide>

/** The second step: whoever supervises the institution. */
export const regulatorGuides = {
  financialRegulator: {
    name: '国家金融监督管理总局',
    number: '12378',
    handles: '银行、消费金融公司、信托公司、保险公司',
    notFor: '小额贷款公司、支付机构、征信机构。它不裁判，也不减债。',
    steps: [
      '先向机构投诉。到期没有处理决定、没有说明依据和理由，或者没有正当理由不参加行业调解，再打。',
      '说清机构全称、合同号、哪天投诉的、手上有什么证据。',
      '它收到后7个工作日内转给被投诉的机构并告诉你，作处理决定的还是那家机构。',
      '也可以用微信小程序“金融消费者保护服务平台”。',
    ],
    basis: [{ law: complaintHandlingMeasures, articles: ['33'], meaning: '7个工作日内转送被投诉的机构' }],
  },
  localFinance: {
    name: '地方金融管理部门',
    number: '12345',
    handles: '小额贷款公司、融资担保公司、地方资产管理公司',
    notFor: '银行、消费金融公司。',
    steps: [
      '看合同上放款公司的注册地。',
      '打注册地的12345，请转地方金融管理部门。',
      '各地的规定和期限不同，问清谁经办、多久答复。',
    ],
    basis: [],
  },
  centralBank: {
    name: '中国人民银行',
    number: '12363',
    handles: '支付机构、征信机构，还有对征信异议的处理不服的',
    notFor: '银行、消费金融公司、小额贷款公司的贷款和催收。',
    steps: [
      '支付机构的事，先向它投诉，不解决再打。',
      '征信的事先提异议，等20日内的书面答复。',
      '不服，再向所在地的中国人民银行分支机构投诉。它受理后30日内书面答复。',
      '征信的事，也可以直接向法院起诉。',
    ],
    basis: [{ law: creditReportingRegulation, articles: ['25', '26'], meaning: '异议、投诉的期限，也可以起诉' }],
  },
} as const satisfies Record<RegulatorId, ComplaintGuide>

/** What to tick, in the person's words. */
export const complaintMatterLabels = {
  noAnswer: '写了申请，一直没有答复',
  refusedWithoutReason: '不同意，也不说理由',
  statementMissing: '要对账明细，没有给',
  feesUnclear: '费用不明白，没有说明',
  collection: '催收的做法有问题',
  creditRecord: '征信上写的不对',
  noDecision: '向机构反映了，没有结果',
  decisionWithoutReasons: '有了结果，没有说依据和理由',
  mediationRefused: '申请了行业调解，它不参加，也不说理由',
} as const satisfies Record<ComplaintMatterId, string>

/** Read before writing a complaint. */
export const complaintManners: readonly string[] = [
  '有人威胁、硬闯、堵门、冒充公检法：先保证安全，打110，留好证据，再投诉。',
  '只写自己经历过、有证据的事，用自己的话写。编造、歪曲事实要自己担责任。',
  '投诉是请对方处理、说明理由。对方没有义务同意延期、分期、减免，也不拿投诉去换。',
  '投诉和协商信分开写、分开发。',
  '投诉不会让法院的期限停下来，该还的钱也照样要还。',
  '自己就能投诉，不用付钱请人代办。',
]
export const complaintMannersBasis: readonly LawReference[] = [
  { law: complaintHandlingMeasures, articles: ['16'], meaning: '投诉应当客观真实' },
]

/** Sentences for the issues of a complaint and of an offer; everything else as in the letter. */
export const afterSendingIssueSentences = {
  codes: {
    ...issueSentences.codes,
    E501: {
      missing: '选这家机构是哪一种。投诉找谁、多久答复，都看这一项。',
      unsure: '先看借款合同第一页的“贷款人”，弄清是银行、消费金融公司还是小额贷款公司，再写投诉。',
    },
    E502: {
      missing: '选要投诉的事，至少一项。',
      notHere: '有一项不能向这里投诉。看一下选的机构和事项。',
      separate: '征信的事找中国人民银行，别的事找另一个部门，分开写两份。',
    },
    E503: { missing: '用自己的话写一写：哪一天、什么事、有什么证据。' },
    E504: {
      missing: '填向机构投诉的日子。先向机构投诉，再找监管部门。',
      format: '日期这样写：2027-01-15。',
      future: '这一天还没有到。选今天或更早的日期。',
      notDue: '机构处理的期限到{date:due}。过了这一天还没有结果，再选“没有结果”。',
    },
  },
  fields: {
    ...issueSentences.fields,
    'complaint.level': { E112: { missing: '选投诉给谁：这家机构，还是监管部门。' } },
    'complaint.institutionName': {
      E110: { missing: '填被投诉机构的全称，照合同上的“贷款人”抄。', tooShort: '写全称，至少 {limit} 个字。', tooLong: '写了 {count} 个字，请删到 {limit} 个字以内。' },
    },
    'complaint.facts': { E111: { tooMany: '最多写 {limit} 件事，留最要紧的。' } },
    'complaint.facts.N.words': { E111: { missing: '写了日期，再写那天是什么事。', tooLong: '写了 {count} 个字，请删到 {limit} 个字以内。' } },
    'complaint.evidence': { E111: { tooMany: '最多列 {limit} 样材料，留最要紧的。' } },
    'offer.receivedOn': { E122: { missing: '填收到对方方案的日子。' } },
    'offer.payments': { E111: { tooMany: '最多填 {limit} 期，核对一下是不是多填了。' }, E121: { tooLarge: '各期相加太大了，核对一下单位是不是“元”。' } },
    'offer.payments.N.dueDate': { E124: { missing: '填这一期哪一天还。' } },
    'offer.payments.N.amount': { E121: { missing: '填这一期还多少。', zero: '这一期的金额要大于 0。' } },
  },
  fallback: issueSentences.fallback,
} as const satisfies IssueSentences
