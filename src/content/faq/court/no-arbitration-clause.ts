import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const noArbitrationClause = {
  id: 'no-arbitration-clause',
  group: 'court',
  question: '我没签过仲裁条款怎么办',
  asked: ['合同里没写仲裁却收到仲裁通知', '我不记得同意过仲裁', '没有仲裁协议他们能仲裁吗', '仲裁条款是他们后来加的', '怎么否认仲裁协议'],
  verdict: 'fact',
  answer: [
    '首次开庭前书面否认：写明没有仲裁（由仲裁机构裁断）的约定。',
    '法律规定（2026年3月1日起），对方说有仲裁协议，你首次开庭前不否认，经仲裁庭提示并记录，就视为有。',
    '签过但认为无效的，也要在首次开庭前提出。可以请仲裁机构决定，也可以请法院裁定；一方请了法院的，由法院裁定。',
    '提之前先核实、先查合同：从官网查电话核对案号，再逐份看电子合同和补充协议。没看过就写“从没签过”，容易站不住。',
  ],
  doNow: ['从官网查电话，问清案号和首次开庭日期', '调出全部电子合同，搜“仲裁”“争议”', '确实没有的，写明否认并提异议，马上寄出', '截图留凭证，打12348问律师'],
  doNot: ['别等裁决下来才说', '别不查合同就写“从没签过”'],
  doesNotMean: ['没有仲裁条款就不用还钱'],
  citations: [
    { law: 'arbitrationLaw', article: '27', clause: '第三款', quote: '另一方当事人在首次开庭前不予否认的，经仲裁庭提示并记录，视为当事人之间存在仲裁协议。' },
    { law: 'arbitrationLaw', article: '31', clause: '第二款', quote: '应当在仲裁庭首次开庭前提出' },
  ],
  channels: ['legalAid', 'lenderDesk'],
  related: ['online-arbitration', 'arbitration-offline', 'arbitration-award', 'lost-contract'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
