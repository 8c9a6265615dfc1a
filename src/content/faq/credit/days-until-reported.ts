import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const daysUntilReported = {
  id: 'days-until-reported',
  group: 'credit',
  question: '逾期几天会上征信',
  asked: ['晚还一天会不会影响征信', '逾期三天以内是不是不上征信', '网贷晚还多久会报征信', '还款有没有几天宽限期'],
  verdict: 'fact',
  answer: [
    '没有全国统一的天数；法律规定，报送不良信息前应当先告诉你。',
    '法律规定，放贷机构应当按规定报送信贷信息，报之前要取得你的书面同意。这份同意常写在借款合同里。',
    '银行、消费金融公司、小贷公司：有没有宽限期、哪天报送，各家不同，以合同和官方客服的答复为准。',
    '网上说的“三天内不上”没有依据。告知可能在合同、短信或App消息里，先翻一翻。',
  ],
  doNow: ['翻合同，找“宽限期”“征信”两处怎么写', '打官方客服问：哪天报送，补上后怎么报', '能补上的尽快补上，存好回单'],
  doNot: ['别照着网上的“宽限天数”拖', '别因为晚了几天就干脆不管'],
  doesNotMean: ['晚一天就必然留下记录', '没到某个天数就不会报'],
  citations: [
    { law: 'creditReportingRegulation', article: '15', quote: '应当事先告知信息主体本人' },
    { law: 'creditReportingRegulation', article: '29', quote: '应当事先取得信息主体的书面同意' },
  ],
  channels: ['lenderDesk', 'creditReferenceCentre'],
  related: ['reported-without-notice', 'how-long-on-record', 'unreported-loans', 'where-to-get-report'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
