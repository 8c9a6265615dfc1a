import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'

export const personalLoanMeasures = {
  id: 'personalLoanMeasures',
  kind: 'departmentalRule',
  title: '个人贷款管理办法',
  shortTitle: '个人贷款管理办法',
  issuer: '国家金融监督管理总局',
  binds: ['bank'],
  wording: 'official',
  checkedOn: calendarDate('2026-11-21'),
  versions: [
    {
      effectiveFrom: calendarDate('2024-07-01'),
      articles: {
        '43': [
          '借款人申请贷款展期的，贷款人应审慎评估展期原因和后续还款安排的可行性。同意展期的，应根据还款来源等情况，合理确定展期期限，并加强对贷款的后续管理，按照实质风险状况进行风险分类。期限一年以内的贷款展期期限累计不得超过原贷款期限；期限超过一年的贷款展期期限累计不得超过原贷款期限的一半。',
        ].join('\n'),
        '44': [
          '贷款人应按照借款合同约定，收回贷款本息。对于未按照借款合同约定偿还的贷款，贷款人应采取清收、协议重组、债权转让或核销等措施进行处置。',
        ].join('\n'),
      },
    },
  ],
} as const satisfies Law
