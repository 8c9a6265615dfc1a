import { calendarDate } from '@/domain/calendar-date'
import type { Entry } from '../entry'

export const recordingsAsEvidence = {
  id: 'recordings-as-evidence',
  group: 'calls',
  question: '电话录音能当证据吗',
  asked: ['我录了催收的电话，能用吗', '偷偷录音法院认不认', '手机通话录音可以做证据吗', '录音前要告诉对方吗'],
  verdict: 'lawful',
  answer: [
    '能；自己参与的通话，一般可以录音作证据，手机里的原始录音要留着。',
    '司法解释规定，短信、聊天记录、音频这些电子数据都可以作证据，作为证据要提供原件。制作者做的、与原件一致的副本，也可以视为原件。最稳的是留着录的那部手机。',
    '不能用的，是以严重侵害他人权益、违反法律禁止性规定或者严重违背公序良俗的方法取得的。为维权录自己的通话，一般不在其中。',
    '没有查到录音前必须先告诉对方的专门规定。录音要完整，只剪一段，容易被质疑。',
  ],
  doNow: ['打开手机的通话录音，先试录一次', '录完立刻改名：日期、时间、号码', '原始文件不动，另外复制一份保存', '写一行摘要：谁、说了什么、第几分钟'],
  doNot: ['别剪辑、拼接，别只留对自己有利的一段', '别把录音发到网上、群里，投诉和报案时交出去就好', '别偷录与你无关的别人谈话'],
  doesNotMean: ['有录音就会赢'],
  citations: [
    { law: 'evidenceProvisions', article: '14', clause: '第（二）项、第（四）项' },
    { law: 'evidenceProvisions', article: '15', clause: '第二款' },
    { law: 'civilProcedureInterpretation', article: '106', quote: '以严重侵害他人合法权益、违反法律禁止性规定或者严重违背公序良俗的方法形成或者获取的证据' },
  ],
  channels: ['legalAid', 'lenderDesk', 'police'],
  related: ['may-i-record', 'words-used-against-me', 'insults-on-the-phone', 'prepare-a-complaint'],
  checkedOn: calendarDate('2026-11-21'),
  recheckBy: calendarDate('2027-05-20'),
} as const satisfies Entry
