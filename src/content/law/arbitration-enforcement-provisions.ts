import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const arbitrationEnforcementProvisions = {
  id: 'arbitrationEnforcementProvisions',
  kind: 'interpretation',
  title: '最高人民法院关于人民法院办理仲裁裁决执行案件若干问题的规定',
  shortTitle: '仲裁裁决执行规定',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2018-03-01'),
      articles: {
        '8': [
          '被执行人向人民法院申请不予执行仲裁裁决的，应当在执行通知书送达之日起十五日内提出书面申请；有民事诉讼法第二百三十七条第二款第四、六项规定情形且执行程序尚未终结的，应当自知道或者应当知道有关事实或案件之日起十五日内提出书面申请。',
          '本条前款规定期限届满前，被执行人已向有管辖权的人民法院申请撤销仲裁裁决且已被受理的，自人民法院驳回撤销仲裁裁决申请的裁判文书生效之日起重新计算期限。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
