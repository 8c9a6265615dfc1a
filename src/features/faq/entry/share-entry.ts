import { faqEntries } from '@/content/faq/entries'
import { tabPicture, tabTitles } from '@/content/share/tab-card'
import { findEntry } from '@/domain/faq/find-entry'
import { shortTitle, type ChatShare, type MomentsShare } from '@/domain/share/share-card'
import { formatRoute, tabPaths } from '@/routes/routes'

/** The card of an entry for a chat, made of its id alone; of an unknown one, the card of the program. */
export function chatCard(id: string | undefined): ChatShare {
  const entry = id === undefined ? undefined : findEntry(faqEntries, id)
  return entry
    ? { title: shortTitle(entry.question), path: formatRoute({ page: 'entry', id: entry.id }), imageUrl: tabPicture }
    : { title: tabTitles.home, path: tabPaths.home, imageUrl: tabPicture }
}

/** The same for Moments, where the page itself opens with this query. */
export function momentsCard(id: string | undefined): MomentsShare {
  const { title, path, imageUrl } = chatCard(id)
  return { title, query: path.split('?')[1] ?? '', imageUrl }
}
