import { calendarDate } from '@/domain/calendar-date'
import type { ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import type { ComplaintBackground } from '@/domain/letter/after-sending/parse-complaint'

/** The day of the complaints below. */
export const complaintDay = calendarDate('2026-12-31')

export const aBackground: ComplaintBackground = {
  debtor: { name: '李一', phone: '13800001234', phoneIsReserved: false, idLast4: '123X' },
  loan: { product: '网络借款', contractNo: 'ABC-20240001' },
}

/** To a consumer finance company that has not answered, with every field that it needs. */
export function aComplaintDraft(changes: ComplaintDraft = {}): ComplaintDraft {
  return {
    level: 'institution',
    institutionName: '某某消费金融有限公司',
    institutionKind: 'consumerFinance',
    matters: ['noAnswer', 'statementMissing'],
    facts: [
      { date: '2026-11-21', words: '在应用内客服提交了分期还款申请书，工单号 A1-0001' },
      { words: '到今天没有收到答复，也没有收到对账明细。' },
    ],
    evidence: ['客服聊天截图'],
    confirm: { truthful: true, ownWill: true },
    ...changes,
  }
}

/** To the regulator of that company, after the first complaint was not decided in time. */
export function aRegulatorComplaintDraft(changes: ComplaintDraft = {}): ComplaintDraft {
  return aComplaintDraft({ level: 'regulator', matters: ['statementMissing', 'noDecision'], complainedOn: '2026-12-07', ...changes })
}
