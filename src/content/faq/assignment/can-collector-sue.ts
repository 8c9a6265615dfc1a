import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const canCollectorSue = {
  id: 'can-collector-sue',
  group: 'assignment',
  question: '催收公司能起诉我吗',
  asked: ['催收公司说要告我是真的吗', '第三方公司有资格起诉我吗', '资产管理公司能告我吗', '催收能不能代替银行起诉'],
  verdict: 'depends',
  answer: [
    '买下债权的可以；只是受托催收的，不能用自己名义告你。',
    '法律规定，起诉的人要和案子有直接利害关系。债权转给了它，它就是新债主；只是帮人催款，债主还是放贷机构。',
    '放贷机构自己可能起诉，也可能请律师代理。银行、消费金融公司、小贷公司都是这样，所以别当成没人能告。',
    '收到法院文书，先看上面的期限，再打12368或法院总机核实是谁在告，按期答辩。',
  ],
  doNow: ['问清它是买了债，还是受托催收', '打原放贷机构官方客服核实', '用“人民法院在线服务”查自己的案件', '有案子：把文书拍照，打12348'],
  doNot: ['别回“你没资格告”就不管了', '法院短信、快递别当垃圾丢掉'],
  doesNotMean: ['放贷机构也不会起诉'],
  citations: [
    { law: 'civilCode', article: '545' },
    { law: 'civilCode', article: '546' },
    { law: 'civilProcedureLaw', article: '122', clause: '第（一）项', quote: '原告是与本案有直接利害关系的公民、法人和其他组织' },
  ],
  channels: ['courtHotline', 'courtOnline', 'lenderDesk', 'legalAid'],
  related: ['when-will-they-sue', 'summons', 'message-says-case-filed', 'not-notified-of-sale'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
