import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const fiveDepartmentWarning = {
  id: 'fiveDepartmentWarning',
  kind: 'notice',
  title: '关于警惕不法“代理维权”短视频及直播陷阱的风险提示',
  shortTitle: '五部门代理维权风险提示',
  issuer: '国家金融监督管理总局、中央网信办、公安部、中国人民银行、中国证监会',
  binds: 'nobody',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-02-06'),
      articles: {
        summary: [
          '有人在短视频和直播里散布债务清零、债务优化、债务协商、债务置换、征信洗白等不实内容，引人委托代理维权，收取高额咨询费、服务费。',
          '常见的说法：谎称监管部门有新政策，谎称金融机构有延期还款的活动，自称有专业律师代办。',
          '委托以后可能付高额费用，中途退出被当作违约，手机卡、银行卡和贷款信息也可能泄露。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
