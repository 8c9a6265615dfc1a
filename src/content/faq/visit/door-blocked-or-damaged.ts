import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const doorBlockedOrDamaged = {
  id: 'door-blocked-or-damaged',
  group: 'visit',
  question: '堵门、堵锁眼、泼油漆、断电',
  asked: ['门锁被胶水堵了', '催收在我家门口泼油漆', '把我家电给断了', '堵在门口不让我们出去'],
  verdict: 'unlawful',
  answer: [
    '先别动手，拍照留证，打110要受案回执（报案的凭据）。',
    '堵门、堵锁眼、泼油漆、剪电线，涉嫌滋扰和故意损毁财物，法律规定可以罚款、拘留。堵着不让你出入，还可能涉嫌非法限制人身自由。损失大或情节严重的，还可能追究刑事责任。',
    '故意损毁财物现在看治安管理处罚法第59条，旧文章写的第49条已经过时。',
    '警察不裁判欠不欠钱，但正在堵门、砸门要管。说不归公安管的，请民警说明理由；你有异议，可以请求书面告知。',
  ],
  doNow: ['人先退回屋里，打110：“有人正在毁我家的门”', '拍下锁、墙、电表和人，先别清理', '换锁、刷墙的收据和报价单都留好', '向民警要受案回执，记下民警姓名'],
  doNot: ['别冲出去对打，也别毁他的东西', '别自己碰断了的电线'],
  citations: [
    { law: 'publicSecurityAdministrationLaw', article: '50', clause: '第（五）项', oftenCitedAs: '42' },
    { law: 'publicSecurityAdministrationLaw', article: '59', quote: '故意损毁公私财物的，处五日以下拘留或者一千元以下罚款', oftenCitedAs: '49' },
    { law: 'criminalLaw', article: '275' },
    { law: 'policeCaseIntakeRules', article: 'summary' },
  ],
  channels: ['police', 'policeSupervision', 'lenderDesk'],
  related: ['calling-the-police', 'police-say-civil-matter', 'claim-damages', 'followed-or-held'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
