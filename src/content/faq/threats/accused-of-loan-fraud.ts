import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const accusedOfLoanFraud = {
  id: 'accused-of-loan-fraud',
  group: 'threats',
  question: '说我贷款诈骗、已经报案',
  asked: ['催收说平台已经报警告我诈骗', '说我骗贷要立案了', '收到短信说经侦已受理我的案子', '还不上算不算诈骗', '对方让我写材料承认骗贷'],
  verdict: 'depends',
  answer: [
    '真收到警方通知，先打110核实，按写明的时间配合；是不是骗贷，看借款时有没有造假。',
    '法律规定，骗取贷款罪看拿到贷款时用没用欺骗手段，还要造成重大损失。贷款诈骗罪还要有非法占有目的、数额较大。借款时如实、后来收入断了，一般是合同纠纷。',
    '对方说“已经报案”，不等于已经立案。立不立案由公安机关审查，催收说了不算。',
    '借款时确实交过假材料的，别自己写材料、别向催收解释细节，先问律师。',
  ],
  doNow: [
    '记下对方姓名、机构、原话，存好截图录音。',
    '收到“警方通知”：记单位和案号，自己拨110核实。',
    '找出当时提交的资料、钱的用途凭证，原样保存。',
    '打12348或找持证律师，问清楚再作说明。',
  ],
  doNot: ['不按催收的意思写“认罪”“承认诈骗”。', '不删聊天、不改材料、不编用途。', '不付钱换“撤案”。'],
  doesNotMean: ['报了案你就有罪', '警方的通知可以不理'],
  citations: [
    { law: 'criminalLaw', article: '175-1', quote: '以欺骗手段取得银行或者其他金融机构贷款' },
    { law: 'criminalLaw', article: '193', clause: '第（三）项', quote: '使用虚假的证明文件的' },
  ],
  channels: ['police', 'legalAid', 'lenderDesk'],
  related: ['threat-of-prison', 'picture-of-arrest-warrant', 'false-proof', 'prison-for-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
