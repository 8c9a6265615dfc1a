import fc from 'fast-check'
import { scamRules } from '@/content/scam/rules'
import { wordingIdeas } from '@/content/scam/rules/ideas'
import { scamWording, scamWordingDigest } from '@/content/scam/wording.generated'
import { checkMessage } from '@/domain/scam/check-message'
import { readText } from '@/domain/scam/read-text'
import { tellingClause, wordingScore, wordingText } from '@/domain/scam/wording'
import { digestOfTaught } from '../../../../config/scripts/learn-scam-wording'

const scoreOf = (text: string) => wordingScore(readText(text, scamRules.spelling).text, scamWording)

const offers = [
  '姐，你这种我们做过很多，老师帮你跟平台谈，前期交一千就行',
  '征信花了别慌，我们这边有老师能处理，先付六百材料费，办不成退你',
  '网贷还不上的朋友进群，群主带你躲催收，门票88',
  '您把验证码念给我，我这边马上帮您把额度关掉',
  '欠十万的，给我们三万就两清，钱打到公司财务卡上',
  '这个月起先别还，钱转到家人卡上，等他们来找你，我们再去压价',
  '您那笔被骗的服务费我们能追回来，先交三百启动金，追回后对半分',
]

const innocents = [
  '不要相信收费的中介，自己打官方客服电话就可以协商，不收任何费用',
  '我上个月自己打银行客服电话，分了二十四期，没花一分钱',
  '妈，我这个月工资晚两天发，房租先欠着，我跟房东说好了',
  '尊敬的客户，您本期账单应还3,200元，请在还款日前足额还款',
  '我表哥交了五千，对方就把他拉黑了，现在已经报警',
  '贵行你好，我因失业暂时还不上，想申请延期三个月，恳请批准',
  '你们那套我听够了，我不办，也不会寄手机卡，别再打来',
]

it('the wording is what the texts, the ideas and the spellings of today teach', () => {
  // After a change: npm run generate -- wording
  expect(scamWordingDigest).toBe(digestOfTaught())
})

it.each(offers)('%s: an offer', text => expect(scoreOf(text)).toBeGreaterThan(1))

it.each(innocents)('%s: none', text => expect(scoreOf(text)).toBeLessThan(-1))

it('wording alone is never a high risk', () => {
  const withoutSigns = { ...scamRules, rules: scamRules.rules.filter(({ group }) => group === 'wording') }
  for (const text of offers) expect(checkMessage(offers.join('\n') + text, withoutSigns).level).toBe('suspicious')
})

it('an innocent sentence beside an innocent text makes no high risk of it', () => {
  fc.assert(fc.property(fc.shuffledSubarray(innocents, { minLength: 1 }), (some) => {
    expect(checkMessage(some.join('。'), scamRules).level).not.toBe('high')
  }))
})

it('blanks, emoji and the polite form change no score', () => {
  const unsaid = fc.array(fc.constantFrom(' ', '😀', '✨', '\u200b'), { maxLength: 3 }).map(signs => signs.join(''))
  fc.assert(fc.property(fc.constantFrom(...offers, ...innocents), unsaid, fc.nat(), (text, signs, place) => {
    const between = Array.from(text).map((_, index) => index).filter(index => /[\u4e00-\u9fff]{2}/.test(text.slice(index - 1, index + 1)))
    const at = between[place % between.length] ?? 0
    expect(scoreOf(text.slice(0, at) + signs + text.slice(at))).toBe(scoreOf(text))
    expect(scoreOf(text.replace(/您/g, '你'))).toBe(scoreOf(text))
  }))
})

it.each([
  ['收你6800', '收你0'],
  ['收您六千八百块', '收你0'],
  ['先交三万多', '先交0'],
  ['按百分之八收', '按0%收'],
  ['按八个点收', '按0%收'],
  ['四成', '0%'],
  ['打12378问', '打热线问'],
  ['她一个人', '他一个人'],
  ['加fawu_88', '加A0'],
  ['a·b☆', 'a·b·'],
])('amounts, shares, hotlines and names are alike: %s', (text, words) => {
  expect(wordingText(text)).toBe(words)
})

it('every idea has several words, none twice, and none that is read as a mere number', () => {
  for (const { id, words } of wordingIdeas) {
    expect(words.length).toBeGreaterThan(2)
    expect({ id, twice: words.filter((word, place) => words.indexOf(word) !== place) }).toEqual({ id, twice: [] })
    expect(words.map(wordingText).filter(word => /^[0A·%]*$/.test(word))).toEqual([])
  }
  expect(Object.keys(scamWording.ideaWeights).filter(id => !wordingIdeas.some(idea => idea.id === id))).toEqual([])
})

it('the clause that is most like an offer is named by its place', () => {
  const text = '你好。今天天气不错，我们老师帮你全程代办，再见'
  const { start, end } = tellingClause(text, scamWording)
  expect(text.slice(start, end)).toBe('我们老师帮你全程代办')
})

it('a text without a word has a clause, and no more than the bias', () => {
  expect(tellingClause('', scamWording)).toEqual({ start: 0, end: 0 })
  expect(wordingScore('', scamWording)).toBeCloseTo(scamWording.bias / 100)
})
