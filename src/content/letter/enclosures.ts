import type { CauseId } from '@/domain/letter/choices'

/** A paper that shows what the letter says (letters-spec 5). Only what is ready is listed in the letter. */
export interface EnclosureItem {
  /** Stored in the draft; never changed after release. */
  readonly id: string
  /** As it stands in the letter, in front of （复印件，1份）: one paper, never one or another. */
  readonly label: string
  /** Where to get it. */
  readonly where: string
}

export interface CauseEnclosures {
  /** One of these carries most weight. */
  readonly core: readonly EnclosureItem[]
  readonly auxiliary: readonly EnclosureItem[]
  /** What to black out before handing it over. */
  readonly cover?: string
  readonly note?: string
}

export interface CommonEnclosure extends EnclosureItem {
  readonly cover?: string
}

const kinship: EnclosureItem = { id: 'kinship', label: '亲属关系证明', where: '户口簿上有你和家人的那几页，或者当地派出所' }

export const causeEnclosures = {
  unemployment: {
    core: [
      { id: 'terminationProof', label: '解除劳动合同证明', where: '原单位的人事部门' },
      { id: 'unemploymentRecord', label: '失业登记记录', where: '当地人社部门的窗口或网上服务' },
      { id: 'unemploymentBenefit', label: '失业金领取记录', where: '当地人社部门的窗口或网上服务' },
    ],
    auxiliary: [
      { id: 'socialInsuranceStop', label: '社保停缴记录', where: '当地社保的窗口或网上服务' },
      { id: 'jobSearch', label: '求职记录', where: '招聘软件里的投递记录，截图' },
    ],
    cover: '无关同事的姓名',
  },
  incomeDrop: {
    core: [
      { id: 'wageStatement', label: '近3至6个月工资流水', where: '发工资的银行，网点或手机银行' },
      { id: 'payCutNotice', label: '单位降薪通知', where: '单位的人事部门，工作群里的通知也可以截图' },
      { id: 'haltNotice', label: '单位停产通知', where: '单位的人事部门，工作群里的通知也可以截图' },
    ],
    auxiliary: [{ id: 'platformIncome', label: '平台接单收入截图', where: '接单软件的收入页' }],
    cover: '交易对方的账号',
  },
  wageArrears: {
    core: [
      { id: 'arrearsProof', label: '欠薪确认材料', where: '单位盖章的欠条或对账单' },
      { id: 'labourArbitration', label: '劳动仲裁受理通知', where: '受理的劳动仲裁机构' },
      { id: 'attendance', label: '考勤记录', where: '考勤软件，截图' },
      { id: 'workChat', label: '工作聊天记录', where: '工作群，截图' },
    ],
    auxiliary: [{ id: 'payslip', label: '工资条', where: '单位的人事部门或工资邮件' }],
    cover: '别人的信息',
  },
  illness: {
    core: [
      { id: 'diagnosis', label: '诊断证明', where: '看病的医院' },
      { id: 'hospitalRecord', label: '住院记录', where: '医院的病案室' },
      { id: 'dischargeRecord', label: '出院记录', where: '医院的病案室' },
      { id: 'medicalBill', label: '医疗费用清单', where: '医院的收费窗口或自助机' },
    ],
    auxiliary: [
      { id: 'sickLeave', label: '病假条', where: '看病的医院' },
      { id: 'insuranceSettlement', label: '医保结算单', where: '医院的收费窗口或医保网上服务' },
    ],
    cover: '和困难无关的病史、检查细节',
  },
  familyIllness: {
    core: [{ id: 'familyDiagnosis', label: '家人的诊断证明', where: '家人看病的医院' }, kinship],
    auxiliary: [{ id: 'familyMedicalBill', label: '家人的医疗费用清单', where: '医院的收费窗口或自助机' }],
    cover: '家人的身份证号、无关的页',
  },
  bereavement: {
    core: [
      { id: 'deathProof', label: '死亡证明', where: '医院，或者社区卫生服务机构' },
      { id: 'householdCancellation', label: '户籍注销证明', where: '户籍地派出所' },
      kinship,
    ],
    auxiliary: [{ id: 'funeralBill', label: '丧葬费用票据', where: '收费的单位' }],
    cover: '和证明无关的细节',
  },
  divorce: {
    core: [
      { id: 'divorceCertificate', label: '离婚证', where: '自己保存的原件' },
      { id: 'divorceAgreement', label: '离婚协议的财产债务页', where: '自己保存的原件' },
      { id: 'divorceMediation', label: '离婚调解书的财产债务页', where: '自己保存的原件，没有的向法院复印' },
    ],
    auxiliary: [{ id: 'childSupport', label: '抚养费凭证', where: '转账记录' }],
    cover: '子女的姓名、学校',
  },
  childbirth: {
    core: [
      { id: 'birthCertificate', label: '出生医学证明', where: '自己保存的原件' },
      { id: 'parentalLeave', label: '产假证明', where: '单位的人事部门' },
      { id: 'unpaidLeave', label: '停薪证明', where: '单位的人事部门' },
    ],
    auxiliary: [{ id: 'childExpenses', label: '育儿支出凭证', where: '付款记录、收据' }],
    cover: '子女的证件号',
  },
  disability: {
    core: [{ id: 'disabilityCard', label: '残疾人证', where: '自己保存的原件' }],
    auxiliary: [{ id: 'disabilityAllowance', label: '补助领取记录', where: '发补助的银行卡流水，或者当地残联、民政部门' }],
    cover: '证号的中间几位',
  },
  lowIncome: {
    core: [
      { id: 'minimumAllowance', label: '低保证明', where: '街道办事处、乡镇政府，或者民政部门' },
      { id: 'extremePoverty', label: '特困认定证明', where: '街道办事处、乡镇政府，或者民政部门' },
      { id: 'lowIncomeProof', label: '低收入认定证明', where: '街道办事处、乡镇政府，或者民政部门' },
    ],
    auxiliary: [{ id: 'communityProof', label: '社区证明', where: '居委会、村委会' }],
    cover: '家里其他人的证件号',
  },
  businessFail: {
    core: [
      { id: 'closureNotice', label: '停业通知', where: '店里贴出的停业通知，拍照' },
      { id: 'deregistration', label: '注销通知', where: '登记机关的通知书' },
      { id: 'businessStatement', label: '近6个月经营流水', where: '收款的银行或收款软件' },
      { id: 'leaseEnd', label: '退租协议', where: '和房东签的原件' },
    ],
    auxiliary: [
      { id: 'taxReturn', label: '纳税申报表', where: '电子税务局' },
      { id: 'stockPhotos', label: '库存照片', where: '自己拍' },
    ],
    cover: '客户的信息',
  },
  naturalDisaster: {
    core: [
      { id: 'disasterProof', label: '受灾证明', where: '乡镇政府、街道办事处，或者应急管理部门' },
      { id: 'damagePhotos', label: '受损照片', where: '自己拍，带日期' },
    ],
    auxiliary: [{ id: 'insuranceClaim', label: '保险报案记录', where: '保险公司的短信或应用' }],
    cover: '邻居的信息',
  },
  accident: {
    core: [
      { id: 'trafficReport', label: '交通事故认定书', where: '处理事故的交警部门' },
      { id: 'fireReport', label: '火灾事故认定书', where: '处理火灾的消防部门' },
      { id: 'reportReceipt', label: '报案回执', where: '报案的派出所或保险公司' },
    ],
    auxiliary: [{ id: 'repairQuote', label: '维修报价单', where: '维修的店' }],
    cover: '对方的信息',
  },
  fraudVictim: {
    core: [
      { id: 'policeReceipt', label: '受案回执', where: '报案的公安机关' },
      { id: 'caseFilingNotice', label: '立案告知书', where: '报案的公安机关' },
      { id: 'transferRecord', label: '转账记录', where: '付款的银行或支付软件' },
    ],
    auxiliary: [{ id: 'policeStatementNo', label: '报案笔录编号', where: '做笔录的公安机关' }],
    cover: '账号的中间几位',
    note: '信里只写被骗以后的困难，不把被骗写成不欠这笔钱的理由。被别人冒名借的，先核对债务，不写这封信。',
  },
  epidemicControl: {
    core: [
      { id: 'stopWorkNotice', label: '停工通知', where: '发通知的单位' },
      { id: 'quarantineNotice', label: '隔离通知', where: '发通知的社区' },
    ],
    auxiliary: [{ id: 'incomeComparison', label: '前后收入对比', where: '自己按工资流水列' }],
  },
  studyStudent: {
    core: [
      { id: 'studentCard', label: '学生证', where: '自己保存的原件' },
      { id: 'graduationCertificate', label: '毕业证', where: '自己保存的原件' },
      { id: 'graduateRegistration', label: '离校未就业登记记录', where: '当地人社部门的窗口或网上服务' },
    ],
    auxiliary: [],
    cover: '学号',
  },
  otherCause: {
    core: [{ id: 'otherProof', label: '困难情况的书面证明', where: '能证明这件事的单位' }],
    auxiliary: [],
  },
} as const satisfies Record<CauseId, CauseEnclosures>

/** What helps with any cause. */
export const commonEnclosures: readonly CommonEnclosure[] = [
  { id: 'identityProof', label: '身份证明', where: '身份证复印件，对方要了再给', cover: '复印件上写一行字，见下面' },
  { id: 'loanContract', label: '借款合同', where: '官方应用的“我的借款 · 合同”' },
  { id: 'loanNote', label: '借据', where: '官方应用的“我的借款”，或者放款时给你的那一张' },
  { id: 'bankStatement', label: '近3个月银行流水', where: '银行网点或手机银行', cover: '对方的账号' },
  { id: 'budgetSheet', label: '收支情况表', where: '照前面填的收支抄一份' },
  { id: 'repaymentPlan', label: '还款计划表', where: '照信里的还款计划抄一份' },
  { id: 'contactRecord', label: '此前沟通记录', where: '客服聊天截图、工单号、通话记录', cover: '别人的信息' },
]

/** What goes with a letter to whoever took the claim over (letters-spec 3.1, `creditor.role`). */
export const assignmentEnclosure: CommonEnclosure = {
  id: 'transferNotice', label: '债权转让通知', where: '寄来的通知，或者短信、公告的截图', cover: '别人的信息',
}

/** Written across a copy of the identity card: {creditor} */
export const identityCopyNote = '仅用于向{creditor}申请协商还款，再次复印无效'

/** Never handed over, whoever asks. */
export const neverHandOver: readonly string[] = [
  '银行卡正反面的照片',
  '任何密码、验证码',
  '手机通讯录',
  '手机服务密码',
  '别人的身份证',
  '签了名的空白纸',
]
