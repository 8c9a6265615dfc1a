import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const taughtToForge = {
  id: 'taught-to-forge',
  group: 'scam',
  question: '教我编病历、开假证明',
  asked: ['代办说帮我弄一份住院证明', '让我开假的失业证明去协商', '说做个贫困证明就能减免', '中介帮我P流水给平台看', '买一份假病历会有事吗'],
  verdict: 'unlawful',
  answer: [
    '别做：伪造、使用假病历假证明涉嫌违法，你自己也要担责。',
    '法律规定，伪造、买卖单位的证明文件和印章，或者使用这些假东西，处拘留，可以并处罚款。',
    '伪造单位印章、买卖身份证件，可能追究刑事责任。“大家都这么办”挡不住。',
    '真的失业、真的生病，把真材料交上去就行；没有的材料，如实说没有。',
  ],
  doNow: [
    '告诉对方：“我只交真材料。”把他教你的话截图。',
    '去医院、单位、社区开真的证明，拍清楚。',
    '已经交过假材料：别再用，先打12348或问持证律师。',
    '自己向官方客服重新申请，只写真实情况。',
  ],
  doNot: ['没问律师前，不在信里、电话里解释假材料的细节。', '不转发、不帮别人做。'],
  doesNotMean: ['家里困难就没有路可走'],
  citations: [
    {
      law: 'publicSecurityAdministrationLaw',
      article: '63',
      clause: '第（一）项、第（三）项',
      quote: '买卖或者使用伪造、变造的国家机关、人民团体、企业、事业单位或者其他组织的公文、证件、证明文件、印章的',
      oftenCitedAs: '52',
    },
    { law: 'criminalLaw', article: '280', clause: '第二款、第三款', quote: '伪造公司、企业、事业单位、人民团体的印章的' },
  ],
  channels: ['legalAid', 'lenderDesk', 'police'],
  related: ['false-proof', 'accused-of-loan-fraud', 'never-write-this', 'no-money-for-food'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
