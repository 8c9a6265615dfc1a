import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const whereToComplain = {
  id: 'where-to-complain',
  group: 'help',
  question: '该打哪个电话投诉',
  asked: ['投诉网贷平台找谁', '催收太过分了去哪里投诉', '12378能投诉小贷公司吗', '银监会的投诉电话是多少', '消费金融公司归谁管', '网贷骚扰我哪个部门管'],
  verdict: 'depends',
  answer: [
    '看谁放的款：银行、消费金融公司打12378，小贷公司找地方金融管理局。',
    '先看借款合同里“贷款人”的全称。你用的App可能只是介绍平台，不一定是放款的人。',
    '银行（含信用卡）、消费金融公司：先找它的客服。不解决再打12378，三部门2024年的公告就是这样分工的。',
    '小贷公司：由注册地省级地方金融管理机构监管。不知道找谁，就打12345请它转。',
  ],
  doNow: ['打开App里的借款合同，抄下贷款人全称', '先打合同里的客服热线投诉，记下工号和时间', '不解决，再按贷款人打12378或12345', '有人正在硬闯、威胁，先打110'],
  doNot: ['别打网上搜来的“全国网贷受理中心”', '正在受威胁时，别等投诉结果'],
  doesNotMean: ['投诉了就能减债', '投诉以后，法院的期限会停下来'],
  citations: [{ law: 'complaintDivisionNotice', article: 'summary' }, { law: 'smallLoanMeasures', article: 'summary' }],
  channels: ['lenderDesk', 'financialRegulator', 'localFinancialRegulator', 'governmentHotline'],
  related: ['what-12378-can-do', 'reply-deadline', 'prepare-a-complaint', 'is-12363-right'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
