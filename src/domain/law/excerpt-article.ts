/** In place of words that are left out. */
const gap = '……'

/** Articles up to this many characters are shown whole. */
const short = 160

/**
 * The paragraphs of an article that matter on a small screen, in its exact words: all of a short one, else its opening and those in which
 * one of the `decisive` words stands. Paragraphs that are left out become one ……
 */
export function excerptArticle(text: string, decisive: readonly string[] = []): readonly string[] {
  const paragraphs = text.split('\n')
  if (text.length <= short) return paragraphs
  const opening = isPartMark(paragraphs[0]) ? 1 : 0
  const shown = paragraphs.map((paragraph, index) => index <= opening || decisive.some(words => paragraph.includes(words)))
  return paragraphs.flatMap((paragraph, index) => {
    if (shown[index]) return [paragraph]
    return shown[index - 1] ? [gap] : []
  })
}

/** （第二款）, （节录）: says which part of an article is given. */
function isPartMark(paragraph = ''): boolean {
  return /^（[^（）]{1,8}）$/.test(paragraph)
}
