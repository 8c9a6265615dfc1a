import { formatRoute } from '@/routes/routes'
import type { ScreenUnderTest } from './screen-under-test'

const offer = '哥，停息挂账我们包办，成功率100%。先交1800元定金，再寄手机卡过来，不要接催收电话就行。监管出了新政，抓紧。'
const reminder = '【反诈提醒】近期有人以“征信修复”为名骗钱，请勿转账。'
const check = formatRoute({ page: 'check' })

/** The tab itself stands with the others. */
export const scamScreens: readonly ScreenUnderTest[] = [
  { name: '10-scam-how', path: formatRoute({ page: 'how' }), letters: {}, tap: 'law-1' },
  { name: '10-scam-paid', path: formatRoute({ page: 'paid' }), letters: {} },
  { name: '11-scam-check', path: check, letters: {} },
  { name: '11-scam-check-too-long', path: check, letters: {}, typed: { field: 'scam-text', text: '谈'.repeat(5_001) } },
  { name: '11-scam-result', path: check, letters: {}, typed: { field: 'scam-text', text: offer }, tap: 'check' },
  { name: '11-scam-result-reminder', path: check, letters: {}, typed: { field: 'scam-text', text: reminder }, tap: 'check' },
  { name: '11-scam-phone', path: formatRoute({ page: 'check', by: 'phone' }), letters: {}, tap: 'cards-and-codes-yes' },
  { name: '12-quiz', path: formatRoute({ page: 'quiz' }), letters: {} },
  { name: '12-quiz-answered', path: formatRoute({ page: 'quiz' }), letters: {}, tap: 'answer-a' },
  { name: '14-share-cards', path: formatRoute({ page: 'cards' }), letters: {} },
  { name: '14-share-card', path: formatRoute({ page: 'card', id: 'pay-first' }), letters: {} },
  { name: '14-share-card-unknown', path: formatRoute({ page: 'card', id: 'no-such-card' }), letters: {} },
  { name: '15-poster', path: formatRoute({ page: 'poster' }), letters: {} },
]
