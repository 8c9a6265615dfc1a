import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const bannersDownstairs = {
  id: 'banners-downstairs',
  group: 'visit',
  question: '在楼下举牌、拉横幅、放喇叭',
  asked: ['在小区拉横幅说我欠钱', '催收拿喇叭在楼下喊', '举着牌子站在我家楼下', '楼下放哀乐送花圈要债'],
  verdict: 'unlawful',
  answer: [
    '涉嫌违法：这是公开羞辱、滋扰，可以打110。',
    '举牌写你欠钱、拿喇叭喊你名字，让左邻右舍都知道，可能同时碰到几条线：公然侮辱、滋扰别人生活、散布隐私。',
    '法律规定，这些行为可以罚款、拘留。你的名誉和私人生活安宁，也受民法典保护。旧文章写的治安管理处罚法第42条，现在是第50条。',
    '银行、消费金融公司、小贷公司都一样：有债权，不等于能当众羞辱人。',
  ],
  doNow: ['在窗边录下画面和声音，录到时间、人脸、牌上的字', '打110：“有人在楼下拉横幅、放喇叭骂人”', '请看到的邻居、物业留个电话作证', '把证据交放贷机构官方客服，要求停止'],
  doNot: ['别下楼抢牌子、推人', '别把录像发到网上'],
  doesNotMean: ['债就不用还了'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（二）项、第（五）项、第（六）项', quote: '公然侮辱他人或者捏造事实诽谤他人的', oftenCitedAs: '42' },
    { law: 'civilCode', article: '1024', quote: '任何组织或者个人不得以侮辱、诽谤等方式侵害他人的名誉权' },
    { law: 'civilCode', article: '1033' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'mentalHealth'],
  related: ['calling-the-police', 'notices-on-the-door', 'publish-the-video', 'claim-damages'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
