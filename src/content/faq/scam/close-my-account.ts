import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const closeMyAccount = {
  id: 'close-my-account',
  group: 'scam',
  question: '帮忙“注销网贷账户、关会员”要转账',
  asked: ['客服说不注销网贷账户影响征信', '让我把额度借出来再注销账户', '说误开会员要转账才能关', '自称平台客服帮我注销学生账户', '关闭百万保障要我操作转账'],
  verdict: 'fact',
  answer: [
    '是冒充客服的骗局；账户不用这样注销，钱不要转。',
    '关会员、注销账户，你在官方App里自己点就行。要你转账、共享屏幕、报验证码的，都不是注销的步骤。',
    '已按他说的借了钱又转走，贷款会挂在你名下，要马上报警、联系放贷机构和银行。',
    '法律规定，公安机关要对可能受骗的人预警劝阻，所以96110打来的电话要接。',
  ],
  doNow: [
    '挂断，自己打开官方App看有没有这项收费。',
    '没转：打96110问一问；转了：打110和付款银行。',
    '刚借出的款还在卡里：别动，问官方客服怎么退。',
    '截图来电、聊天和收款账号。',
  ],
  doNot: ['不为“清空额度”去借款。', '不点短信链接；来电显示96110的，也不给验证码。'],
  doesNotMean: ['已借的钱自动作废'],
  citations: [{ law: 'antiFraudLaw', article: '34', quote: '对预警发现的潜在被害人，根据情况及时采取相应劝阻措施' }],
  channels: ['police', 'antiFraud', 'lenderDesk', 'fraudAlertMessages'],
  related: ['codes-and-face-scan', 'deposit-for-waiver', 'fake-regulator', 'cancel-deduction'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
