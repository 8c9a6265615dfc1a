import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const visitAtWork = {
  id: 'visit-at-work',
  group: 'visit',
  question: '能到我公司找我吗',
  asked: ['催收会去我单位吗', '到公司找我怎么办', '跑到办公室要债可以吗', '在我上班的地方闹事'],
  verdict: 'depends',
  answer: [
    '行业协会指引要求：没同意不得进办公区域；闹事可报警。',
    '银行、消费金融公司：指引严禁未经同意进入债务人所在的办公区域催收。这是自律要求，违反了可以投诉。',
    '小贷公司：这份指引不直接管它，投诉找地方金融管理局。',
    '不管谁派的，在单位吵闹，闹得大家没法正常上班，就涉嫌扰乱单位秩序。单位和你都可以打110。旧文章写的第23条，现在是治安管理处罚法第26条。',
  ],
  doNow: ['请前台、保安按来访办法登记，不放进办公区', '说：“请走官方渠道，不在单位谈”', '记下时间、机构、原话和在场同事', '打官方客服投诉，要求停止到单位来'],
  doNot: ['别当着同事争欠了多少', '别为了让他走当场付钱、签字'],
  doesNotMean: ['他白天等在单位门外也违法'],
  citations: [
    { law: 'collectionGuideline', article: 'entering' },
    {
      law: 'publicSecurityAdministrationLaw',
      article: '26',
      clause: '第一款第（一）项',
      quote: '致使工作、生产、营业、医疗、教学、科研不能正常进行，尚未造成严重损失的',
      oftenCitedAs: '23',
    },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'localFinancialRegulator'],
  related: ['workplace-called', 'letters-to-workplace', 'dismissed-because-of-calls'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
