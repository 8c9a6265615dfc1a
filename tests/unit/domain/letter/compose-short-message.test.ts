import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import type { LetterRequest } from '@/domain/letter/request'
import { fen } from '@/domain/money'
import { toShortMessages } from '@/renderers/letter/short-messages'
import { aDeferralAsk, aLetterRequest, anInstallmentPlanAsk, aPenaltyWaiverAsk } from '../../../support/builders/letter-request'

const base = aLetterRequest()
const messageOf = (facts: Partial<LetterRequest> = {}) => toShortMessages(composeShortMessage(aLetterRequest(facts), letterPhrases)).join('')
const askOf = (...asks: LetterRequest['asks']) => /现申请(.*?)。请核实/.exec(messageOf({ asks }))?.[1]

test('the message for sample 2 has everything in one paragraph', () => {
  const facts = {
    debtor: { ...base.debtor, idLast4: '123X' },
    debt: { ...base.debt, contractNo: 'ABC-20240001' },
    hardship: { ...base.hardship, startedOn: calendarDate('2026-08-01') },
  }
  expect(messageOf(facts)).toBe(
    '您好，我是李一，身份证后四位123X，合同尾号0001。因失业，2026年8月起无法按时足额还款，愿意还款。'
    + '现申请分10期归还，每期860.00元，首期2027年1月15日。请核实并书面回复处理结果和对账明细。电话13800001234。',
  )
})

test('clauses without a fact leave no comma behind', () => {
  expect(messageOf()).toContain('您好，我是李一。因失业，近期无法按时足额还款，愿意还款。')
})

test('a loan that is not overdue yet is not called unpaid', () => {
  const debt = { ...base.debt, overdueSince: undefined }
  expect(messageOf({ debt })).toContain('因失业，预计无法按时足额还款，愿意还款。')
  expect(messageOf({ debt, hardship: { ...base.hardship, startedOn: calendarDate('2026-08-01') } }))
    .toContain('因失业，2026年8月起收支有较大变化，预计无法按时足额还款，愿意还款。')
})

describe('what is asked', () => {
  const customPlan = anInstallmentPlanAsk({ periods: 3, split: { mode: 'custom', amounts: [fen(100_000), fen(50_000), fen(710_000)] } })
  test.each<[string, LetterRequest['asks']]>([
    ['延期1个月至2027年1月15日', [aDeferralAsk()]],
    ['分10期归还，每期860.00元，首期2027年1月15日', [anInstallmentPlanAsk()]],
    ['分12期归还，每期716.66元，首期2027年1月15日，末期716.74元', [anInstallmentPlanAsk({ periods: 12 })]],
    ['分3期归还，首期2027年1月15日还1,000.00元，末期7,100.00元', [customPlan]],
    [
      '2026年12月20日先付600.00元，其余分10期归还，每期800.00元，首期2027年1月15日',
      [anInstallmentPlanAsk({ downPayment: { date: calendarDate('2026-12-20'), amount: fen(60_000) } })],
    ],
    ['减免罚息、违约金合计720.00元，减免后于2026年12月20日前一次付清7,880.00元', [aPenaltyWaiverAsk()]],
    ['减免罚息、违约金', [aPenaltyWaiverAsk({ items: [{ kind: 'penaltyInterest' }, { kind: 'lateFee' }], settle: { kind: 'resume' } })]],
    ['减免违约金300.00元', [aPenaltyWaiverAsk({ items: [{ kind: 'lateFee', amount: fen(30_000) }], settle: { kind: 'byPlan' } })]],
    ['酌情减免部分罚息、违约金，减免金额100.00元', [aPenaltyWaiverAsk({ scope: { kind: 'partial', amount: fen(10_000) }, settle: { kind: 'resume' } })]],
    ['酌情减免部分罚息、违约金（减半）', [aPenaltyWaiverAsk({ scope: { kind: 'partial', description: '减半。' }, settle: { kind: 'resume' } })]],
    ['依贵方政策减免罚息、违约金', [aPenaltyWaiverAsk({ scope: { kind: 'lenderDecides' }, settle: { kind: 'resume' } })]],
    ['延期1个月至2027年1月15日；分10期归还，每期860.00元，首期2027年1月15日', [aDeferralAsk(), anInstallmentPlanAsk()]],
  ])('is put as: %s', (words, asks) => {
    expect(askOf(...asks)).toBe(words)
  })
})

test.each([
  ['ABC-20240001', '0001'], ['（2024）借字第12号', '2412'], ['ＡＢ１２', 'AB12'], ['7号', '7'],
])('of the contract number %s the ending %s is told', (contractNo, ending) => {
  expect(messageOf({ debt: { ...base.debt, contractNo } })).toContain(`合同尾号${ending}。`)
})

test('a contract number without letters or digits is left out', () => {
  expect(messageOf({ debt: { ...base.debt, contractNo: '甲乙丙' } })).not.toContain('合同尾号')
})
