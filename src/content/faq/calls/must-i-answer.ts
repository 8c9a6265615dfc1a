import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const mustIAnswer = {
  id: 'must-i-answer',
  group: 'calls',
  question: '我能不接催收电话吗',
  asked: ['不想接催收电话可以吗', '催收电话必须接吗', '一直不接会怎么样', '害怕接电话，能不接吗'],
  verdict: 'depends',
  answer: [
    '可以不接催收电话，但别失联：自己走官方渠道保持联系。',
    '没有查到法律要求你每个电话都接。但完全联系不上你时，国家推荐性标准就允许机构联系你留的联系人，问联系方式或请转告。',
    '信用卡要更小心：透支后改变联系方式、逃避银行催收，是司法解释列出的“以非法占有为目的”（存心占为己有）的情形之一。',
    '有证据证明确实没有这种目的的除外。司法解释也说，不能单凭没按时还款就这样认定。保持联系、说清困难，对你有利。',
  ],
  doNow: ['在官方App客服留言：我的情况、能联系的时间', '挑一个电话接，只说“请发明细，我走官方客服谈”', '把留言和回复截图存好', '法院打来的电话、短信照常接收'],
  doNot: ['别换号、关机、搬走都不说', '别把法院的电话和快递当成催收'],
  doesNotMean: ['不接电话，债和期限就停住了'],
  citations: [
    { law: 'collectionStandard', article: 'contactingOthers' },
    { law: 'creditCardCrimeInterpretation', article: '6', clause: '第三款第（三）项', quote: '透支后通过逃匿、改变联系方式等手段，逃避银行催收的' },
  ],
  channels: ['lenderDesk', 'courtHotline', 'legalAid', 'mentalHealth'],
  related: ['block-their-numbers', 'change-my-number', 'told-to-stop-answering', 'emergency-contact'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
