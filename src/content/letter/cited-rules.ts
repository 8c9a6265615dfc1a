import { complaintHandlingMeasures } from '@/content/law/complaint-handling-measures'
import { consumerFinanceCompanyMeasures } from '@/content/law/consumer-finance-company-measures'
import { consumerProtectionMeasures } from '@/content/law/consumer-protection-measures'
import { creditReportingRegulation } from '@/content/law/credit-reporting-regulation'
import type { LegalBasis } from '@/domain/letter/after-sending/after-sending-phrases'
import type { LawReference } from './gate-pages'

/** What each article says that a complaint names, in plain words. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [complaintHandlingMeasures.id]: { 18: '投诉多少日内处理', 19: '告知结果时，要说明核实情况、依据和理由' },
  [consumerProtectionMeasures.id]: {
    16: '消费者向银行业保险业纠纷调解组织请求调解的，机构没有正当理由不得拒绝参加',
    41: '催收要规范，委托外部机构催收前要告诉你',
  },
  [consumerFinanceCompanyMeasures.id]: {
    56: '不得用暴力、威胁、恐吓、骚扰等不正当手段催收，不得向与债务无关的人催收',
    57: '要告诉你合作催收机构的相关信息',
  },
  [creditReportingRegulation.id]: { 25: '异议20日内核查处理，书面答复' },
}

/** The rules that a complaint names, with what they say. */
export function citedRules(bases: readonly LegalBasis[]): readonly LawReference[] {
  return bases.map(({ law, articles }) => ({
    law, articles, meaning: articles.flatMap(article => meanings[law.id]?.[article] ?? []).join('；'),
  }))
}
