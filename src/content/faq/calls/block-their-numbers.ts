import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const blockTheirNumbers = {
  id: 'block-their-numbers',
  group: 'calls',
  question: '能把他们拉黑吗',
  asked: ['可以把催收电话拉黑吗', '开骚扰拦截会不会有后果', '屏蔽催收短信行不行', '拉黑催收算失联吗'],
  verdict: 'depends',
  answer: [
    '骚扰号可以屏蔽；放贷机构官方客服、法院的电话和短信别屏蔽。',
    '司法解释规定，你同意过电子送达（用短信、邮件等方式交法院文书）的，信息到达你提供或确认的电子地址就算送到。借款合同里事先写了，法院也可以认定你同意。',
    '所以误拦一条法院短信，可能就误了期限。',
    '全部屏蔽、谁也找不到你时，国家推荐性标准允许机构联系你留的联系人。留一条能找到你的官方渠道，就少一个理由。',
  ],
  doNow: ['打开拦截记录，把法院和官方客服的号码放出来', '把官方客服号存进通讯录，写上机构名', '用“人民法院在线服务”小程序看“我的案件”', '把骚扰号截图后再屏蔽'],
  doNot: ['别一键拦截所有陌生号和短信', '别屏蔽了就不看邮箱和快递'],
  citations: [
    { law: 'onlineLitigationRules', article: '29', clause: '第二款第（二）项', quote: '受送达人在诉讼前对适用电子送达已作出约定或者承诺的' },
    { law: 'onlineLitigationRules', article: '31', clause: '第一款' },
    { law: 'collectionStandard', article: 'contactingOthers' },
  ],
  channels: ['lenderDesk', 'courtOnline', 'courtHotline', 'harassmentReporting'],
  related: ['must-i-answer', 'court-text-messages', 'change-my-number', 'dozens-of-calls'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
