import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const claimDamages = {
  id: 'claim-damages',
  group: 'help',
  question: '被骚扰能要赔偿吗',
  asked: ['被催收骚扰可以起诉要赔偿吗', '能不能要精神损失费', '催收把我的事到处说能让他道歉吗', '因为骚扰丢了工作能要赔偿吗', '信息被泄露能要赔钱吗'],
  verdict: 'depends',
  answer: [
    '可以起诉，请求停止侵害、赔礼道歉和赔偿损失。',
    '法律规定，隐私、名誉受到侵害的，可以请求停止和道歉，这类请求不受三年期限的限制。赔钱的请求仍有期限。',
    '财产损失按你的损失或对方因此得的利益赔；造成严重精神损害的，可以请求精神损害赔偿。支不支持由法院定。',
    '处理个人信息造成损害的，机构不能证明自己没有过错，就应当担责。',
  ],
  doNow: ['留好看病、误工、换号等花费的票据', '录音、截图存原手机，别只留转发件', '打12348问：告谁、证据够不够'],
  doNot: ['别用投诉、曝光逼对方赔钱', '别编病情、凑票据'],
  doesNotMean: ['赔偿能自动抵掉欠款', '受了骚扰就不用还'],
  citations: [
    { law: 'civilCode', article: '995', quote: '赔礼道歉请求权，不适用诉讼时效的规定' },
    { law: 'civilCode', article: '1182' },
    { law: 'civilCode', article: '1183', clause: '第一款', quote: '造成严重精神损害的，被侵权人有权请求精神损害赔偿' },
    { law: 'personalInformationProtectionLaw', article: '69' },
  ],
  channels: ['legalAid', 'courtHotline'],
  related: ['recordings-as-evidence', 'injunction', 'complaint-as-pressure', 'data-leaked'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
