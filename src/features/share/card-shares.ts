import { scamPageCards } from '@/content/share/scam-pages'
import { shareCards, type ShareCardId } from '@/content/share/share-cards'
import { chatShareOf, momentsShareOf, type ChatShare, type MomentsShare, type ShareCard } from '@/domain/share/share-card'
import type { FaqId } from '@/content/faq/faq-ids'
import { formatRoute } from '@/routes/routes'

export type Card = ShareCard<ShareCardId, FaqId>

/** What is passed on where nothing was chosen, or where the address knows no such card. */
export const firstCard: Card = shareCards[0]

export function findCard(id: string | undefined): Card | undefined {
  return shareCards.find(card => card.id === id)
}

/** The card with that id for a chat; it opens its own page. */
export function chatShareOfCard(id: string | undefined): ChatShare {
  const card = findCard(id) ?? firstCard
  return chatShareOf(card, formatRoute({ page: 'card', id: card.id }))
}

/** The same for Moments. */
export function momentsShareOfCard(id: string | undefined): MomentsShare {
  const card = findCard(id) ?? firstCard
  return momentsShareOf(card, formatRoute({ page: 'card', id: card.id }))
}

/** Another page of the warning for a chat; it opens as if nobody had been there. */
export function chatShareOfPage(page: keyof typeof scamPageCards): ChatShare {
  const { title, picture } = scamPageCards[page]
  return chatShareOf({ id: picture, title }, formatRoute({ page }))
}

/** The same for Moments. */
export function momentsShareOfPage(page: keyof typeof scamPageCards): MomentsShare {
  const { title, picture } = scamPageCards[page]
  return momentsShareOf({ id: picture, momentsTitle: title }, formatRoute({ page }))
}
