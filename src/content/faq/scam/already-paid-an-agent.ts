import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const alreadyPaidAnAgent = {
  id: 'already-paid-an-agent',
  group: 'scam',
  question: '已经付了钱怎么办',
  asked: ['给债务公司交了钱感觉被骗', '代协商费付了，人联系不上了', '签了法务公司现在后悔', '交了八千咨询费什么都没办', '卡和身份证都给中介了怎么补救'],
  verdict: 'fact',
  answer: [
    '先停付、改密码、挂失、存证，再自己联系放贷机构。',
    '最急的不是退费，是期限：代理这段时间，有没有法院的文书到了没人看。打12368问，有就先办。',
    '法律规定，委托可以随时解除。能退多少看合同和证据，对方也可能要你赔损失。',
    '不用怪自己，很多人是急着解决问题才信的。现在收回来自己办，还来得及止损。',
  ],
  doNow: [
    '改银行、支付、借款App密码，寄出的卡挂失补办。',
    '合同、转账、聊天、广告存好，查清收款方全称。',
    '打官方客服：撤回委托，问清现状，自己重新申请。',
    '书面通知停止代理、退费；失联造假的打110。',
  ],
  doNot: ['不再付尾款，也不付给“帮你追钱”的人。', '交过假材料的，先问12348，别先解释细节。'],
  doesNotMean: ['付的钱都能退', '这段时间的逾期不算'],
  citations: [{ law: 'civilCode', article: '933', quote: '委托人或者受托人可以随时解除委托合同' }],
  channels: ['lenderDesk', 'courtHotline', 'police', 'marketRegulator'],
  related: ['cancel-agent-contract', 'refund-helpers', 'post-my-sim-card', 'check-a-lawyer'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
