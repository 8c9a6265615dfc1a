import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { Block, LetterDocument } from '@/domain/letter/document'
import type { LetterRequest } from '@/domain/letter/request'
import { toPlainText } from '@/renderers/letter/plain-text'
import { aDeferralAsk, aLetterRequest, anInstallmentPlanAsk, aPenaltyWaiverAsk } from '../../../support/builders/letter-request'
import { anyLetterRequest } from '../../../support/letter-arbitraries'
import { sentencesOf, wordsIn } from '../../../support/letter-words'

const compose = (facts: Partial<LetterRequest> = {}) => composeLetter(aLetterRequest(facts), letterPhrases)
const blocksOf = <Type extends Block['type']>({ blocks }: LetterDocument, type: Type) => {
  return blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type)
}
const headingsOf = (document: LetterDocument) => blocksOf(document, 'heading').map(({ text }) => text)
const listOf = (document: LetterDocument) => blocksOf(document, 'list').flatMap(({ items }) => items.map(({ inline }) => inline.map(({ text }) => text).join('')))

describe('the title', () => {
  const [deferral, plan, waiver] = [aDeferralAsk(), anInstallmentPlanAsk(), aPenaltyWaiverAsk()]
  test.each<[string, LetterRequest['asks']]>([
    ['关于延期还款的申请书', [deferral]],
    ['关于分期还款的申请书', [plan]],
    ['关于减免逾期费用的申请书', [waiver]],
    ['关于延期并分期还款的申请书', [deferral, plan]],
    ['关于延期还款并减免逾期费用的申请书', [deferral, waiver]],
    ['关于分期还款并减免逾期费用的申请书', [plan, waiver]],
    ['关于延期、分期还款并减免逾期费用的申请书', [deferral, plan, waiver]],
  ])('%s', (title, asks) => {
    expect(blocksOf(compose({ asks }), 'title')).toEqual([{ type: 'title', text: title }])
  })
})

describe('the headings', () => {
  test('are numbered through', () => {
    expect(headingsOf(compose())).toEqual([
      '一、借款基本情况', '二、目前的困难', '三、还款意愿与还款能力', '四、申请事项', '五、还款计划', '六、本人的承诺', '七、沟通方式',
    ])
  })

  test('close the gap where a part is missing', () => {
    expect(headingsOf(compose({ asks: [aDeferralAsk()], commitments: [] }))).toEqual([
      '一、借款基本情况', '二、目前的困难', '三、还款意愿与还款能力', '四、申请事项', '五、沟通方式',
    ])
  })
})

describe('the asks', () => {
  test('of a deferral read as in sample 1', () => {
    expect(listOf(compose({ asks: [aDeferralAsk()], requests: [] }))).toEqual([
      '请求将自2026年12月15日起应还的款项延期1个月，于2027年1月15日恢复还款。',
      '恢复后按原还款计划继续履行。',
      '延期期间不加收罚息和违约金。',
    ])
  })

  test('of an installment plan read as in sample 2', () => {
    expect(listOf(compose({ requests: [] }))).toEqual([
      '请求将尚欠的人民币8,600.00元分10期归还，自2027年1月15日起按月支付，每期日期和金额见还款计划。',
      '分期期间按时履行的，不再另行加收罚息和违约金。',
    ])
  })

  test('of a penalty waiver read as in sample 3', () => {
    expect(listOf(compose({ asks: [aPenaltyWaiverAsk()], requests: [] }))).toEqual([
      '请求减免罚息420.00元、违约金300.00元，合计720.00元。',
      '减免后，本人可于2026年12月20日前一次付清7,880.00元。',
      '本金及依法应付的利息，本人愿意归还。',
    ])
  })

  test('come in one order: deferral, plan, waiver, further requests', () => {
    const list = listOf(compose({ asks: [aDeferralAsk(), anInstallmentPlanAsk(), aPenaltyWaiverAsk()] }))
    const places = ['延期1个月', '分10期归还', '请求减免', '以书面形式告知'].map((words) => list.findIndex((item) => item.includes(words)))
    expect(places).not.toContain(-1)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })
})

describe('the plan', () => {
  const planOf = (facts: Partial<LetterRequest>) => blocksOf(compose(facts), 'planTable')[0]

  test('has a row for each installment and the sum, and ends with nothing left', () => {
    const plan = planOf({})
    expect(plan?.heads).toEqual(['期数', '还款日期', '还款金额（元）', '还款后剩余（元）', '备注'])
    expect(plan?.rows.map(({ kind }) => kind)).toEqual([...Array<string>(10).fill('installment'), 'total'])
    expect(plan?.rows[0]?.cells).toEqual(['1', '2027-01-15', '860.00', '7,740.00', ''])
    expect(plan?.rows[9]?.cells).toEqual(['10', '2027-10-15', '860.00', '0.00', ''])
    expect(plan?.rows[10]?.cells).toEqual(['合计', '', '8,600.00', '', ''])
    expect(plan?.note).toBe('遇非工作日请提前一日支付。')
  })

  test('says where the last installment makes up the difference', () => {
    const rows = planOf({ asks: [anInstallmentPlanAsk({ baseAmount: 1_000_000 as never, periods: 12 })] })?.rows ?? []
    expect(rows.slice(-3).map(({ cells }) => cells)).toEqual([
      ['11', '2027-11-15', '833.33', '833.37', ''],
      ['12', '2027-12-15', '833.37', '0.00', '末期补差'],
      ['合计', '', '10,000.00', '', ''],
    ])
  })

  test('begins with the down payment as row 0', () => {
    const downPayment = { date: '2026-12-20', amount: 60_000 } as never
    const rows = planOf({ asks: [anInstallmentPlanAsk({ downPayment })] })?.rows
    expect(rows?.[0]).toEqual({ kind: 'downPayment', cells: ['0', '2026-12-20', '600.00', '8,000.00', '首付'] })
    expect(rows?.[1]?.cells).toEqual(['1', '2027-01-15', '800.00', '7,200.00', ''])
  })

  test('of payments during a deferral has three columns and no remainder', () => {
    const plan = planOf({ asks: [aDeferralAsk({ months: 3, fromDueDate: '2026-12-31' as never, duringPay: 20_000 as never })] })
    expect(plan?.heads).toEqual(['期数', '还款日期', '还款金额（元）'])
    expect(plan?.rows.map(({ cells }) => cells)).toEqual([
      ['1', '2026-12-31', '200.00'], ['2', '2027-01-31', '200.00'], ['3', '2027-02-28', '200.00'], ['合计', '', '600.00'],
    ])
  })

  test('is missing where nothing is to be paid month by month', () => {
    expect(planOf({ asks: [aPenaltyWaiverAsk()] })).toBeUndefined()
  })
})

describe('a letter with any facts', () => {
  const anyLetter = anyLetterRequest.map((request) => composeLetter(request, letterPhrases))

  test('has no damaged punctuation and no leftovers', () => {
    fc.assert(fc.property(anyLetter, (document) => {
      const damaged = /[（，、；：][，。、；：）]|[。，、；：]{2}|undefined|NaN|null|object|[{}]|\[\]/
      for (const words of wordsIn(document)) expect(words).not.toMatch(damaged)
    }))
  })

  test('ends each sentence of a paragraph with a mark', () => {
    fc.assert(fc.property(anyLetter, (document) => {
      const paragraphs = [...blocksOf(document, 'paragraph'), ...blocksOf(document, 'closing')]
      for (const { sentences } of paragraphs) {
        for (const { inline } of sentences) expect(inline.map(({ text }) => text).join('')).toMatch(/[。B）]$/)
      }
    }))
  })

  test('has at most four sentences in a paragraph', () => {
    fc.assert(fc.property(anyLetter, (document) => {
      for (const { sentences } of blocksOf(document, 'paragraph')) {
        expect(sentences.length).toBeGreaterThan(0)
        expect(sentences.length).toBeLessThanOrEqual(4)
      }
    }))
  })

  test('numbers its headings without a gap', () => {
    fc.assert(fc.property(anyLetter, (document) => {
      const numbers = headingsOf(document).map((heading) => heading.split('、')[0])
      expect(numbers).toEqual(['一', '二', '三', '四', '五', '六', '七'].slice(0, numbers.length))
    }))
  })

  test('shows the phone number only where it can be masked', () => {
    fc.assert(fc.property(anyLetter, (document) => {
      const unmasked = sentencesOf(document).flatMap(({ inline }) => inline).filter(({ type }) => type === 'text')
      for (const { text } of unmasked) expect(text).not.toMatch(/13800001234|123X|li\.yi|某某市/)
    }))
  })
})

test('what the debtor writes stands in the letter as it was typed, braces and marks and rare characters too', () => {
  const statement = '我叫𠮷😀 <b>&amp;</b> {name} {statement} "引号" \'单引号\' $& $1'
  expect(toPlainText(compose({ hardship: { causes: ['illness'], statement } }))).toContain(statement)
})

test('line breaks in the own words are kept', () => {
  expect(wordsIn(compose({ hardship: { causes: ['illness'], statement: '第一段。\n第二段。' } }))).toContain('第一段。\n第二段。')
})
