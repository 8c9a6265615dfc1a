import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const creditWashing = {
  id: 'credit-washing',
  group: 'credit',
  question: '征信“洗白”教程、代理申诉靠谱吗',
  asked: ['网上教人申诉征信的办法能用吗', '花钱请人代理征信申诉行吗', '学征信修复自己做行不行', '教我编理由申诉逾期，能信吗'],
  verdict: 'unlawful',
  answer: [
    '不靠谱：造假申诉会害自己；写错的记录，自己免费提异议。',
    '监管规章规定，征信机构不得收钱删记录。顶着“信用修复”名义实际做征信服务的，也要守这部规章。',
    '五部门的风险提示点名过“征信洗白”。教你编病历、开假证明的，更不能照做。',
    '法律规定，使用伪造的证明文件，处拘留。旧教程引的第52条，现在是第63条。',
  ],
  doNow: ['自己看报告，分清哪条真、哪条错', '错的，自己向征信中心提异议', '交过假材料的，先打12348问律师'],
  doNot: ['别照模板编理由', '别把身份证、手机卡交给代理人'],
  doesNotMean: ['自己提异议也违法'],
  citations: [
    { law: 'creditReportingMeasures', article: '27', quote: '征信机构不得以删除不良信息或者不采集不良信息为由，向信息主体收取费用' },
    { law: 'creditReportingMeasures', article: '50' },
    { law: 'fiveDepartmentWarning', article: 'summary' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '63',
      clause: '第（三）项',
      quote: '买卖或者使用伪造、变造的国家机关、人民团体、企业、事业单位或者其他组织的公文、证件、证明文件、印章的',
      oftenCitedAs: '52',
    },
  ],
  channels: ['creditReferenceCentre', 'antiFraud', 'legalAid', 'internetReporting'],
  related: ['pay-to-delete-records', 'wrong-record', 'taught-to-forge', 'false-proof'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
