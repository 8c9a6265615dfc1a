import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const privateLendingReply = {
  id: 'privateLendingReply',
  kind: 'interpretation',
  title: '最高人民法院关于新民间借贷司法解释适用范围问题的批复',
  shortTitle: '民间借贷适用范围批复',
  issuer: '最高人民法院',
  binds: 'everyone',
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2021-01-01'),
      articles: {
        '1': [
          '关于适用范围问题。经征求金融监管部门意见，由地方金融监管部门监管的小额贷款公司、融资担保公司、区域性股权市场、典当行、融资租赁公司、商业保理公司、地方资产管理公司等七类地方金融组织，属于经金融监管部门批准设立的金融机构，其因从事相关金融业务引发的纠纷，不适用新民间借贷司法解释。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
