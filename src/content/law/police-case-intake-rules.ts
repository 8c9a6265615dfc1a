import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const policeCaseIntakeRules = {
  id: 'policeCaseIntakeRules',
  kind: 'departmentalRule',
  title: '公安机关办理行政案件程序规定',
  shortTitle: '公安机关办理行政案件程序规定',
  issuer: '公安部',
  binds: 'police',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-11-21'),
      startUnknown: true,
      articles: {
        summary: [
          '有人报案，属于公安管的，公安机关应当立即调查处理，并把受案回执交给报案人。',
          '不属于公安职责的，当场能判断的口头告知；报案人对口头告知有异议，或者当场判断不了的，应当书面告知。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
