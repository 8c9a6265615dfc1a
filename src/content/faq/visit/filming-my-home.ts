import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const filmingMyHome = {
  id: 'filming-my-home',
  group: 'visit',
  question: '他要拍我家里、拍家里的人',
  asked: ['催收拿手机对着我家拍', '他拍我家里的东西和孩子', '上门的隔着窗户录像', '没经我同意拍我家合法吗'],
  verdict: 'unlawful',
  answer: [
    '拍你的住宅和私密空间，要你明确同意；没同意涉嫌违法。',
    '法律规定，除法律另有规定外，没有明确同意，不能进入、拍摄、窥视别人的住宅。隔着门缝、窗户拍屋里也在内。',
    '偷拍、散布别人隐私的，可以罚款、拘留。旧文章写的治安管理处罚法第42条，现在是第50条。',
    '银行、消费金融公司、小贷公司派来的人都一样。“公司要求拍照留底”不等于你同意。',
  ],
  doNow: ['说：“我不同意拍我家，请停止并删除”', '自己录下他在拍、你在拒绝的过程', '关门拉窗帘，让孩子老人进里屋', '打官方客服，要求删除照片，问清发给了谁'],
  doNot: ['别抢他的手机', '别把他的脸发到网上'],
  doesNotMean: ['在楼下、路上拍到脸也按这条处理，那要另看肖像权'],
  citations: [
    { law: 'civilCode', article: '1033', clause: '第（二）项', quote: '进入、拍摄、窥视他人的住宅、宾馆房间等私密空间' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（六）项', quote: '偷窥、偷拍、窃听、散布他人隐私的', oftenCitedAs: '42' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['may-i-record', 'publish-the-video', 'may-they-come-in'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
