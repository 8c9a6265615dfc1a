import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const interestFreezeForAFee = {
  id: 'interest-freeze-for-a-fee',
  group: 'scam',
  question: '花钱代办“停息挂账”靠谱吗',
  asked: ['有人帮我办停息挂账要收费', '网上说能停息分60期是真的吗', '停息挂账代办公司可信吗', '网贷能不能办个性化分期停利息', '代协商公司说能停掉利息'],
  verdict: 'fact',
  answer: [
    '不靠谱：自己找机构谈不花钱；代办常拿来说事的信用卡分期规定，网贷不适用。',
    '信用卡：监管规章说，欠款超出还款能力、你仍愿意还，发卡银行“可以”协商分期，最长5年。不是必须同意，也没说利息停掉。',
    '银行网贷、消费金融公司、小贷公司的网贷：这条不适用，延期、分期要对方同意。',
    '国家金融监督管理总局等五部门2026年2月发过提示：打着“债务优化”“债务协商”旗号的，会收高额咨询费、服务费。',
  ],
  doNow: [
    '打开官方App或合同，自己找客服申请。',
    '说真实情况：收入多少，每月能还多少。',
    '谈成了要书面：期数、金额、息费停不停、征信怎么报。',
    '拿不准的条款，先打12348免费问。',
  ],
  doNot: ['不先交钱，不交卡和密码。', '不因为签了代办就不理机构和法院。'],
  doesNotMean: ['机构一分钱都不会让', '请持证律师也不行'],
  citations: [
    { law: 'creditCardMeasures', article: '70', clause: '第一款', quote: '发卡银行可以与持卡人平等协商，达成个性化分期还款协议' },
    { law: 'fiveDepartmentWarning', article: 'summary' },
  ],
  channels: ['lenderDesk', 'legalAid', 'mediation', 'financialRegulator'],
  related: ['interest-freeze-basis', 'how-to-apply', 'percentage-and-deposit', 'already-paid-an-agent'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
