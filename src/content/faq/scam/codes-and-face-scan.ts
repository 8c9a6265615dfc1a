import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const codesAndFaceScan = {
  id: 'codes-and-face-scan',
  group: 'scam',
  question: '要验证码、刷脸、屏幕共享',
  asked: ['代办让我把短信验证码发给他', '客服叫我开屏幕共享操作', '说要我对着摄像头眨眼验证', '让我下载会议软件教我减免', '把验证码告诉别人了怎么办'],
  verdict: 'fact',
  answer: [
    '会被盗刷、被冒名贷款；马上停下，关掉共享，改密码。',
    '验证码、人脸、屏幕共享凑齐，别人就能当成你去转账、借钱。你在官方App里自己刷脸，和交给别人操作不是一回事。',
    '法律规定，公安机关办电信网络诈骗案，应当加强追赃，及时返还被害人的合法财产。能追回多少看案情，越早报越好。',
  ],
  doNow: [
    '先退出共享、断网，再截图聊天和来电号码。',
    '换一部手机改银行、支付密码，让银行停用账户。',
    '发现扣款或新贷款：打110，要受案回执（报案凭证）。',
    '查信用报告，看有没有不认识的借款。',
  ],
  doNot: ['不再按他的指挥操作“退回来”。', '不急着删他让装的软件，先截图再卸载。'],
  doesNotMean: ['报警后新贷款自动作废'],
  citations: [{ law: 'antiFraudLaw', article: '34', quote: '对电信网络诈骗案件应当加强追赃挽损' }],
  channels: ['police', 'antiFraud', 'lenderDesk', 'creditReferenceCentre'],
  related: ['loan-in-my-name', 'deposit-for-waiver', 'close-my-account', 'friend-needs-my-face'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
