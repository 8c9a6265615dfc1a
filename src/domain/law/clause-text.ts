const numerals = '一二三四五六七八九十'
/** The line with which an article begins that is not given in full, see `LawVersion.articles`. */
const partLine = /^（(?:节录|第(.)款(?:前段)?)）$/
/** Some texts have the numbers of their items in half-width brackets, and some have all items in one line. */
const itemStart = /^[（(]([一二三四五六七八九十]+)[）)]/
const itemWithinLine = /([：；])(?=[（(][一二三四五六七八九十]+[）)])/g

interface Paragraph {
  /** 1 for 第一款. */
  readonly no: number
  /** The paragraph and its items, one by one. */
  readonly parts: readonly string[]
}

/**
 * The words of one part of an article: 第二款 with its items, 第（三）项, 第一款第（三）项; without a paragraph, the first item of that
 * number. Nothing when the article has no such part, or when `clause` does not name one in this form.
 */
export function clauseText(articleText: string, clause: string): string | undefined {
  const [, paragraph, item] = /^(?:第([一二三四五六七八九十])款)?(?:第（([一二三四五六七八九十]+)）项)?$/.exec(clause) ?? []
  if (paragraph === undefined && item === undefined) return undefined
  const paragraphs = paragraphsOf(articleText).filter(({ no }) => paragraph === undefined || no === numerals.indexOf(paragraph) + 1)
  const parts = paragraphs.flatMap((found) => found.parts)
  const named = item === undefined ? parts : parts.filter((part) => itemStart.exec(part)?.[1] === item).slice(0, 1)
  return named.length > 0 ? named.join('\n') : undefined
}

function paragraphsOf(articleText: string): readonly Paragraph[] {
  const lines = articleText.replace(itemWithinLine, '$1\n').split('\n')
  const given = partLine.exec(lines[0] ?? '')
  const firstNo = given?.[1] === undefined ? 1 : numerals.indexOf(given[1]) + 1
  const paragraphs: { readonly no: number; readonly parts: string[] }[] = []
  for (const line of given ? lines.slice(1) : lines) {
    const current = paragraphs[paragraphs.length - 1]
    if (current && itemStart.test(line)) current.parts.push(line)
    else paragraphs.push({ no: firstNo + paragraphs.length, parts: [line] })
  }
  return paragraphs
}
