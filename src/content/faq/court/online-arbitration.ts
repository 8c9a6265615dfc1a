import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const onlineArbitration = {
  id: 'online-arbitration',
  group: 'court',
  question: '网上仲裁通知要理吗',
  asked: ['收到网络仲裁短信是真的吗', '仲裁委发邮件给我要不要管', '网贷仲裁不去会怎样', '某某仲裁委员会通知我开庭', '仲裁短信可以不理吗'],
  verdict: 'fact',
  answer: [
    '要理。先看答辩和开庭的日期；不到庭，可以缺席裁决。',
    '仲裁，就是合同双方约定由仲裁机构裁断。法律规定，你不交答辩书，程序照样进行；裁决以后你不履行的，对方可以申请法院执行。',
    '先核实：从仲裁机构官网查电话，报案号问。12368可能查不到这类案子，查不到不等于没有。',
    '文件按合同约定的合理方式送来，没约定的按仲裁规则，常常就是短信、邮件，所以不能因为没有纸就不理。',
  ],
  doNow: ['打仲裁机构官网上的电话，核对案号', '把答辩、开庭日期写进日历', '找出借款合同，看有没有仲裁条款', '打12348问：要不要提异议、答辩怎么写'],
  doNot: ['别当垃圾短信删掉', '没核实前，别点链接、别付钱'],
  doesNotMean: ['收到通知就已经输了'],
  citations: [
    { law: 'arbitrationLaw', article: '36' },
    { law: 'arbitrationLaw', article: '41', quote: '仲裁文件应当以当事人约定的合理方式送达' },
    { law: 'arbitrationLaw', article: '54', clause: '第二款', quote: '被申请人经书面通知，无正当理由不到庭或者未经仲裁庭许可中途退庭的，可以缺席裁决。' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['no-arbitration-clause', 'arbitration-offline', 'arbitration-award', 'court-text-messages'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
