import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const fraudJointPunishmentMeasures = {
  id: 'fraudJointPunishmentMeasures',
  kind: 'departmentalRule',
  title: '电信网络诈骗及其关联违法犯罪联合惩戒办法',
  shortTitle: '电信网络诈骗联合惩戒办法',
  issuer: '公安部、国家发展和改革委员会、工业和信息化部、中国人民银行',
  binds: 'thePunished',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2024-12-01'),
      articles: {
        summary: [
          '两种人会被惩戒：因电信网络诈骗或者帮助信息网络犯罪等被追究刑事责任的；经设区的市级以上公安机关认定，卖、租、借电话卡、银行账户、支付账户三张（个）以上，或者三次以上，或者给三个以上对象，或者假冒他人身份、虚构代理关系开卡开户的。',
          '惩戒包括：限制银行卡非柜面转出，暂停支付账户业务，限制新开户和办卡，纳入征信。受刑事处罚的三年，公安机关认定的二年，多次的最长五年。',
          '不服的，可以向作出认定的公安机关申诉，15个工作日内答复。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
