import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const enforcementWorkProvisions = {
  id: 'enforcementWorkProvisions',
  kind: 'interpretation',
  title: '最高人民法院关于人民法院执行工作若干问题的规定（试行）',
  shortTitle: '执行工作规定（试行）',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2021-01-01'),
      articles: {
        '7': [
          '执行人员执行公务时，应向有关人员出示工作证件，并按规定着装。必要时应由司法警察参加。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
