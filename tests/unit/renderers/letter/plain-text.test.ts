import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { LetterRequest } from '@/domain/letter/request'
import { fen } from '@/domain/money'
import { toPlainText } from '@/renderers/letter/plain-text'
import { aDeferralAsk, aLetterRequest, anInstallmentPlanAsk } from '../../../support/builders/letter-request'

const textOf = (facts: Partial<LetterRequest> = {}) => toPlainText(composeLetter(aLetterRequest(facts), letterPhrases))
const planOf = (facts: Partial<LetterRequest>) => /还款计划\n([^]*?)\n\n/.exec(textOf(facts))?.[1]?.split('\n')

test('an empty line stands before each part, none within one', () => {
  const lines = textOf().split('\n')
  expect(lines.slice(0, 5)).toEqual(['关于分期还款的申请书', '', '致：某某消费金融有限公司 客户服务部门', '', '一、借款基本情况'])
  expect(lines.slice(-7)).toEqual(['', '此致', '某某消费金融有限公司', '', '申请人（签名）：李一', '2026年11月21日', ''])
  expect(textOf()).not.toContain('\n\n\n')
})

test('asks and enclosures are numbered from 1', () => {
  const text = textOf({ enclosures: [{ id: 'a', label: '诊断证明', copies: 1 }, { id: 'b', label: '费用清单', copies: 2 }] })
  expect(text).toContain('四、申请事项\n1. 请求将尚欠的')
  expect(text).toContain('\n\n附件清单\n1. 诊断证明（复印件，1份）\n2. 费用清单（复印件，2份）\n\n')
})

test('the plan is a line for each payment, in columns', () => {
  const downPayment = { date: calendarDate('2026-12-20'), amount: fen(1) }
  expect(planOf({ asks: [anInstallmentPlanAsk({ baseAmount: fen(1_000_003), periods: 10, downPayment })] })).toEqual([
    '首付 2026-12-20 0.01元       剩余10,000.02元',
    '第1期 2027-01-15 1,000.00元  剩余9,000.02元',
    '第2期 2027-02-15 1,000.00元  剩余8,000.02元',
    '第3期 2027-03-15 1,000.00元  剩余7,000.02元',
    '第4期 2027-04-15 1,000.00元  剩余6,000.02元',
    '第5期 2027-05-15 1,000.00元  剩余5,000.02元',
    '第6期 2027-06-15 1,000.00元  剩余4,000.02元',
    '第7期 2027-07-15 1,000.00元  剩余3,000.02元',
    '第8期 2027-08-15 1,000.00元  剩余2,000.02元',
    '第9期 2027-09-15 1,000.00元  剩余1,000.02元',
    '第10期 2027-10-15 1,000.02元 剩余0.00元      末期补差',
    '合计 10,000.03元',
    '遇非工作日请提前一日支付。',
  ])
})

test('payments during a deferral have no remainder', () => {
  expect(planOf({ asks: [aDeferralAsk({ months: 2, duringPay: fen(20_000) })] })).toEqual([
    '第1期 2026-12-15 200.00元', '第2期 2027-01-15 200.00元', '合计 400.00元', '遇非工作日请提前一日支付。',
  ])
})
