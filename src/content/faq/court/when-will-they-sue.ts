import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const whenWillTheySue = {
  id: 'when-will-they-sue',
  group: 'court',
  question: '多久会起诉我、欠多少会起诉',
  asked: ['逾期几个月会被起诉', '欠几千块会不会被告', '网贷多少钱以下不起诉', '一直没起诉是不是没事了', '他们什么时候会去法院告我'],
  verdict: 'fact',
  answer: [
    '没有查到专门规定：多久起诉、欠多少起诉，由放贷机构自己决定。',
    '网上说的“几万以下不起诉”“拖几年就没事”都没有依据。金额小，也可能走小额诉讼，或申请支付令（法院不开庭就发的还款命令）。',
    '所以比猜时间更要紧的，是别错过法院的短信、电话和快递。地址、电话一失效，文书照样可能算送到。',
    '还没起诉时，正是谈的时候：用官方渠道说清困难，给一个做得到的数。',
  ],
  doNow: ['打12368，或用“人民法院在线服务”查有没有案子', '把现在的电话、地址告诉放贷机构', '下载借款合同，看“争议解决”“送达地址”', '想好每月最多能还多少，联系官方客服'],
  doNot: ['不因为还没起诉就失联', '不信花钱能让机构不起诉的人'],
  doesNotMean: ['查不到案子就没有案子，刚立案、诉前调解的可能查不到'],
  citations: [],
  channels: ['courtHotline', 'courtOnline', 'lenderDesk', 'legalAid'],
  related: ['summons', 'real-court-message', 'after-three-years', 'how-to-apply'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
