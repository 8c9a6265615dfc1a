import { judgePhoneOffer, type PhoneAnswers, type PhoneQuestion } from '@/domain/scam/phone-offer'

const questions: readonly PhoneQuestion[] = [
  { id: 'strong', question: '', isStrong: true, reason: '' },
  { id: 'fee', question: '', isStrong: false, reason: '' },
  { id: 'promise', question: '', isStrong: false, reason: '' },
]
const denied: PhoneAnswers = { strong: 'no', fee: 'no', promise: 'no' }

it.each<[string, PhoneAnswers, string]>([
  ['one strong sign', { ...denied, strong: 'yes' }, 'high'],
  ['two other signs', { ...denied, fee: 'yes', promise: 'yes' }, 'high'],
  ['one other sign', { ...denied, fee: 'yes' }, 'suspicious'],
  ['a strong sign that cannot be ruled out', { ...denied, strong: 'unsure' }, 'suspicious'],
  ['no answer at all', {}, 'suspicious'],
  ['another sign that cannot be ruled out', { ...denied, fee: 'unsure' }, 'none'],
  ['no sign', denied, 'none'],
])('%s: %j is %s', (_, answers, level) => {
  expect(judgePhoneOffer(questions, answers)).toBe(level)
})
