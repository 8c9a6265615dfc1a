import type { ArticleNo } from '../law/law'
import type { Citation, FaqEntry, FaqGroupId } from './faq-entry'

/** The entry with that id; nothing for an id of an older or newer program, or one that somebody made up. */
export function findEntry<Entry extends FaqEntry>(entries: readonly Entry[], id: string): Entry | undefined {
  return entries.find(entry => entry.id === id)
}

/** The entries with these ids, in the order of the ids; ids that are not there are left out. */
export function findEntries<Entry extends FaqEntry>(entries: readonly Entry[], ids: readonly string[]): readonly Entry[] {
  return ids.flatMap(id => findEntry(entries, id) ?? [])
}

/** The entries of a group, in their order. */
export function entriesOfGroup<Entry extends FaqEntry>(entries: readonly Entry[], group: FaqGroupId): readonly Entry[] {
  return entries.filter(entry => entry.group === group)
}

/** Any citation of that article; nothing for an article that no entry rests on. */
export function findCitation<LawId extends string>(
  entries: readonly FaqEntry<string, LawId>[], law: string, article: ArticleNo,
): Citation<LawId> | undefined {
  for (const { citations } of entries) {
    const found = citations.find(citation => citation.law === law && citation.article === article)
    if (found) return found
  }
  return undefined
}
