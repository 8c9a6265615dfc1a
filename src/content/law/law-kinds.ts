import type { Binds, LawKind, LenderKind } from '@/domain/law/law'

/** What kind of thing an act is: a label of at most 14 characters, and what it means for the reader. */
export const lawKindWords: Readonly<Record<LawKind, { readonly label: string; readonly meaning: string }>> = {
  law: { label: '法律', meaning: '全国人大或者它的常委会制定，效力最高。' },
  administrativeRegulation: { label: '行政法规', meaning: '国务院制定，效力仅次于法律。' },
  interpretation: { label: '司法解释', meaning: '最高法、最高检规定法律怎样适用，法院办案应当遵守。' },
  judicialDocument: { label: '最高法院的司法文件', meaning: '指导法院办案，不是法律，也不是司法解释。' },
  departmentalRule: { label: '部门规章', meaning: '国务院的部门制定，金融方面的也叫监管规章，只约束它管的机构和人。' },
  notice: { label: '部门的通知、公告', meaning: '主管部门发的文件，不是法律，只对它写明的机构有要求。' },
  standard: { label: '国家推荐性标准', meaning: '推荐机构照着做，不是法律，本身不强制任何人。' },
  guideline: { label: '行业协会指引', meaning: '协会对会员的自律要求，不是法律。' },
}

const lenderWords: Readonly<Record<LenderKind, string>> = {
  bank: '银行', consumerFinanceCompany: '消费金融公司', smallLoanCompany: '小额贷款公司', creditCardIssuer: '信用卡的发卡银行',
}

const otherWords: Readonly<Record<Exclude<Binds, readonly LenderKind[]>, string>> = {
  everyone: '所有人',
  courts: '法院',
  police: '公安机关和警察',
  regulators: '发文的监管部门',
  creditReporting: '征信机构，向它报送、查询信息的机构',
  paymentServices: '办理自动扣款的银行和支付机构',
  transferParties: '转让、受让不良贷款的机构',
  associationMembers: '协会的会员，以及替会员催收的公司',
  thePunished: '受过处罚、被有关部门认定的人和机构',
  nobody: '不强制任何人',
}

/** 对谁有效: who must follow an act. */
export function bindsWords(binds: Binds): string {
  return typeof binds === 'string' ? otherWords[binds] : binds.map(kind => lenderWords[kind]).join('、')
}

/** What a part of a summary is about, where the act is cited by a short key instead of the number of an article. */
export const summaryTopics: Readonly<Record<string, string>> = {
  summary: '要点',
  hours: '催收时间',
  callFrequency: '电话次数',
  debtorOnly: '只向本人催收',
  contactingOthers: '什么时候能联系别人',
  wordsToContacts: '对别人能说什么',
  visits: '上门催收',
  entering: '不得进入住宅、办公区域',
  means: '不得用的手段',
  falsehood: '不得虚构、夸大',
  fees: '不得另外收费',
  posting: '不得公开张贴',
  privatePhones: '私人手机和社交软件',
  unrelatedPersons: '与债务无关的人',
  identification: '表明机构身份',
  outsourcingList: '公示催收机构名单',
  automation: '人工智能催收',
  scope: '适用范围',
}
