import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const insultsOnThePhone = {
  id: 'insults-on-the-phone',
  group: 'calls',
  question: '打电话骂人、说脏话',
  asked: ['催收骂我祖宗十八代', '催收员满嘴脏话，能告他吗', '被催收辱骂怎么办', '发短信骂我是老赖、不要脸'],
  verdict: 'depends',
  answer: [
    '辱骂违反行业协会指引；多次或者当众侮辱，涉嫌违法。录好音就挂断。',
    '法律规定，人格尊严受保护，不得用侮辱的方式损害名誉。当众侮辱，或者多次发侮辱信息干扰正常生活的，可以受治安处罚。',
    '信用卡：监管规章禁止恐吓、辱骂。银行、消费金融公司：监管规章禁止恐吓，行业协会指引还严禁辱骂。小贷公司不在这份指引里，但上面的法律同样适用。',
    '只有一次、私下骂了几句，不一定够得上处罚，可以先向机构投诉。',
  ],
  doNow: ['打开录音，说一句“我在录音，请文明说话”，再挂断', '记下号码、时间和他说的原话', '打官方客服投诉，请机构调当时的通话录音', '多次骂、群发骂，带上录音去派出所'],
  doNot: ['别对骂、别威胁他，你的话也会被录下来', '别把一次口角说成“犯法要拘留”'],
  doesNotMean: ['他态度差，这笔债就没有了'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（二）项、第（五）项', oftenCitedAs: '42' },
    { law: 'civilCode', article: '990', clause: '第二款' },
    { law: 'civilCode', article: '1024', clause: '第一款', quote: '任何组织或者个人不得以侮辱、诽谤等方式侵害他人的名誉权' },
    { law: 'collectionGuideline', article: 'means' },
    { law: 'creditCardMeasures', article: '68' },
    { law: 'consumerProtectionMeasures', article: '41' },
  ],
  channels: ['lenderDesk', 'police', 'financialRegulator', 'mentalHealth'],
  related: ['recordings-as-evidence', 'threat-of-violence', 'dozens-of-calls', 'called-debt-evader'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-02-19'),
} as const satisfies Entry
