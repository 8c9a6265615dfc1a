import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const forcedByFamily = {
  id: 'forced-by-family',
  group: 'family',
  question: '我被家人逼着借了钱给他用',
  asked: ['老公逼我借网贷给他', '我妈让我借钱给弟弟买房', '家人威胁我不借就打我', '借来的钱都给他用了还要我还吗', '被父母逼着贷款能撤销吗'],
  verdict: 'depends',
  answer: [
    '合同上借款人还是你；被威胁着借的，可请求法院撤销，先问12348。',
    '法律规定，被人胁迫签的合同，包括第三人胁迫，受胁迫的人可以请求撤销。光是劝说、闹情绪算不算胁迫，要问律师。',
    '期限要紧：自胁迫停止起1年内提出，从签约起最长5年，过了就不能撤销。自己表示、或用行为表明不再撤销的，也不能再撤销。',
    '放款机构不知情的，撤销起来更难，证据越早留越好。',
  ],
  doNow: ['有人身危险，先离开，打110', '写下谁、哪天、怎么逼的，存聊天和伤情', '抄下合同日期，算好1年的期限', '打12348：胁迫撤销怎么办、能不能向他要钱'],
  doNot: ['别再按他的要求借新的', '别把手机、验证码、银行卡交给他', '别因为顾面子拖过1年'],
  doesNotMean: ['不用还款，等撤销就行', '是他用的就由他还'],
  citations: [
    { law: 'civilCode', article: '150', quote: '一方或者第三人以胁迫手段，使对方在违背真实意思的情况下实施的民事法律行为' },
    { law: 'civilCode', article: '152', quote: '当事人受胁迫，自胁迫行为终止之日起一年内没有行使撤销权' },
  ],
  channels: ['police', 'legalAid', 'mentalHealth'],
  related: ['signed-under-threat', 'friend-needs-my-face', 'relative-used-my-name', 'spouse-debt'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
