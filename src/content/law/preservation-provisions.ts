import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const preservationProvisions = {
  id: 'preservationProvisions',
  kind: 'interpretation',
  title: '最高人民法院关于人民法院办理财产保全案件若干问题的规定',
  shortTitle: '财产保全规定',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2021-01-01'),
      articles: {
        '22': [
          '财产纠纷案件，被保全人或第三人提供充分有效担保请求解除保全，人民法院应当裁定准许。被保全人请求对作为争议标的的财产解除保全的，须经申请保全人同意。',
        ].join('\n'),
        '25': [
          '申请保全人、被保全人对保全裁定或者驳回申请裁定不服的，可以自裁定书送达之日起五日内向作出裁定的人民法院申请复议一次。人民法院应当自收到复议申请后十日内审查。',
          '对保全裁定不服申请复议的，人民法院经审查，理由成立的，裁定撤销或变更；理由不成立的，裁定驳回。',
          '对驳回申请裁定不服申请复议的，人民法院经审查，理由成立的，裁定撤销，并采取保全措施；理由不成立的，裁定驳回。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
