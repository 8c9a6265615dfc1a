import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const creditRepairPolicy = {
  id: 'creditRepairPolicy',
  kind: 'notice',
  title: '中国人民银行关于实施一次性信用修复政策有关安排的通知',
  shortTitle: '一次性信用修复政策',
  issuer: '中国人民银行',
  binds: 'creditReporting',
  wording: 'summary',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2026-01-01'),
      articles: {
        summary: [
          '2020年1月1日到2025年12月31日产生、单笔不超过1万元的个人逾期信息，在2026年3月31日以前（含当天）足额还清的，央行征信系统不再展示。不用申请，不收费，不需要别人代办。',
          '期限已经过去，现在还清不能再享受，没有查到延期的消息。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
