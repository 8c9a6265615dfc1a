import fc from 'fast-check'
import { wordRules } from '@/content/letter/word-rules'
import { checkWords, type CheckOptions } from '@/domain/letter/word-check/check-words'
import { findingKey } from '@/domain/letter/word-check/finding-key'
import { replaceClause } from '@/domain/letter/word-check/replace-clause'
import { needsHelpFirst } from '@/domain/letter/word-check/word-issues'
import { wordRuleIds } from '@/domain/letter/word-check/word-rules'
import labelled from '../../../../fixtures/word-check/labelled-words.json'

const ownPhone = '13700005678'
const check = (text: string, options: Partial<CheckOptions> = {}) => checkWords(text, wordRules, { ownPhone, ...options })
const found = (text: string, options: Partial<CheckOptions> = {}) => check(text, options).map(({ id, match }) => `${id} ${match}`)

/** Words as they come in letters, harmful and harmless. */
const words = fc.array(
  fc.constantFrom(
    ...Object.values(labelled).flatMap(({ matches, lookAlikes }) => [...matches.map(([text = '']) => text), ...lookAlikes]),
    '，', '。', ' ', '\n', '我没有', '是不是', '😀', '\u200b', 'Ａ', ',', '13912345678',
  ),
  { maxLength: 8 },
).map((parts) => parts.join(''))

describe('a finding', () => {
  it('says where it stands, what it is and what to do', () => {
    expect(check('😀我想申请停息挂账。')).toEqual([{
      id: 'W415',
      reason: 'trade',
      level: 'warning',
      start: 6,
      end: 10,
      match: '停息挂账',
      sentence: '“停息挂账”是代办常用的说法，对方可能当成模板。可以改成“协商延期、分期、减免”。',
      replacement: '请求协商延期、分期或减免逾期费用',
    }])
  })

  it('points into the text as given, whatever the text', () => {
    fc.assert(fc.property(words, (text) => {
      for (const { id, start, end, match, level, sentence } of check(text)) {
        expect(text.slice(start, end)).toBe(match)
        expect(match).not.toBe('')
        expect(level).toBe(id.startsWith('E') ? 'error' : 'warning')
        expect(sentence).toMatch(/[。？]$/)
      }
    }))
  })

  it('comes in the order of the text, and findings of one rule do not overlap', () => {
    fc.assert(fc.property(words, (text) => {
      const findings = check(text)
      expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).sort((a, b) => a - b))
      for (const rule of wordRuleIds) {
        findings.filter(({ id }) => id === rule).reduce((lastEnd, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(lastEnd)
          return end
        }, 0)
      }
    }))
  })

  it.each([
    ['我不想活了', true],
    ['我想曝光，也想跳楼', true],
    ['我想曝光', false],
    ['鱼苗都活不下去', false],
    ['', false],
  ])('“%s”: help first %s', (text, isFirst) => {
    expect(needsHelpFirst(check(text))).toBe(isFirst)
  })
})

describe('spelling', () => {
  it.each([
    ['停 息 挂 账', 'W415 停 息 挂 账'],
    ['停息·挂账', 'W415 停息·挂账'],
    ['停*息*挂*账', 'W415 停*息*挂*账'],
    ['停\u3000息挂\u00a0账', 'W415 停\u3000息挂\u00a0账'],
    ['停\u200b息\u202e挂账', 'W415 停\u200b息\u202e挂账'],
    ['停息--挂账', 'W415 停息--挂账'],
    ['卡的ｃｖｖ', 'E405 ｃｖｖ'],
    ['卡的 Cvv2', 'E405 Cvv2'],
    ['我会ｐ图', 'E404 ｐ图'],
    ['依第５８５条', 'W414 第５８５条'],
  ])('%j is seen through', (text, finding) => {
    expect(found(text)).toEqual([finding])
  })

  it.each([
    '停息，挂账', '停息。挂账', '停息\n挂账', '停息（挂账', '停息***挂账', '停息.挂账', '自己杀鸡', '我请了假 证明在附件', '我请了两个月假.证明在附件',
  ])('%j is left alone', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a denial', () => {
  const firm = ['没有', '没', '从未', '从来没有', '未曾', '并非', '不会', '绝没有', '绝不会', '没有任何', '从没想过要', '未', '不存在']
  it.each(firm.flatMap((no) => ['恶意拖欠', '伪造', '轻生', '套现'].map((words) => `我${no}${words}`)))('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    '我没有伪造、虚构任何材料', '我没有做假或者套现', '请不要认为我是恶意拖欠', '以免被当成恶意透支', '伪造的事我没有。', '恶意拖欠的想法从来没有',
    '我保证没有伪造任何材料，也没有虚构收入', '绝非恶意拖欠', '此次为非恶意逾期',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    '我不是没有伪造过', '是不是伪造你们查', '没有钱，只好伪造流水', '没有办法只能伪造流水', '没办法才伪造的', '不得不伪造流水', '差点没伪造成功', '会不会伪造都一样',
    '恶意拖欠没有关系', '我没有工作，伪造了证明',
  ])('does not reach so far: %s', (text) => {
    expect(check(text).map(({ id }) => id)).toEqual(['E403'])
  })

  it.each(['我不想轻生', '我不敢轻生', '恨不得跳楼', '没有一天不想自杀', '不是没想过自杀', '轻生的念头没有断过'])(
    'of despair must be plain: %s', (text) => {
      expect(needsHelpFirst(check(text))).toBe(true)
    },
  )
})

describe('in the facts of a complaint', () => {
  it.each([
    ['催收员说要曝光我', 'E401'],
    ['催收员说我骗贷', 'E403'],
    ['对方让我做假', 'E404'],
    ['催收员骂我去死', 'W413'],
    ['来电自称公安已立案', 'W416'],
  ])('%s: %s only asks for a second look', (text, id) => {
    expect(check(text)).toEqual([expect.objectContaining({ id })])
    expect(check(text, { mode: 'complaint' })).toEqual([
      expect.objectContaining({ id, level: 'notice', reason: 'complaint', sentence: expect.stringContaining('照实写') as string }),
    ])
    expect(check(text, { mode: 'complaint' })[0]).not.toHaveProperty('replacement')
  })

  it.each([
    ['我不想活了', 'E402', 'error'],
    ['验证码可以给你', 'E405', 'error'],
    ['打13912345678', 'E406', 'error'],
    ['我已委托律师', 'E407', 'error'],
    ['请停催', 'W415', 'warning'],
  ])('%s: %s stays as it is', (text, id, level) => {
    expect(check(text, { mode: 'complaint' })).toEqual([expect.objectContaining({ id, level })])
    expect(check(text, { mode: 'complaint' })).toEqual(check(text))
  })
})

describe('the samples', () => {
  const [sample] = wordRules.samples
  const statement = sample?.statement ?? ''

  it('have nothing to object to', () => {
    expect(found(statement, { ownPhone: sample?.ownPhone })).toEqual([])
    expect(found(`\n${statement.replace('，', '，\r\n')} `, { ownPhone: sample?.ownPhone })).toEqual([])
  })

  it('are no words of one\'s own for anyone else', () => {
    expect(found(statement)).toEqual([`W417 ${statement}`])
    expect(found(statement.replace('8月', '9月'), { ownPhone: sample?.ownPhone })).toHaveLength(1)
  })
})

describe('the key of a kept warning', () => {
  const keys = (text: string) => check(text).map(findingKey)

  it('is the same wherever and however the words are written', () => {
    expect(keys('我要停息挂账')).toEqual(['W415:停息挂账'])
    expect(keys('请问，能不能办理停 息 挂 账？')).toEqual(['W415:停息挂账'])
  })

  it('is another for other words', () => {
    expect(keys('停息挂账，停催')).toEqual(['W415:停息挂账', 'W415:停催'])
  })

  it('stays while a statement is close to the sample', () => {
    expect(keys('9月公司裁员，我一直在找工作，现在靠零工收入。')).toEqual(['W417'])
  })
})

describe('an offer', () => {
  it('takes the place of the clause, and the signs around it stay', () => {
    const text = '8月公司裁员，我保证一定还，绝不再晚。现在靠零工收入！'
    const [finding] = check(text)
    expect(finding && replaceClause(text, finding)).toBe('8月公司裁员，本人会按商定的日期和金额归还，绝不再晚。现在靠零工收入！')
  })

  it('keeps an amount whole, and what other commas part', () => {
    const text = '欠8,600.00元,只还本金8,000.00元,不还别的'
    const [finding] = check(text)
    expect(finding && replaceClause(text, finding)).toBe('欠8,600.00元,请求减免逾期费用，本金及依法应付的利息本人愿意归还,不还别的')
  })

  it('changes nothing where there is none', () => {
    const [finding] = check('我不想活了')
    expect(finding && replaceClause('我不想活了', finding)).toBe('我不想活了')
  })

  it('leads, one after the other, to a text without findings that have offers', () => {
    fc.assert(fc.property(words, (text) => {
      let current = text
      for (let step = 0; step <= text.length; step += 1) {
        const next = check(current).find(({ replacement }) => replacement !== undefined)
        if (!next) break
        current = replaceClause(current, next)
      }
      expect(check(current).filter(({ replacement }) => replacement !== undefined)).toEqual([])
    }))
  })
})
