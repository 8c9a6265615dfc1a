import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const peoplesPoliceLaw = {
  id: 'peoplesPoliceLaw',
  kind: 'law',
  title: '中华人民共和国人民警察法',
  shortTitle: '人民警察法',
  issuer: '全国人民代表大会常务委员会',
  binds: 'police',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2013-01-01'),
      articles: {
        '21': [
          '人民警察遇到公民人身、财产安全受到侵犯或者处于其他危难情形，应当立即救助；对公民提出解决纠纷的要求，应当给予帮助；对公民的报警案件，应当及时查处。',
          '人民警察应当积极参加抢险救灾和社会公益工作。',
        ].join('\n'),
        '46': [
          '公民或者组织对人民警察的违法、违纪行为，有权向人民警察机关或者人民检察院、行政监察机关检举、控告。受理检举、控告的机关应当及时查处，并将查处结果告知检举人、控告人。',
          '对依法检举、控告的公民或者组织，任何人不得压制和打击报复。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
