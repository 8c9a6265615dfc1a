import type { FaqEntry } from '../faq/faq-entry'
import { errorIn, type CitingText, type Content, type Finding } from './content'

/** References resolve both ways: all that is named exists, and every law, article and channel is named somewhere. */
export function checkReferences(content: Content): readonly Finding[] {
  const articles = articlesOf(content)
  const texts: readonly CitingText[] = [...content.entries, ...content.otherTexts]
  return [
    ...texts.flatMap((text) => missingArticles(text, articles)),
    ...content.entries.flatMap((entry) => missingReferences(entry, content)),
    ...repeated(content.entries.map(({ id }) => id)).map((id) => errorIn(id, 'two entries have this id')),
    ...unusedLaws(content, texts, articles),
    ...unusedChannels(content),
    ...wrongCounts(content),
  ]
}

function missingArticles({ id, citations }: CitingText, articles: ReadonlySet<string>): readonly Finding[] {
  return citations
    .filter(({ law, article }) => !articles.has(`${law}/${article}`))
    .map(({ law, article }) => errorIn(id, `cites ${law}/${article}, which is not in the data`))
}

function missingReferences({ id, citations, channels, related }: FaqEntry, content: Content): readonly Finding[] {
  const links = citations.map(({ law, article, clause = '' }) => `${law}/${article} ${clause}`.trim())
  return [
    ...channels
      .filter((channel) => !content.channels.some((other) => other.id === channel))
      .map((channel) => errorIn(id, `names the channel ${channel}, which is not in the data`)),
    ...related
      .filter((other) => !content.entries.some((entry) => entry.id === other))
      .map((other) => errorIn(id, `leads on to ${other}, which is not in the data`)),
    ...(related.includes(id) ? [errorIn(id, 'leads on to itself')] : []),
    ...repeated([...links, ...channels, ...related]).map((link) => errorIn(id, `names ${link} twice`)),
  ]
}

function unusedLaws({ laws }: Content, texts: readonly CitingText[], articles: ReadonlySet<string>): readonly Finding[] {
  const used = new Set(texts.flatMap(({ citations }) => citations.map(({ law, article }) => `${law}/${article}`)))
  return [
    ...laws
      .filter(({ id }) => ![...used].some((link) => link.startsWith(`${id}/`)))
      .map(({ id }) => errorIn(id, 'nothing cites this law')),
    ...[...articles].filter((link) => !used.has(link)).map((link) => errorIn(link, 'nothing cites this article')),
  ]
}

function unusedChannels({ channels, entries }: Content): readonly Finding[] {
  const used = new Set(entries.flatMap((entry) => entry.channels))
  return channels.filter(({ id }) => !used.has(id)).map(({ id }) => errorIn(id, 'no entry names this channel'))
}

function wrongCounts({ groups, entries }: Content): readonly Finding[] {
  return groups.flatMap(({ id, count }) => {
    const real = entries.filter(({ group }) => group === id).length
    return real === count ? [] : [errorIn(id, `the group is said to have ${count} entries and has ${real}`)]
  })
}

/** Every article of every version, as `law/article`. */
function articlesOf({ laws }: Content): ReadonlySet<string> {
  return new Set(laws.flatMap(({ id, versions }) => versions.flatMap(({ articles }) => Object.keys(articles).map((article) => `${id}/${article}`))))
}

/** What stands in a list more than once, each named once. */
function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
