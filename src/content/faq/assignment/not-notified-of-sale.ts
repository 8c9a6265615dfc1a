import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const notNotifiedOfSale = {
  id: 'not-notified-of-sale',
  group: 'assignment',
  question: '没通知我，就不用还了吗',
  asked: ['债权转让没收到通知有效吗', '没人告诉我债被卖了还要还吗', '不知道债转走了能不还吗', '资产公司没通知就起诉我'],
  verdict: 'fact',
  answer: [
    '不是；对方直接起诉，起诉状（交给法院的状子）送到你手里也算通知。',
    '法律规定，没通知债务人的，转让对他不发生效力。这影响的是该还给谁，债本身还在。',
    '司法解释规定，新债主直接起诉、法院查明转让是真的，起诉状副本送到时就对你生效。因没通知多花的费用、受的损失，可以请求扣除。',
    '银行、消费金融公司、小贷公司转出来的债都一样。收到法院文书，先看期限，打12368或法院总机核实，按期答辩。',
  ],
  doNow: ['打原放贷机构官方客服：转没转、转给了谁', '用12368或“人民法院在线服务”查有没有案子', '因没通知多花了钱的，留好凭据'],
  doNot: ['别拿“没通知”当不用还的理由', '别不看法院文书，别不去开庭'],
  doesNotMean: ['谁来要都得马上付'],
  citations: [
    { law: 'contractInterpretation', article: '48', clause: '第二款', quote: '应当认定债权转让自起诉状副本送达时对债务人发生效力' },
    { law: 'civilCode', article: '546', clause: '第一款', quote: '未通知债务人的，该转让对债务人不发生效力' },
  ],
  channels: ['lenderDesk', 'courtHotline', 'courtOnline', 'legalAid'],
  related: ['whom-to-pay-now', 'summons', 'debt-sold-without-me', 'can-collector-sue'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
