import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const consumptionRestriction = {
  id: 'consumption-restriction',
  group: 'court',
  question: '限高有什么影响，急事要坐高铁怎么办',
  asked: ['被限制高消费能坐动车吗', '限高了家里人病危要坐飞机', '限高可以临时解除一次吗', '限高后不能做什么', '被限高孩子上学有影响吗'],
  verdict: 'depends',
  answer: [
    '限高（法院禁止高消费）后不能坐高铁；因生活或经营必需，可以就这一次向法院申请。',
    '司法解释规定，限高后不得坐飞机、列车软卧、G字头动车和其他动车一等以上座位。也不得买房、买非经营必需的车、旅游度假、在星级酒店高消费、让子女读高收费私立学校等。',
    '普通列车硬座硬卧、其他动车的二等座，不在这份清单里。',
    '看病、奔丧、必要的出差这类事，要先申请，获批准后才能买票。还清的，法院应及时解除；提供有效担保或对方同意的，法院可以解除。',
  ],
  doNow: ['打给执行法官：说明去哪、为什么、哪天', '书面申请，附病历、讣告、车次等证明', '来不及的，先看普通列车，或不是G字头的动车二等座', '已还清的，书面请法院解除'],
  doNot: ['没批准别买高铁票、机票，可能被拘留、罚款', '别用别人的身份证买票'],
  doesNotMean: ['哪里都不能去', '孩子不能上公立学校'],
  citations: [
    { law: 'consumptionRestrictionProvisions', article: '3', clause: '第（九）项', quote: '乘坐G字头动车组列车全部座位、其他动车组列车一等以上座位等其他非生活和工作必需的消费行为' },
    { law: 'consumptionRestrictionProvisions', article: '8', quote: '应当向人民法院提出申请，获批准后方可进行' },
    { law: 'consumptionRestrictionProvisions', article: '9' },
  ],
  channels: ['enforcementCourt', 'courtHotline', 'legalAid'],
  related: ['restriction-and-dishonesty', 'threat-of-travel-ban', 'children-and-relatives', 'leaving-the-dishonesty-list'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
