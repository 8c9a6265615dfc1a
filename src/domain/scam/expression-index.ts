import { firstUnits } from './first-units'
import type { TextSpan } from './text-span'

/** An expression of something that is looked for. */
export interface Search<Sought> {
  readonly sought: Sought
  /** Sticky, so that it is tried at one place only. */
  readonly expression: RegExp
  /** Its place among all expressions. */
  readonly number: number
}

/** Expressions by the units that their matches begin with. */
export type ExpressionIndex<Sought> = ReadonlyMap<string, readonly Search<Sought>[]>

/** Of expressions of the form that `firstUnits` knows. */
export function indexExpressions<Sought>(expressions: readonly (readonly [sought: Sought, expression: RegExp])[]): ExpressionIndex<Sought> {
  const index = new Map<string, Search<Sought>[]>()
  expressions.forEach(([sought, { source }], number) => {
    const search = { sought, expression: new RegExp(source, 'y'), number }
    for (const unit of firstUnits(source)) {
      const searches = index.get(unit)
      if (searches) searches.push(search)
      else index.set(unit, [search])
    }
  })
  return index
}

/**
 * Reports the matches that each expression has from left to right, none over another of its own. Each is tried only where a match of it
 * can begin: most expressions can begin at few places of a text.
 */
export function findIndexed<Sought>(
  text: string, index: ExpressionIndex<Sought>, report: (sought: Sought, match: TextSpan, expression: RegExp) => void,
): void {
  const ends: number[] = []
  for (let start = 0; start < text.length; start += 1) {
    for (const { sought, expression, number } of index.get(text.charAt(start)) ?? []) {
      if (start < (ends[number] ?? 0)) continue
      expression.lastIndex = start
      if (!expression.test(text)) continue
      const end = expression.lastIndex
      ends[number] = end
      report(sought, { start, end }, expression)
    }
  }
}
