import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const publishTheVideo = {
  id: 'publish-the-video',
  group: 'visit',
  question: '把催收的视频发网上曝光行吗',
  asked: ['把催收的脸发抖音可以吗', '发朋友圈曝光催收会怎样', '上门录像能传到网上吗', '我想把他们曝光出去'],
  verdict: 'depends',
  answer: [
    '不建议发：可能侵犯肖像、名誉、隐私；交给警方和监管。',
    '法律规定，没有同意不能公开别人的肖像，不能用侮辱、诽谤损害名誉，也不能散布隐私。对方做得不对，不等于你可以曝光他。',
    '露没露脸、说的是不是实话、有没有私人信息，都影响结果。出了问题，可能是你被起诉、被处罚。',
    '同一段视频，交给民警、放贷机构、监管部门或法院，才用得上。银行、消费金融公司找12378，小贷公司找地方金融管理局。',
  ],
  doNow: ['原片存好，不剪辑', '已经发了的，先删除，留一张截图', '报警或投诉时，把原片交上去'],
  doNot: ['别公开对方的姓名、脸、电话', '别配“骗子”“黑社会”这类话', '别说“不减免就曝光”，那更危险'],
  doesNotMean: ['不能把视频交给警方和法院'],
  citations: [
    { law: 'civilCode', article: '1019', clause: '第一款', quote: '未经肖像权人同意，不得制作、使用、公开肖像权人的肖像' },
    { law: 'civilCode', article: '1024' },
    { law: 'civilCode', article: '1033' },
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（二）项、第（六）项', quote: '偷窥、偷拍、窃听、散布他人隐私的', oftenCitedAs: '42' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['may-i-record', 'petition-or-media', 'prepare-a-complaint', 'complaint-as-pressure'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
