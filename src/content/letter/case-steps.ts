import { complaintHandlingMeasures } from '@/content/law/complaint-handling-measures'
import { creditReportingRegulation } from '@/content/law/credit-reporting-regulation'
import type { LawReference } from '@/content/letter/gate-pages'
import type { CalendarStepKind } from '@/domain/letter/case/calendar-entries'
import type { RecordIssue } from '@/domain/letter/case/case-state'
import type { LenderKind } from '@/domain/letter/case/institution'
import type { CaseChannel, CaseEvent, CaseState } from '@/domain/letter/case/letter-case'
import type { NextStepKind } from '@/domain/letter/case/next-steps'
import type { StepWords } from '@/domain/letter/case/step-words'

/** Where a case stands, at most eight characters (letters-spec 11). */
export const caseStateNames = {
  draft: '草稿',
  sent: '已发出',
  acknowledged: '对方已收到',
  offerReceived: '对方给了方案',
  approved: '对方同意',
  partly: '同意一部分',
  rejected: '对方没同意',
  noReply: '没有答复',
  agreed: '已谈成',
  performing: '按约还款中',
  settled: '已结清',
  complained: '已投诉',
  sued: '收到法院材料',
  breached: '有一期没按时',
  paused: '先放一放',
} as const satisfies Record<CaseState, string>

/** What happened, as the person would say it. */
export const caseEventLabels = {
  sent: '信发出了',
  acknowledged: '对方说收到了',
  offerReceived: '对方给了别的方案',
  approved: '对方照信同意了',
  partly: '对方同意了一部分',
  rejected: '对方不同意',
  noReply: '一直没有答复',
  agreed: '谈成了，我也同意',
  performing: '开始按约还款',
  settled: '全部还清了',
  complained: '我投诉了',
  sued: '收到法院材料',
  breached: '有一期没能按时还',
  paused: '先放一放',
  resumed: '接着办',
} as const satisfies Record<CaseEvent, string>

export const caseChannelNames = {
  inApp: '应用内客服',
  hotline: '官方热线',
  email: '邮件',
  post: '邮寄',
  branch: '网点',
  sms: '短信',
  incomingCall: '对方来电',
  other: '其他',
} as const satisfies Record<CaseChannel, string>

/** Read in the contract, not guessed from the name of the app. */
export const lenderKindNames = {
  bank: '银行、信托公司',
  consumerFinance: '消费金融公司',
  smallLoan: '小额贷款公司',
  unsure: '还不清楚',
} as const satisfies Record<LenderKind, string>

export const lenderKindHint = '看借款合同第一页的“贷款人”或“出借方”。平台的名字不算。'

/** What to do next (letters-spec 11). */
export const caseSteps = {
  keepCopies: {
    title: '存好凭证',
    text: '信的全文已经存在这里。截图、工单号、面单、盖章的副本，有什么就存什么。',
  },
  confirmReceipt: {
    title: '打官方热线，确认收到',
    text: '号码只从合同、官方应用或官网找。问工单号和经办部门，记下日期和工号。这一天按周一到周五数，没有算法定节假日和调休。',
  },
  sendAgain: {
    title: '没有答复，再发一次',
    text: '内容不变，写明第一次是哪天发的。能还的钱照原来的渠道先还，回单留好。',
  },
  complainToInstitution: {
    title: '可以向这家机构投诉',
    text: '一直没有答复，或者不同意又不说理由，可以找它的消费者权益保护部门或投诉渠道。投诉只写事实，请它处理、说明理由。它没有义务同意延期、分期、减免。',
  },
  complaintDue: {
    title: '看投诉有没有结果',
    text: '机构收到投诉后，简单的15日内、复杂的30日内作出处理决定；情况特别复杂的，经审批并告诉你，可以再延长30日。按你记的投诉日算，是{due}、{dueIfComplex}、{dueAtLatest}。到期没有决定，可以打12378反映。',
  },
  checkOffer: {
    title: '先核对，再签字付款',
    text: '拿对方的书面方案逐条对照。有一条不对，先不签、先不付，请对方更正。',
  },
  tryAnotherWay: {
    title: '换个方案再谈',
    text: '可以降低每期金额，可以先还一部分，也可以请对方给出可行的方案。每换一个，先算自己付不付得起。',
  },
  followCourtPapers: {
    title: '先办法院的事',
    text: '按文书上的日期应诉，信先放一放。写信、投诉都不会让法院的期限停下来。拿不准就打12348问。',
  },
  talkAgain: {
    title: '今天就联系对方',
    text: '说清为什么没能按时还、哪天能还多少，请对方书面答复。手上能还的先还。',
  },
  payInstallment: {
    title: '{dueDate}要还款',
    text: '第{no}笔，{amount}元。照约定的渠道付，回单留好。',
  },
  askForSettlementProof: {
    title: '要结清证明',
    text: '向放款机构要结清证明，核对姓名、合同号和结清日期，把原件存好。',
  },
  checkCreditReport: {
    title: '查征信有没有更新',
    text: '本人的信用报告每年可以免费查两次。写错了，可以提异议，对方20日内书面答复。如实的逾期记录，一般从还清那天起留5年。',
  },
} as const satisfies Record<NextStepKind, StepWords>

/** The rules behind the steps that name a period. */
export const caseStepBasis: Readonly<Partial<Record<NextStepKind, readonly LawReference[]>>> = {
  complaintDue: [{ law: complaintHandlingMeasures, articles: ['18', '43'], meaning: '多少日内处理，“日”是自然日' }],
  checkCreditReport: [{ law: creditReportingRegulation, articles: ['16', '17', '25'], meaning: '记录留多久，怎么免费查，写错了怎么办' }],
}

/** Titles in the phone's calendar, which shows them on a locked screen: no name, no amount, nothing about a debt overdue. */
export const calendarTitles = {
  confirmReceipt: '打电话确认对方收到',
  sendAgain: '没有答复就再发一次',
  complainToInstitution: '看有没有答复，决定下一步',
  complaintDue: '看处理结果有没有来',
  followCourtPapers: '文书上的日期',
  payInstallment: '这几天有一笔钱要付',
  askForSettlementProof: '要一份证明',
  checkCreditReport: '查信用报告',
} as const satisfies Record<CalendarStepKind, string>

/** The note under every calendar entry. */
export const calendarNote = '哪一家、多少钱，在自己存的信里看。'

/** Why an entry cannot be recorded, and what to do. */
export const recordIssueSentences = {
  notAllowed: '这件事现在还接不上。先看上一条记得对不对。',
  future: '这一天还没有到。选今天或更早的日期。',
  beforeLast: '这一天早于上一条记录。核对一下日期。',
} as const satisfies Record<RecordIssue, string>
