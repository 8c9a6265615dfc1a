import type { PlanRow, PlanTable } from '@/domain/letter/document'
import { breakLines } from './break-lines'
import { baselineIn, type Column, type FlowRow } from './flow-row'
import type { Font, ImageText, Rule } from './image-page'

/** In parts of the body's size. */
const cellSize = 0.86
const cellPadding = 0.4
const spaceAboveTable = 0.3
/** In px. */
const ruleWidth = 2
/** From one baseline to the next within a cell, in parts of its size. */
const cellSpacing = 1.3

/** A column of the plan, in px from the left edge of the page. */
interface PlanColumn {
  readonly left: number
  readonly width: number
  /** How far the amounts of this column reach to the right, so that their points stand under each other. */
  readonly amountsEnd?: number
}

/**
 * The plan with borders, a row for each of its rows and one for its head, as wide as the text. The head is repeated where the plan goes on
 * to another page, and the sum is never alone on one.
 */
export function planRows({ heads, rows }: PlanTable, column: Column): readonly FlowRow[] {
  const size = Math.round(cellSize * column.em)
  const fonts = { plain: { size, isBold: false }, strong: { size, isBold: true } }
  const columns = planColumns(heads, rows, column, fonts.strong)
  const fontOf = ({ kind }: PlanRow) => (kind === 'total' ? fonts.strong : fonts.plain)

  const headRow = tableRow(heads, columns, column, fonts.strong)
  const head: FlowRow = {
    ...headRow, rules: bordersOf(columns, headRow.height, true), spaceBefore: spaceAboveTable * column.em, keepsWithNext: true,
  }
  const body = rows.map((row, index) => {
    // The last two rows and the note below them stay together.
    const keepsWithNext = index >= rows.length - 2
    return { ...tableRow(row.cells, columns, column, fontOf(row)), head, keepsWithNext }
  })
  return [head, ...body]
}

function tableRow(cells: readonly string[], columns: readonly PlanColumn[], { em, measure }: Column, font: Font): FlowRow {
  const padding = paddingOf(em)
  const lineHeight = Math.round(cellSpacing * font.size)
  const widthOf = (text: string) => measure(text, font)
  const broken = columns.map(({ width }, index) => {
    const room = width - 2 * padding
    return breakLines(cells[index] ?? '', { first: room, others: room }, widthOf)
  })
  const height = Math.max(...broken.map((lines) => lines.length)) * lineHeight + padding

  const texts = broken.flatMap((lines, index) => {
    const firstBaseline = Math.round((height - lines.length * lineHeight) / 2) + baselineIn(lineHeight, font.size)
    return lines.filter((line) => line !== '').map<ImageText>((text, no) => ({
      text, x: startOf(text, columns[index] as PlanColumn, widthOf), y: firstBaseline + no * lineHeight, font,
    }))
  })
  return { height, texts, rules: bordersOf(columns, height, false), spaceBefore: 0, keepsWithNext: false }
}

/** Between a cell's words and its sides. */
function paddingOf(em: number): number {
  return Math.round(cellPadding * em)
}

/** Amounts end where the longest of their column ends; everything else stands in the middle. */
function startOf(text: string, { left, width, amountsEnd }: PlanColumn, widthOf: (text: string) => number): number {
  return isAmount(text) && amountsEnd !== undefined ? amountsEnd - widthOf(text) : left + (width - widthOf(text)) / 2
}

function isAmount(text: string): boolean {
  return /^[\d,]+\.\d\d$/.test(text)
}

/** Lines below the cells and on both sides of each. What is above has drawn the line over them; above the head there is nothing. */
function bordersOf(columns: readonly PlanColumn[], height: number, isHead: boolean): readonly Rule[] {
  const [first, last] = [columns[0], columns[columns.length - 1]]
  if (!first || !last) return []
  const end = last.left + last.width
  const edges = [...columns.map(({ left }) => left), end - ruleWidth]
  return [
    ...(isHead ? [0] : []).concat(height - ruleWidth).map((y) => ({ x: first.left, y, width: end - first.left, height: ruleWidth })),
    ...edges.map((x) => ({ x, y: 0, width: ruleWidth, height })),
  ]
}

/**
 * As wide as the widest cell of each, the rest shared alike. Where that is too much, heads break before their bracket; where even that is
 * too much, all columns give way in proportion and their cells take several lines.
 */
function planColumns(
  heads: readonly string[], rows: readonly PlanRow[], { left, width, em, measure }: Column, font: Font,
): readonly PlanColumn[] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => measure(text, font)))
  const needs = (pieces: (head: string) => readonly string[]) => heads.map((head, index) => {
    // One px is lost where the sides are rounded.
    return Math.ceil(widest([...pieces(head), ...rows.map(({ cells }) => cells[index] ?? '')])) + 2 * paddingOf(em) + 1
  })
  const whole = needs((head) => [head])
  const natural = sum(whole) <= width ? whole : needs((head) => head.split(/(?=（)/))
  const spare = width - sum(natural)
  const widths = natural.map((need) => (spare >= 0 ? need + spare / natural.length : need * (width / sum(natural))))

  return widths.map((_, index) => {
    const start = Math.round(left + sum(widths.slice(0, index)))
    const end = Math.round(left + sum(widths.slice(0, index + 1)))
    const amounts = rows.map(({ cells }) => cells[index] ?? '').filter(isAmount)
    const widestAmount = widest(amounts)
    const amountsEnd = amounts.length > 0 && widestAmount <= end - start ? (start + end + widestAmount) / 2 : undefined
    return { left: start, width: end - start, amountsEnd }
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
