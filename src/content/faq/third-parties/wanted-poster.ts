import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const wantedPoster = {
  id: 'wanted-poster',
  group: 'thirdParties',
  question: '把我照片P成通缉令、群发',
  asked: ['催收把我P成通缉犯发给亲友', '用我的身份证照片做成老赖海报', '把我照片P图发到群里', '收到写着我名字的通缉令图片'],
  verdict: 'unlawful',
  answer: [
    '把你P成“通缉令”群发，涉嫌侮辱，也侵犯肖像和名誉：截图报警。',
    '法律规定，不得丑化、伪造他人的肖像，不得侮辱、诽谤。当众侮辱的，可以受治安处罚。',
    '图上冒用公安、法院名义的，还涉嫌冒用身份招摇撞骗，法律另有处罚。',
    '不管放款的是银行、消费金融公司还是小贷公司，都是这样。网贷还不上本身是民事违约；图上写“通缉”，可以打110核实，不用自己吓自己。',
  ],
  doNow: ['请收到的人截全屏：群名、账号、时间', '把原图存好，不转发、不涂改', '带截图去派出所，说清谁收到、多少人收到', '告诉官方客服，请求查是谁发的'],
  doNot: ['别转发出去让别人评理', '别照图上的要求转钱', '别P他的照片还击'],
  doesNotMean: ['这笔债因此一笔勾销'],
  citations: [
    { law: 'civilCode', article: '1019', clause: '第一款', quote: '不得以丑化、污损，或者利用信息技术手段伪造等方式侵害他人的肖像权' },
    { law: 'civilCode', article: '1024', clause: '第一款' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（二）项', quote: '公然侮辱他人或者捏造事实诽谤他人的', oftenCitedAs: '42' },
    { law: 'publicSecurityAdministrationLaw', article: '62', oftenCitedAs: '51' },
  ],
  channels: ['police', 'lenderDesk', 'internetReporting', 'mentalHealth'],
  related: ['picture-of-arrest-warrant', 'debt-posted-online', 'told-others-my-debt', 'calling-the-police'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
