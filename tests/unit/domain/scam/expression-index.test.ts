import fc from 'fast-check'
import { findIndexed, indexExpressions } from '@/domain/scam/expression-index'
import { findAll } from '@/domain/scam/find-all'

const expressions = [/甲乙?/g, /(甲|乙)丙/g, /[乙丙]{2}/g, /丙(?!甲)/g] as const
const texts = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 12 }).map(units => units.join(''))

it('finds what each expression finds alone', () => {
  const index = indexExpressions(expressions.map(expression => [expression.source, expression] as const))
  fc.assert(fc.property(texts, (text) => {
    const found: [string, number, number][] = []
    findIndexed(text, index, (sought, { start, end }) => found.push([sought, start, end]))
    const alone = expressions.flatMap(expression =>
      findAll(text, expression).map((match): [string, number, number] => [expression.source, match.index, match.index + match[0].length]))
    expect(found.sort()).toEqual(alone.sort())
  }))
})
