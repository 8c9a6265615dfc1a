import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const seriousDishonestyMeasures = {
  id: 'seriousDishonestyMeasures',
  kind: 'departmentalRule',
  title: '国家金融监督管理总局关于严重失信主体名单管理的规定（试行）',
  shortTitle: '严重失信主体名单管理规定（试行）',
  issuer: '国家金融监督管理总局',
  binds: 'thePunished',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-10-01'),
      articles: {
        '2': [
          '受到国家金融监督管理总局或者其派出机构行政处罚等措施的公民、法人或者其他组织，违法违规性质特别恶劣、情节特别严重的，依照本规定列入严重失信主体名单，记录、共享、公示相关信息，并实施相应管理措施及信用修复。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
