import type { CaseState } from '@/domain/letter/case/letter-case'
import type { Route } from '@/routes/routes'
import type { LetterSummary } from '@/storage/letter-index'
import type { LetterStanding } from '@/storage/letter-standings'
import type { LetterState } from '@/components/state-tag'
import { stepNames } from '../step-names'

type StateAfterSending = Exclude<CaseState, 'draft'>

/** What is left to do after sending; the days for it stand on the page of the case. */
const nextAfterSending: Record<StateAfterSending, string> = {
  sent: '问一问，对方收到没有',
  acknowledged: '等答复，看下一步是哪天',
  noReply: '没有答复，看下一步怎么办',
  offerReceived: '签字、付款前，先逐条核对',
  approved: '签字、付款前，先逐条核对',
  partly: '签字、付款前，先逐条核对',
  rejected: '换个方案再谈',
  agreed: '看下一笔哪天还',
  performing: '看下一笔哪天还',
  settled: '要结清证明，查征信',
  complained: '看投诉有没有结果',
  sued: '先办法院的事',
  breached: '联系对方，说清哪天能还',
  paused: '先放着，想好了再接着办',
}

const tags: Record<StateAfterSending, LetterState> = {
  sent: 'sent',
  acknowledged: 'waiting',
  noReply: 'waiting',
  complained: 'waiting',
  offerReceived: 'answered',
  approved: 'answered',
  partly: 'answered',
  rejected: 'answered',
  agreed: 'answered',
  performing: 'answered',
  settled: 'answered',
  breached: 'answered',
  sued: 'sent',
  paused: 'sent',
}

/** Where a letter stands, the next thing to do with it, and where that is done. The form itself leads back to the questions before it. */
export function whatIsNext(
  { id, progress }: LetterSummary, standing: LetterStanding | undefined,
): { readonly tag: LetterState; readonly words: string; readonly route: Route } {
  if (standing && standing.state !== 'draft') {
    return { tag: tags[standing.state], words: nextAfterSending[standing.state], route: { page: 'case', draft: id } }
  }
  if (!progress) return { tag: 'draft', words: '接着写', route: { page: 'form', draft: id } }
  if (!progress.step) return { tag: 'draft', words: '写好了，看一遍再发', route: { page: 'preview', draft: id } }
  return {
    tag: 'draft',
    words: `接着写“${stepNames[progress.step]}”，还差 ${progress.missing} 项`,
    route: { page: 'form', draft: id, step: progress.step },
  }
}
