import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import { askKinds, type AskKind } from '@/domain/letter/choices'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { Ask, Debt, Debtor, Hardship, LetterBudget, LetterRequest, NonEmptyArray, Outstanding } from '@/domain/letter/request'
import { fen } from '@/domain/money'
import { aDeferralAsk, aLetterRequest, anInstallmentPlanAsk, aPenaltyWaiverAsk } from '../../../support/builders/letter-request'
import { sentencesOf, wordsIn, wordsOfSentence } from '../../../support/letter-words'

type Facts = Partial<LetterRequest>

const base = aLetterRequest()
const debtor = (facts: Partial<Debtor>): Facts => ({ debtor: { ...base.debtor, ...facts } })
const creditor = (facts: Partial<LetterRequest['creditor']>): Facts => ({ creditor: { ...base.creditor, ...facts } })
const debt = (facts: Partial<Debt>): Facts => ({ debt: { ...base.debt, ...facts } })
const owed = (facts: Partial<Outstanding>): Facts => debt({ outstanding: { ...base.debt.outstanding as Outstanding, ...facts } })
const hardship = (facts: Partial<Hardship>): Facts => ({ hardship: { ...base.hardship, ...facts } })
const budget = (facts: Partial<LetterBudget>): Facts => ({ budget: { surplus: 140_000, hasOtherDebts: false, attach: false, ...facts } })
const deferral = (facts: Parameters<typeof aDeferralAsk>[0] = {}, more: Facts = {}): Facts => ({ asks: [aDeferralAsk(facts)], ...more })
const waiver = (facts: Parameters<typeof aPenaltyWaiverAsk>[0] = {}): Facts => ({ asks: [aPenaltyWaiverAsk(facts)] })
const planAndWaiver = (facts: Parameters<typeof aPenaltyWaiverAsk>[0] = {}): Facts => {
  return { asks: [anInstallmentPlanAsk(), aPenaltyWaiverAsk({ settle: { kind: 'byPlan' }, ...facts })] }
}
const day = calendarDate('2026-10-08')
/** For sentences that every letter has. */
const nowhere: Facts = {}

/** A sentence, facts under which it stands in the letter, facts under which it does not, and the field a tap on it leads to. */
const rows: readonly (readonly [sentence: string, present: Facts, absent: Facts, source?: string])[] = [
  ['致：某某消费金融有限公司 客户服务部门', {}, creditor({ department: '消保部' }), 'creditor.fullName'],
  ['致：某某消费金融有限公司 消保部', creditor({ department: '消保部' }), {}],
  ['本人李一，通过某某消费金融有限公司办理了网络借款。', {}, creditor({ brandName: '某某借款' }), 'debtor.name'],
  ['本人李一，通过某某借款办理了网络借款。', creditor({ brandName: '某某借款' }), {}],
  ['本人李一，通过某某借款办理了网络借款。', creditor({ role: 'assignee', brandName: '某某借款' }), creditor({ role: 'assignee' })],
  ['本人李一，办理了网络借款。', creditor({ role: 'assignee' }), creditor({ role: 'platform' })],
  ['本人李一，通过某某消费金融有限公司办理了某某随借。', debt({ productName: '某某随借' }), {}],
  ['合同（借据）编号为ABC-1。', debt({ contractNo: 'ABC-1' }), debt({ contractNo: 'ABC-1', accountLast4: '6688' }), 'debt.contractNo'],
  ['合同（借据）编号为ABC-1，账户尾号为6688。', debt({ contractNo: 'ABC-1', accountLast4: '6688' }), debt({ contractNo: 'ABC-1' })],
  ['账户尾号为6688，具体以本人名下借款记录为准。', debt({ accountLast4: '6688' }), debt({ contractNo: 'A', accountLast4: '6688' })],
  ['具体以本人名下借款记录为准。', {}, debt({ contractNo: 'ABC-1' }), 'debt.contractNo'],
  ['借款日期为2026年10月8日，借款本金为人民币200.00元。', debt({ borrowedOn: day, principalBorrowed: fen(20_000) }), debt({ borrowedOn: day })],
  ['借款日期为2026年10月8日。', debt({ borrowedOn: day }), {}, 'debt.borrowedOn'],
  ['借款本金为人民币200.00元。', debt({ principalBorrowed: fen(20_000) }), {}, 'debt.principalBorrowed'],
  ['截至2026年11月20日，应用账单显示尚欠合计人民币8,600.00元（大写：捌仟陆佰元整）。', {}, debt({ outstanding: undefined }), 'debt.outstandingPrincipal'],
  ['截至2026年11月20日，短信通知显示尚欠合计人民币8,600.00元（大写：捌仟陆佰元整）。', owed({ source: 'sms' }), {}],
  ['截至2026年11月20日，客服告知尚欠合计人民币8,600.00元（大写：捌仟陆佰元整）。', owed({ source: 'staffTold' }), {}],
  ['截至2026年11月20日，据本人估算，尚欠合计人民币8,600.00元（大写：捌仟陆佰元整）。', owed({ source: 'ownEstimate' }), {}],
  ['尚欠金额以贵方账单为准。', debt({ outstanding: undefined }), {}, 'debt.amountUnknown'],
  ['其中本金8,000.00元、利息180.00元、逾期费用420.00元。', {}, owed({ interest: fen(0), fees: fen(0) })],
  ['其中本金8,000.00元、利息180.00元。', owed({ fees: fen(0) }), {}],
  ['其中本金8,000.00元、逾期费用420.00元。', owed({ interest: fen(0) }), {}],
  ['以上金额最终以贵方提供的对账明细为准。', {}, owed({ subjectToStatement: false })],
  ['在出现困难之前，本人已按期归还18期。', debt({ onTimePeriods: 18 }), debt({ onTimePeriods: 0 }), 'debt.onTimePeriods'],
  ['该笔借款自2026年9月15日起出现逾期。', {}, debt({ overdueSince: undefined }), 'debt.overdueSince'],
  ['该笔借款即将到期，本人预计无法按时足额归还，故提前说明。', debt({ overdueSince: undefined }), {}, 'debt.notYetOverdue'],

  ['近期，因失业，本人收入和支出发生较大变化。', {}, hardship({ startedOn: day }), 'hardship.causes'],
  ['2026年10月起，因失业，本人收入和支出发生较大变化。', hardship({ startedOn: day }), {}],
  ['近期，因收入减少、本人患病受伤，本人收入和支出发生较大变化。', hardship({ causes: ['illness', 'incomeDrop'] }), {}],
  ['近期，因照护老人，本人收入和支出发生较大变化。', hardship({ causes: ['otherCause'], otherCauseName: '照护老人。' }), hardship({ causes: ['otherCause'] })],
  ['8月公司裁员。', hardship({ statement: '8月公司裁员。' }), {}, 'hardship.statement'],
  ['8月公司裁员。', hardship({ statement: '8月公司裁员' }), {}],
  ['本人月收入由约62.00元变为约34.00元。', hardship({ incomeBefore: fen(6200), incomeNow: fen(3400) }), hardship({ incomeBefore: fen(6200), incomeNow: fen(6200) })],
  ['本人月收入由约62.00元变为约0.00元。', hardship({ incomeBefore: fen(6200), incomeNow: fen(0) }), hardship({ incomeNow: fen(0) })],
  ['预计2026年10月前后情况会有改善，依据是：合同已签。', hardship({ expectedRecovery: day, recoveryBasis: '合同已签。' }), hardship({ expectedRecovery: day })],
  ['目前尚不能确定好转时间，届时本人会主动告知。', deferral(), deferral({}, hardship({ expectedRecovery: day })), 'hardship.expectedRecovery'],
  ['目前尚不能确定好转时间，届时本人会主动告知。', deferral(), {}],
  ['罚息是住院时产生的。', waiver({ reason: '罚息是住院时产生的' }), waiver(), 'penaltyWaiver.reason'],

  ['本人没有逃避还款的想法，愿意与贵方协商解决。', {}, nowhere],
  [
    '扣除基本生活等必要支出后，本人每月可用于偿还全部债务的金额约为1,400.00元，按各笔欠款比例，可用于本笔的约为1,000.00元。',
    budget({ hasOtherDebts: true, share: fen(100_000) }), budget({ share: fen(140_000) }), 'budget.income',
  ],
  ['扣除基本生活等必要支出后，本人每月可用于偿还全部债务的金额约为1,400.00元。', budget({ hasOtherDebts: true }), budget({})],
  ['扣除基本生活等必要支出后，本人每月可用于本笔的约为1,400.00元。', budget({ share: fen(140_000) }), {}],
  ['收支情况见附件。', budget({ attach: true }), budget({}), 'budget.attach'],
  ['目前必要支出已超过收入，暂时没有可用于还款的结余。', budget({ surplus: -1 }), budget({ surplus: 0 }), 'budget.expenses'],
  ['目前收入只够必要支出，暂时没有可用于还款的结余。', budget({ surplus: 0 }), budget({ surplus: -1 })],

  ['恢复后按原还款计划继续履行。', deferral(), deferral({ afterMode: undefined }), 'deferral.afterMode'],
  ['到期一次付清延期款项。', deferral({ afterMode: 'lumpSum' }), deferral()],
  ['相应顺延还款期限，每期金额不变。', deferral({ afterMode: 'extendTerm' }), deferral()],
  ['延期期间，本人仍每月先归还200.00元。', deferral({ duringPay: fen(20_000) }), deferral({ duringPay: fen(0) }), 'deferral.duringPay'],
  ['延期期间不加收罚息和违约金。', deferral(), deferral({ interestDuring: 'asContract' }), 'deferral.interestDuring'],
  ['延期期间的费用请从低核定。', deferral({ interestDuring: 'askReduced' }), deferral()],
  ['延期期间的费用按合同约定执行。', deferral({ interestDuring: 'asContract' }), deferral()],
  ['请求将尚欠的人民币8,600.00元分10期归还，自2027年1月15日起按月支付，每期日期和金额见还款计划。', {}, planAndWaiver(), 'installmentPlan.periods'],
  ['请求将减免后的人民币8,600.00元分10期归还，自2027年1月15日起按月支付，每期日期和金额见还款计划。', planAndWaiver(), {}],
  ['贵方核定减免后，请相应调整各期金额。', planAndWaiver({ waivedAmount: fen(0) }), planAndWaiver()],
  [
    '本人可于2026年10月8日先支付600.00元，其余按计划归还。',
    { asks: [anInstallmentPlanAsk({ downPayment: { date: day, amount: fen(60_000) } })] }, {}, 'installmentPlan.downPayment',
  ],
  ['请求减免罚息420.00元。', waiver({ items: [{ kind: 'penaltyInterest', amount: fen(42_000) }] }), waiver()],
  ['请求减免罚息、违约金。', waiver({ items: [{ kind: 'penaltyInterest', amount: fen(42_000) }, { kind: 'lateFee' }] }), waiver(), 'penaltyWaiver.items'],
  ['请求减免担保费。', waiver({ items: [{ kind: 'otherFee', name: '担保费' }] }), waiver()],
  ['请求酌情减免部分罚息、违约金，减免金额为100.00元。', waiver({ scope: { kind: 'partial', amount: fen(10_000) } }), waiver(), 'penaltyWaiver.partialAmount'],
  ['请求酌情减免部分罚息、违约金，具体为：减半。', waiver({ scope: { kind: 'partial', description: '减半。' } }), waiver(), 'penaltyWaiver.partialDesc'],
  ['请求依贵方现行政策，对罚息、违约金予以减免。', waiver({ scope: { kind: 'lenderDecides' } }), waiver(), 'penaltyWaiver.scope'],
  ['减免后的余额按还款计划分期归还。', planAndWaiver(), waiver()],
  ['减免后恢复按期还款。', waiver({ settle: { kind: 'resume' } }), waiver(), 'penaltyWaiver.settle'],
  ['本金及依法应付的利息，本人愿意归还。', waiver(), {}],

  ['请在工作日白天通过13800001234联系本人，本人会接听并配合核实。', { requests: ['contactTime'], ...debtor({ bestTime: 'workday_day' }) }, { requests: ['contactTime'], ...debtor({ bestTime: 'any' }) }],
  ['如双方达成一致并正常履行，恳请暂不提起诉讼。', { requests: ['noSuitYet'] }, {}, 'requests'],
  ['方案确认后，本人将按约定的日期和金额归还。', { commitments: ['keepPlan'] }, { commitments: [] }, 'commitments'],
  ['以上所述及所附材料属实。', { enclosures: [{ id: 'a', label: '诊断证明', copies: 1 }] }, {}],
  ['以上所述及所附材料属实。', budget({ attach: true }), {}],
  ['以上所述属实。', {}, { enclosures: [{ id: 'a', label: '诊断证明', copies: 1 }] }],

  ['本人联系电话：13800001234。', {}, debtor({ phoneIsReserved: true }), 'debtor.phone'],
  ['本人联系电话：13800001234（借款时预留的号码）。', debtor({ phoneIsReserved: true }), {}],
  ['本人身份证号后四位：123X；联系电话：13800001234。', debtor({ idLast4: '123X' }), {}],
  ['本人联系电话：13800001234；邮箱：a@b.cn。', debtor({ email: 'a@b.cn' }), {}],
  ['本人联系电话：13800001234；通讯地址：某某路1号。', { ...debtor({ mailAddress: '某某路1号' }), ...creditor({ channel: 'post' }) }, debtor({ mailAddress: '某某路1号' })],
  ['本人联系电话：13800001234；方便联系的时间：周末白天。', debtor({ bestTime: 'weekend' }), debtor({ bestTime: 'any' })],
  ['本申请由本人提出，未委托任何第三方代为协商。', {}, nowhere],
  ['本人曾于2026年10月8日通过官方热线与贵方联系。', { priorContacts: [{ date: day, channel: '官方热线' }] }, {}, 'priorContacts.0.date'],
  ['本人曾于2026年10月8日通过应用内客服与贵方联系。', { priorContacts: [{ date: day, channel: 'inApp' }] }, {}],
  ['本人曾于2026年10月8日通过官方热线与贵方联系（工单号A1）。', { priorContacts: [{ date: day, channel: '官方热线', ticketNo: 'A1' }] }, {}],
  ['本人曾于2026年10月8日通过官方热线与贵方联系，请我书面申请。', { priorContacts: [{ date: day, channel: '官方热线', result: '请我书面申请。' }] }, {}],
  ['诊断证明（复印件，2份）', { enclosures: [{ id: 'a', label: '诊断证明。', copies: 2 }] }, {}, 'enclosures'],
  ['收支情况表（1份）', budget({ attach: true }), { ...budget({ attach: true }), enclosures: [{ id: 'a', label: '收支表', copies: 1 }] }, 'budget.attach'],
  ['恳请贵方结合本人实际情况予以考虑，并以书面形式（短信、邮件、应用内消息或信函均可）答复。', {}, creditor({ role: 'platform' })],
  ['恳请贵方结合本人实际情况予以考虑，并以书面形式（短信、邮件、应用内消息或信函均可）答复，并请转达实际放款机构。', creditor({ role: 'platform' }), {}],
  ['本函不影响本人在诉讼程序中的全部权利。', { courtPapers: true }, {}, 'gates.G3'],
]

const compose = (facts: Facts) => composeLetter(aLetterRequest(facts), letterPhrases)
const cases = rows.map(([words, present, absent, source]) => ({ words, present, absent, source }))

test.each(cases.filter(({ absent }) => absent !== nowhere))('$words stands in the letter exactly when its facts are there', (each) => {
  expect(wordsIn(compose(each.present))).toContain(each.words)
  expect(wordsIn(compose(each.absent))).not.toContain(each.words)
})

test.each(cases.filter(({ absent }) => absent === nowhere))('$words stands in every letter', ({ words }) => {
  for (const { present } of cases) expect(wordsIn(compose(present))).toContain(words)
})

test.each(cases.filter(({ source }) => source !== undefined))('a tap on $words leads to $source', ({ words, present, source }) => {
  expect(sentencesOf(compose(present)).find((each) => wordsOfSentence(each) === words)?.source).toBe(source)
})

describe('in each of the seven combinations of kinds', () => {
  const combinations = [1, 2, 3, 4, 5, 6, 7].map((bits) => askKinds.filter((_, place) => bits & (1 << place)))
  const usual: Readonly<Record<AskKind, Ask>> = {
    deferral: aDeferralAsk(), installmentPlan: anInstallmentPlanAsk(), penaltyWaiver: aPenaltyWaiverAsk(),
  }
  /** The letter with these facts that asks for these kinds; what the facts say about a kind holds where it is asked for. */
  const composeAsking = (kinds: readonly AskKind[], facts: Facts) => {
    const asks = kinds.map((kind) => facts.asks?.find((ask) => ask.kind === kind) ?? usual[kind])
    return wordsIn(compose({ ...facts, asks: asks as unknown as NonEmptyArray<Ask> }))
  }
  const aboutNoKind = cases.filter(({ present, absent, source }) => !present.asks && !absent.asks && source !== 'installmentPlan.periods')
  const aboutOneKind = cases.flatMap((each) => (each.present.asks?.length === 1 ? [{ ...each, kind: each.present.asks[0].kind }] : []))

  test.each(combinations.map((kinds) => [kinds.join(' + '), kinds] as const))('%s: every sentence comes and goes with its facts', (_, kinds) => {
    const wrong = [
      ...aboutNoKind.filter(({ words, present }) => !composeAsking(kinds, present).includes(words)),
      ...aboutNoKind.filter(({ words, absent }) => absent !== nowhere && composeAsking(kinds, absent).includes(words)),
      ...aboutOneKind.filter(({ words, present, kind }) => composeAsking(kinds, present).includes(words) !== kinds.includes(kind)),
    ]
    expect(wrong.map(({ words }) => words)).toEqual([])
  })
})
