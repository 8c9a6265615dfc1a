import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const collectionStandard = {
  id: 'collectionStandard',
  kind: 'standard',
  title: '互联网金融 个人网络消费信贷 贷后催收风控指引',
  shortTitle: '催收国家标准（GB/T 45251—2025）',
  issuer: '国家市场监督管理总局、国家标准化管理委员会',
  binds: 'nobody',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2025-02-28'),
      articles: {
        hours: '双方没有约定催收时间的，每天22:00到次日8:00不应催收。',
        callFrequency: '用语音（包括智能语音）与同一个债务人对话催收，主动拨打并有效通话的，每天不应超过3次。',
        debtorOnly: [
          '只应向债务人本人催收，不应向联系人催收。',
          '向担保人等要承担连带责任的人催收，以法律法规、规定和协议约定为限。',
        ].join('\n'),
        contactingOthers: [
          '只有两种情况可以联系联系人：联系不上债务人本人，为了尽快恢复联系；债务人去世，或者被认定没有完全民事行为能力，为了联系可能的继承人或者利益相关人。',
          '怎样算联系不上，可以由协议约定。',
        ].join('\n'),
        wordsToContacts: [
          '对联系人只能询问债务人的联系方式，或者请其转告；不得透露逾期的金额、时间等。',
          '联系人明确拒绝，或者要求别再联系的，不得再联系。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
