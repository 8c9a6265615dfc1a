import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const childrenOrOldPeopleHarassed = {
  id: 'children-or-old-people-harassed',
  group: 'thirdParties',
  question: '骚扰我的孩子、老人',
  asked: ['催收给我孩子打电话', '催收吓唬我爸妈', '催收去学校找我孩子', '老人被催收吓得睡不着', '催收恐吓我七十岁的妈妈'],
  verdict: 'unlawful',
  answer: [
    '骚扰你的孩子、老人，涉嫌违法；人身有危险，立即打110。',
    '法律规定，威胁人身安全，或者多次滋扰、纠缠干扰正常生活的，可以受治安处罚。有滋扰、跟踪的，公安机关还可以责令不得接触。',
    '恐吓老人、未成年人造成恶劣社会影响的，司法解释列为“情节恶劣”。因债务起的纠纷，一般要经有关部门制止、处罚后还继续，才可能这样追究。',
    '处理不满14周岁孩子的个人信息，要经父母或其他监护人同意。银行、消费金融公司、小贷公司都要守这些规定。',
  ],
  doNow: ['先让老人孩子到安全的地方，打110', '报警时说清年龄、病情和正在发生什么', '告诉老师和家里人：不透露，不让陌生人接孩子', '存好录音、截图；老人吓病了，留就诊记录'],
  doNot: ['别让老人孩子单独面对、签字或付钱', '别说“一定判刑”，由公安机关判断'],
  doesNotMean: ['打给家里老人问一次联系方式就一定违法'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '50',
      clause: '第（一）项、第（五）项、第二款',
      quote: '多次发送淫秽、侮辱、恐吓等信息或者采取滋扰、纠缠、跟踪等方法，干扰他人正常生活的',
      oftenCitedAs: '42',
    },
    { law: 'provokingTroubleInterpretation', article: '1', clause: '第三款' },
    { law: 'provokingTroubleInterpretation', article: '3', clause: '第（三）项' },
    { law: 'personalInformationProtectionLaw', article: '31', clause: '第一款' },
  ],
  channels: ['police', 'lenderDesk', 'financialRegulator', 'mentalHealth'],
  related: ['calling-the-police', 'only-old-people-at-home', 'attack-on-the-weak', 'school-told'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
