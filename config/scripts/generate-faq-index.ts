import { writeFileSync } from 'node:fs'
import { faqEntries } from '@/content/faq/entries'
import { searchHints } from '@/content/faq/search-hints'
import { searchWords } from '@/content/faq/search-words'
import { buildSearchIndex } from '@/domain/faq/build-search-index'
import { pinyinTable } from './pinyin-table'
import { inRepository } from './repository'

/** Writes the search index of the FAQ from its entries and words. */
export function writeFaqIndex(): void {
  writeFileSync(inRepository('src', 'content', 'faq', 'search-index.generated.ts'), faqIndexSource())
}

/** The source of the module; the same for the same content. */
export function faqIndexSource(): string {
  const sources = faqEntries.map((entry) => ({ ...entry, asked: [...entry.asked, searchHints[entry.id]] }))
  const texts = sources.flatMap(({ question, asked }) => [question, ...asked])
  const index = buildSearchIndex(sources, searchWords, pinyinTable([...texts, ...searchWords.synonyms, searchWords.common]))
  return `import type { SearchIndexData } from '@/domain/faq/search-index'
import type { FaqId } from './faq-ids'

/** Made by \`npm run generate -- faq\`; change the entries or search-words.ts and run it again. */
export const searchIndexData: SearchIndexData<FaqId> = {
  entries: [
${index.entries.map(({ id, group, question }) => `    { id: ${quoted(id)}, group: ${quoted(group)}, question: ${quoted(question)} },`).join('\n')}
  ],
  phraseLengths: ${quoted(index.phraseLengths)},
  terms: ${quoted(index.terms)},
  postings: ${quoted(index.postings)},
  pinyin: ${quoted(index.pinyin)},
}
`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
