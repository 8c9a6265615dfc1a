import { letterPhrases } from '@/content/letter/phrases'
import { composeCallOutline } from '@/domain/letter/compose-call-outline'
import { aLetterRequest } from '../../../support/builders/letter-request'
import { wordsIn } from '../../../support/letter-words'

const lines = wordsIn(composeCallOutline(aLetterRequest(), letterPhrases))

test('a call goes through eight points in order', () => {
  const order = ['先问', '说身份', '说困难', '说请求', '请对方复述', '问时限', '要书面', '记下来']
  expect(lines.slice(0, 8).map((line) => line.split('：')[0])).toEqual(order)
})

test('says the facts of the letter', () => {
  expect(lines[1]).toBe('说身份：“我是李一。”')
  expect(lines[2]).toBe('说困难：“因失业，近期无法按时足额还款，愿意还款。”')
  expect(lines[3]).toBe('说请求：“我想申请分10期归还，每期860.00元，首期2027年1月15日。”')
})

test('names three things not to agree to', () => {
  expect(lines.slice(8)).toEqual(['超出自己能力的金额。', '当场转账到个人账户。', '加对方的私人微信。'])
})
