import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const financeTrialOpinion = {
  id: 'financeTrialOpinion',
  kind: 'judicialDocument',
  title: '最高人民法院关于进一步加强金融审判工作的若干意见',
  shortTitle: '最高法院金融审判意见',
  issuer: '最高人民法院',
  binds: 'courts',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-11-21'),
      startUnknown: true,
      articles: {
        summary: [
          '银行、消费金融公司、小额贷款公司等发放的贷款打官司时，借款人可以请求法院调减利息、复利、罚息、违约金和其他费用的总额：合计超过年化24%的部分，法院应支持调减。',
          '要自己在诉讼中提出来，不提不会自动减。已经付出去的钱能不能要回，没有统一规定。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
