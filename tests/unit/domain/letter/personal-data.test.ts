import fc from 'fast-check'
import { findPersonalData } from '@/domain/letter/personal-data'

const ownPhone = '13800001234'

function found(text: string): readonly string[] {
  return findPersonalData(text, ownPhone).map(({ code, reason, start, end }) => `${code} ${reason} ${text.slice(start, end)}`)
}

describe('data that does not belong in one\'s own words', () => {
  it.each([
    ['身份证110105199003071234可查', ['E406 identityNumber 110105199003071234']],
    ['身份证11010519900307123X', ['E406 identityNumber 11010519900307123X']],
    ['11010519900307123x。', ['E406 identityNumber 11010519900307123x']],
    ['１１０１０５１９９００３０７１２３Ｘ', ['E406 identityNumber １１０１０５１９９００３０７１２３Ｘ']],
    ['110105 19900307 1234', ['E406 identityNumber 110105 19900307 1234']],
    ['110105-1990-0307-123-X', ['E406 identityNumber 110105-1990-0307-123-X']],
    ['我妈的电话13912345678', ['E406 mobileNumber 13912345678']],
    ['139-1234-5678', ['E406 mobileNumber 139-1234-5678']],
    ['139 1234 5678', ['E406 mobileNumber 139 1234 5678']],
    ['１３９１２３４５６７８', ['E406 mobileNumber １３９１２３４５６７８']],
    ['+8613912345678', ['E406 mobileNumber 8613912345678']],
    ['13912345678x', ['E406 mobileNumber 13912345678x']],
    ['2026-11-20 13912345678', ['E406 mobileNumber 13912345678']],
    ['卡号6222021234567890123', ['E405 bankCard 6222021234567890123']],
    ['6222 0212 3456 7890 123', ['E405 bankCard 6222 0212 3456 7890 123']],
    ['4392250012345678', ['E405 bankCard 4392250012345678']],
    ['六位后是月份十三的十八位数110105199013071234', ['E405 bankCard 110105199013071234']],
    ['打13912345678或13700000000', ['E406 mobileNumber 13912345678', 'E406 mobileNumber 13700000000']],
  ])('is found in %j', (text, findings) => {
    expect(found(text)).toEqual(findings)
  })

  it.each([
    '我的电话13800001234',
    '138 0000 1234',
    '13800001234X',
    '+86 138-0000-1234',
    '20260801 20261120',
    '从2026-08-01到2026-11-20',
    '2026-08-01 2026-11-20 2026-12-15',
    '每月3000元，房租1200元，欠8600.00元',
    '合同号ABC-20240001',
    '12378、12348、400-800-8888',
    '010-12345678',
    '139****5678',
    '20260801123456',
    '12345678901234567890123',
    '12912345678',
    '8月公司裁员，我一直在找工作，现在靠零工收入。',
    '',
  ])('is not found in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('says where it stands in the text as given', () => {
    expect(findPersonalData('😀电话１３９１２３４５６７８。', ownPhone)).toEqual([{ code: 'E406', reason: 'mobileNumber', start: 4, end: 15 }])
  })

  it('is found wherever it stands, and findings neither overlap nor run out of the text', () => {
    const words = fc.constantFrom('我', '，', ' ', '2026-08-01', '8600.00', '-', 'x', '13912345678', '110105199003071234', '6222021234567890123')
    fc.assert(fc.property(fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
      findPersonalData(text, ownPhone).reduce((lastEnd, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(lastEnd)
        expect(end).toBeGreaterThan(start)
        return end
      }, 0)
    }))
    const otherSigns = fc.stringMatching(/^[^\dXx０-９Ｘｘ\- \u2010-\u2015\u2212\uFF0D\u3000]*$/)
    fc.assert(fc.property(otherSigns, otherSigns, (before, after) => {
      expect(found(`${before}13912345678${after}`)).toEqual(['E406 mobileNumber 13912345678'])
    }))
  })

  it('stays quick on long rows of digits', () => {
    const start = performance.now()
    findPersonalData('1 '.repeat(5000), ownPhone)
    findPersonalData('1'.repeat(10_000), ownPhone)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
