import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const collegeLoanNotice = {
  id: 'collegeLoanNotice',
  kind: 'notice',
  title: '关于进一步规范大学生互联网消费贷款监督管理工作的通知',
  shortTitle: '大学生互联网消费贷款通知',
  issuer: '中国银保监会办公厅、中央网信办秘书局、教育部办公厅、公安部办公厅、中国人民银行办公厅',
  binds: ['bank', 'smallLoanCompany'],
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-11-21'),
      startUnknown: true,
      articles: {
        summary: [
          '小额贷款公司不得把大学生当作互联网消费贷款的目标客户，不得专门向大学生推销，不得向大学生发放互联网消费贷款。没有经监管部门批准设立的机构，一律不得向大学生提供信贷服务。',
          '银行可以向大学生放贷，但要落实第二还款来源，规范催收，报送征信。',
          '通知没有说这样的贷款无效或者不用还，也没有让没签字的父母成为债务人。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
