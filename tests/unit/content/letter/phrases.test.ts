import { letterPhrases } from '@/content/letter/phrases'

interface Entry {
  readonly path: string
  readonly text: string
}

function entriesOf(value: unknown, path = ''): readonly Entry[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => entriesOf(child, path === '' ? key : `${path}.${key}`))
}

const all = entriesOf(letterPhrases)
/** What the debtor reads or says on the phone may quote and name things that a letter does not. */
const inLetter = all.filter(({ path }) => !path.startsWith('callOutline'))
const withoutVariables = (text: string) => text.replace(/\{\w+\}/g, '')
const offending = (entries: readonly Entry[], pattern: RegExp) => {
  return entries.filter(({ text }) => pattern.test(withoutVariables(text))).map(({ path }) => path)
}

test('no phrase is longer than 60 characters (letters-spec 15.10)', () => {
  expect(all.filter(({ text }) => Array.from(withoutVariables(text)).length > 60)).toEqual([])
})

test('punctuation is full-width', () => {
  expect(offending(all, /[,;:!?()"'[\]]|\.(?!\d)/)).toEqual([])
})

test('there are no blanks but the one after the creditor\'s name', () => {
  expect(offending(all, /\s/)).toEqual(['addressee'])
})

test('no phrase exclaims', () => {
  expect(offending(all, /[！!]/)).toEqual([])
})

test('the letter is the debtor\'s own: no agents, no name of a program, no link (letters-spec P1)', () => {
  expect(offending(inLetter, /代理|法务|律师|委托|小程序|逾期不慌|二维码|http|版本/)).toEqual(['contact.noAgent'])
})

test('no words of the trade that sells negotiation (letters-spec 9, W415)', () => {
  expect(offending(all, /停息挂账|反催收|停催|征信修复|债务优化|内部渠道/)).toEqual([])
})

test('nothing is demanded, threatened or begged for (letters-spec P6)', () => {
  expect(offending(all, /必须|否则|应当立即|曝光|投诉|举报|违法|求求|跪|磕头/)).toEqual([])
})

test('no law is quoted, no record to be deleted, no 展期', () => {
  expect(offending(all, /第.{1,6}条|《|删除|展期|时效/)).toEqual([])
})

test('there is no line of blanks to fill in (letters-spec P3)', () => {
  expect(offending(all, /_|＿|和\/或|如有/)).toEqual([])
})

test('every sentence of basics, hardship, ability, requests, commitments and closing ends with a full stop', () => {
  const sentences = all.filter(({ path }) => /^(basics\.(?!parts)|hardship|ability|requests|commitments|deferral|installmentPlan)/.test(path))
  expect(sentences.length).toBeGreaterThan(40)
  expect(sentences.filter(({ text }) => !text.endsWith('。'))).toEqual([])
})

test('braces come in pairs round a name', () => {
  expect(offending(all, /[{}]/)).toEqual([])
})
