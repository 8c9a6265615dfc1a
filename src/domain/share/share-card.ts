/** A fact that can be passed on: two pictures, two titles and a page of its own. It says nothing of the person who passes it on. */
export interface ShareCard<Id extends string = string, EntryId extends string = string> {
  /** Lower-case words with hyphens; stands in the address and names the pictures. */
  readonly id: Id
  /** A trick to keep away from, or what people around the debtor may and may not do. */
  readonly kind: 'warning' | 'right'
  /** The words on both pictures, in two lines: at most 12 characters together. */
  readonly headline: readonly [string, string]
  /** Two smaller lines on the square picture, at most 12 characters each. */
  readonly below: readonly [string, string]
  /** Over the picture in a chat: at most 22 characters. */
  readonly title: string
  /** Beside the picture in Moments: at most 30 characters. */
  readonly momentsTitle: string
  /** The first line of its page: the fact itself. */
  readonly fact: string
  /** Why that is so, a sentence or two each. */
  readonly why: readonly string[]
  /** What costs nothing and can be done at once. */
  readonly doNow: readonly string[]
  /** Where the main button of its page leads: the check of a message, what to do after paying, the whole answer. */
  readonly leadsTo: 'check' | 'paid' | 'entry'
  /** The entry of the FAQ that has the whole answer and what it rests on. */
  readonly entry: EntryId
}

/** What WeChat takes for a card in a chat (document "onShareAppMessage"). */
export interface ChatShare {
  readonly title: string
  /** From the root, with its parameters. */
  readonly path: string
  /** A picture of the package, 5:4. */
  readonly imageUrl: string
}

/** What WeChat takes for Moments, where a card always opens the page that it was made on (document "onShareTimeline"). */
export interface MomentsShare {
  readonly title: string
  /** The parameters of the page, without the question mark. */
  readonly query: string
  /** A picture of the package, 1:1. */
  readonly imageUrl: string
}

/** Our own limits, in characters: WeChat names none and cuts what does not fit. */
export const chatTitleLimit = 22
export const momentsTitleLimit = 30
export const headlineLimit = 12

/** Where the pictures of the cards lie: in the sub-package whose pages show them. */
export const cardPictureFolder = '/subpages/scam/pictures'

/** The paths of a card's pictures from the root of the program: 5:4 for a chat, 1:1 for Moments. */
export function cardPictures(id: string): { readonly chat: string; readonly moments: string } {
  return { chat: `${cardPictureFolder}/${id}.png`, moments: `${cardPictureFolder}/${id}-square.png` }
}

/** The card for a chat. `path` is the address of its page. */
export function chatShareOf({ id, title }: Pick<ShareCard, 'id' | 'title'>, path: string): ChatShare {
  return { title, path, imageUrl: cardPictures(id).chat }
}

/** The card for Moments. `path` is the address of its page; only what follows the question mark is taken along. */
export function momentsShareOf({ id, momentsTitle }: Pick<ShareCard, 'id' | 'momentsTitle'>, path: string): MomentsShare {
  return { title: momentsTitle, query: path.split('?')[1] ?? '', imageUrl: cardPictures(id).moments }
}

/** All that a card says, for a message without pictures. */
export function cardAsText({ fact, why, doNow }: Pick<ShareCard, 'fact' | 'why' | 'doNow'>): string {
  return [fact, ...why, ...doNow.map((step, index) => `${index + 1}. ${step}`)].join('\n')
}

/** After one of these a text can end. */
const pauses = '，。；：？！、）”'
/** How much may be lost to end at a pause, in parts of the limit. */
const worthKeeping = 0.6

/**
 * A title of at most `limit` characters (code points): as it is where it fits, else up to its last pause if that keeps most of it, else
 * cut with an ellipsis, which counts. A pause at the end that is no end of a sentence goes.
 */
export function shortTitle(text: string, limit = chatTitleLimit): string {
  const characters = Array.from(text.trim())
  if (characters.length <= limit) return characters.join('')
  const room = characters.slice(0, limit)
  const end = room.reduce((last, character, index) => (pauses.includes(character) ? index + 1 : last), 0)
  if (end >= limit * worthKeeping) return room.slice(0, end).join('').replace(/[，；：、]$/, '')
  return `${characters.slice(0, limit - 1).join('')}…`
}
