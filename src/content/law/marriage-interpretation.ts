import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const marriageInterpretation = {
  id: 'marriageInterpretation',
  kind: 'interpretation',
  title: '最高人民法院关于适用《中华人民共和国民法典》婚姻家庭编的解释（一）',
  shortTitle: '民法典婚姻家庭编解释（一）',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2021-01-01'),
      articles: {
        '33': [
          '债权人就一方婚前所负个人债务向债务人的配偶主张权利的，人民法院不予支持。但债权人能够证明所负债务用于婚后家庭共同生活的除外。',
        ].join('\n'),
        '34': [
          '夫妻一方与第三人串通，虚构债务，第三人主张该债务为夫妻共同债务的，人民法院不予支持。',
          '夫妻一方在从事赌博、吸毒等违法犯罪活动中所负债务，第三人主张该债务为夫妻共同债务的，人民法院不予支持。',
        ].join('\n'),
        '35': [
          '当事人的离婚协议或者人民法院生效判决、裁定、调解书已经对夫妻财产分割问题作出处理的，债权人仍有权就夫妻共同债务向男女双方主张权利。',
          '一方就夫妻共同债务承担清偿责任后，主张由另一方按照离婚协议或者人民法院的法律文书承担相应债务的，人民法院应予支持。',
        ].join('\n'),
        '36': [
          '夫或者妻一方死亡的，生存一方应当对婚姻关系存续期间的夫妻共同债务承担清偿责任。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
