import type { LetterDocument } from '@/domain/letter/document'
import type { Column, FlowRow } from './flow-row'
import { longestSide, phonePage, type ImagePage, type ImageText, type MeasureText, type PageFormat, type Rule } from './image-page'
import { letterRows } from './letter-rows'

/** A row and its upper edge on the page. */
interface PlacedRow {
  readonly row: FlowRow
  readonly top: number
  readonly isRepeated: boolean
}

/** In parts of the body's size. */
const pageNumberSize = 0.7

/**
 * The letter as pages of a picture (letters-spec 7, 长图): what stands where, in px, without drawing anything. Chinese line breaking, first
 * lines indented by two characters, numbered items hanging, the plan with borders and its head on every page that it reaches, the
 * signature and the date on the right of one page with the closing, a page number only where there is more than one page. All pages have
 * the size of `format`, at most 4096 px a side (RangeError). Pure; `measure` must give the widths of the canvas that paints. Masking comes
 * before.
 */
export function layoutPages(document: LetterDocument, measure: MeasureText, format: PageFormat = phonePage): readonly ImagePage[] {
  if (Math.max(format.width, format.height) > longestSide) throw new RangeError(`A page of ${format.width} × ${format.height} px is too large`)
  const { width, height, margin, textSize } = format
  const column: Column = { left: margin, width: width - 2 * margin, em: textSize, measure }
  const pages = paginate(letterRows(document, column), { top: margin, bottom: height - margin })
  return pages.map((placed, index) => {
    const { texts, repeated, rules } = partsOf(placed)
    const numbers = pages.length > 1 ? [pageNumber(`第${index + 1}页，共${pages.length}页`, format, measure)] : []
    return { width, height, texts, repeated: [...repeated, ...numbers], rules }
  })
}

/** Rows that must not be parted move to the next page together, unless they are more than a page. */
function paginate(rows: readonly FlowRow[], { top, bottom }: { top: number; bottom: number }): readonly (readonly PlacedRow[])[] {
  const pages: PlacedRow[][] = [[]]
  let y = top

  const page = () => pages[pages.length - 1] as PlacedRow[]
  const put = (row: FlowRow, isRepeated: boolean) => {
    if (page().length > 0) y += row.spaceBefore
    page().push({ row, top: Math.round(y), isRepeated })
    y += row.height
  }
  const startPage = () => {
    pages.push([])
    y = top
  }

  for (const group of groupsOf(rows)) {
    const height = group.reduce((sum, row) => sum + row.spaceBefore + row.height, 0)
    if (page().length > 0 && y + height > bottom) startPage()
    for (const row of group) {
      if (page().length > 0 && y + row.spaceBefore + row.height > bottom) startPage()
      if (page().length === 0 && row.head) put(row.head, true)
      put(row, false)
    }
  }
  return pages
}

/** Each row with all that it must stay with. */
function groupsOf(rows: readonly FlowRow[]): readonly (readonly FlowRow[])[] {
  const groups: FlowRow[][] = []
  let isOpen = false
  for (const row of rows) {
    const last = groups[groups.length - 1]
    if (last && isOpen) last.push(row)
    else groups.push([row])
    isOpen = row.keepsWithNext
  }
  return groups
}

function partsOf(placed: readonly PlacedRow[]): Pick<ImagePage, 'texts' | 'repeated' | 'rules'> {
  const moved = <Part extends ImageText | Rule>(parts: readonly Part[], top: number) => parts.map((part) => ({ ...part, y: part.y + top }))
  const textsOf = (rows: readonly PlacedRow[]) => rows.flatMap(({ row, top }) => moved(row.texts, top))
  return {
    texts: textsOf(placed.filter(({ isRepeated }) => !isRepeated)),
    repeated: textsOf(placed.filter(({ isRepeated }) => isRepeated)),
    rules: placed.flatMap(({ row, top }) => moved(row.rules, top)),
  }
}

function pageNumber(text: string, { width, height, margin, textSize }: PageFormat, measure: MeasureText): ImageText {
  const font = { size: Math.round(pageNumberSize * textSize), isBold: false }
  return { text, x: (width - measure(text, font)) / 2, y: Math.round(height - margin / 2), font }
}
