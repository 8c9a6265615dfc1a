import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const falseProof = {
  id: 'false-proof',
  group: 'negotiation',
  question: '编个病历、失业证明行吗',
  asked: ['做一份假的诊断书去协商行吗', '中介帮我开失业证明能用吗', 'PS流水申请延期会怎样', '用假材料申请减免会犯法吗'],
  verdict: 'unlawful',
  answer: [
    '不行：用假证明可能被拘留，还可能被追究刑事责任。',
    '法律规定，使用伪造的证明文件，处10日以上15日以下拘留，可以并处罚款；情节较轻的，5日以上10日以下。',
    '伪造公章、身份证件可能构成犯罪。借款时用欺骗手段取得贷款、给金融机构造成重大损失的，也可能。',
    '旧教程引的第52条，现在是第63条。被查出来，谈好的也可能作废。哪家放的贷都一样。',
  ],
  doNow: ['只交真的：工资流水、医院单据、离职证明', '真没有的，写“暂时无法提供”', '已经交过假的，先打12348，别再用它'],
  doNot: ['别买证明、别PS流水', '问过律师之前，别在信里解释细节'],
  doesNotMean: ['材料不全就不能谈'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '63',
      clause: '第（三）项',
      quote: '买卖或者使用伪造、变造的国家机关、人民团体、企业、事业单位或者其他组织的公文、证件、证明文件、印章的',
      oftenCitedAs: '52',
    },
    { law: 'criminalLaw', article: '280' },
    { law: 'criminalLaw', article: '175-1', quote: '以欺骗手段取得银行或者其他金融机构贷款' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['taught-to-forge', 'never-write-this', 'how-to-apply', 'credit-washing'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
