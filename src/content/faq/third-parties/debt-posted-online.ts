import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const debtPostedOnline = {
  id: 'debt-posted-online',
  group: 'thirdParties',
  question: '在微信群、朋友圈、短视频说我欠钱',
  asked: ['催收在微信群里发我欠款', '抖音上有人发我的名字说我欠钱', '朋友圈曝光我欠网贷', '贴吧发我的身份证和欠款', '网上曝光我，怎么删掉'],
  verdict: 'unlawful',
  answer: [
    '先存证，再要平台删除；公开你的欠款涉嫌违法，可报警、举报到12377。',
    '法律规定，不得公开、散布他人的隐私，不得侮辱、诽谤；用网络侵害别人的，要承担侵权责任。',
    '你可以通知平台删除、屏蔽。通知要附上初步证据（截图、链接）和你的真实身份信息，平台接到后应及时采取必要措施。',
    '银行、消费金融公司、小贷公司的人发的，还可以同时投诉机构。',
  ],
  doNow: ['录屏：从账号主页点到那条内容，露出时间', '存下链接、账号名、群名、评论数', '在平台点“投诉/侵权”，附截图和身份信息', '带材料去派出所，网上内容再报12377'],
  doNot: ['别没存证就让对方删了', '别在评论区对骂，也别公开他的信息', '别夸大事实通知平台，通知错了要负责'],
  doesNotMean: ['法院依法公布的信息也能要求删除'],
  citations: [
    { law: 'civilCode', article: '1024', clause: '第一款' },
    { law: 'civilCode', article: '1033' },
    { law: 'civilCode', article: '1194' },
    { law: 'civilCode', article: '1195', clause: '第一款', quote: '通知应当包括构成侵权的初步证据及权利人的真实身份信息' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（二）项、第（六）项', quote: '偷窥、偷拍、窃听、散布他人隐私的', oftenCitedAs: '42' },
  ],
  channels: ['police', 'internetReporting', 'lenderDesk', 'mentalHealth'],
  related: ['wanted-poster', 'told-others-my-debt', 'publish-the-video', 'claim-damages'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
