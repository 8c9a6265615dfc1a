import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const automaticDeduction = {
  id: 'automatic-deduction',
  group: 'cost',
  question: '自动扣款把生活费扣光了',
  asked: ['工资一到账就被网贷扣走', '吃饭的钱被自动扣了怎么办', '网贷把我卡里的钱全划走了', '代扣扣光了工资能要回来吗', '贷款平台半夜自动扣钱'],
  verdict: 'depends',
  answer: [
    '可以查看、关闭代扣授权；债还在，之后要自己按时还。',
    '自动扣款靠的是你以前给过的授权，在银行、微信、支付宝里能查到。关了可能算违约，先看合同。',
    '法院扣收入要留生活必需费用；合同扣款，没有查到同样的专门规定，所以要自己去关、去谈。在放贷银行开的卡，还可能按合同直接扣。',
    '另外，金融机构按约定扣一次，三年时效（过了可以拒还）会重新算。',
  ],
  doNow: ['今晚查：哪张卡、哪家扣、扣了多少', '看过合同再决定关不关，关前截图、记还款日', '打放贷机构客服，说生活费被扣，申请分期', '没钱吃饭看病，打12345问临时救助'],
  doNot: ['别关了就不管，到期要自己还', '被起诉或执行后，别为躲扣款转走钱'],
  doesNotMean: ['关了代扣就不欠了'],
  citations: [
    { law: 'directDebitNotice', article: 'summary' },
    { law: 'civilProcedureLaw', article: '254', quote: '应当保留被执行人及其所扶养家属的生活必需费用' },
    { law: 'limitationInterpretation', article: '8', clause: '第（三）项', quote: '当事人一方为金融机构，依照法律规定或者当事人约定从对方当事人账户中扣收欠款本息的' },
  ],
  channels: ['lenderDesk', 'financialRegulator', 'governmentHotline', 'socialAssistance'],
  related: ['cancel-deduction', 'deducted-too-much', 'limitation-restarts', 'no-money-for-food'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
