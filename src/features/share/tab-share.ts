import { tabPicture, tabTitles } from '@/content/share/tab-card'
import type { ChatShare } from '@/domain/share/share-card'
import { tabPaths, type TabName } from '@/routes/routes'

/** The card of a tab for a chat. It opens the tab as a new phone shows it: nothing on it is of the person who passes it on. */
export function chatShareOfTab(tab: TabName): ChatShare {
  return { title: tabTitles[tab], path: tabPaths[tab], imageUrl: tabPicture }
}
