import { faqGroupIds, type FaqGroupId } from '@/domain/faq/faq-entry'
import { letterStepIds, type LetterStepId } from '@/domain/letter/letter-journey'

/**
 * Every page of the program and what its address may carry: ids only, never a word that a person typed.
 * `formatRoute` and the parse functions are each other's inverse; for whatever does not parse, the page says so and leads home.
 */
export const tabPaths = {
  home: '/pages/home/index',
  faq: '/pages/faq/index',
  letter: '/pages/letter/index',
  scam: '/pages/scam/index',
} as const
export type TabName = keyof typeof tabPaths

export const letterPaths = {
  gates: '/subpages/letter/gates/index',
  form: '/subpages/letter/form/index',
  preview: '/subpages/letter/preview/index',
  case: '/subpages/letter/case/index',
  offer: '/subpages/letter/offer/index',
  complaint: '/subpages/letter/complaint/index',
  samples: '/subpages/letter/samples/index',
  budget: '/subpages/letter/budget/index',
} as const

export const faqPaths = {
  search: '/subpages/faq/search/index',
  group: '/subpages/faq/group/index',
  entry: '/subpages/faq/entry/index',
  article: '/subpages/faq/article/index',
  channels: '/subpages/faq/channels/index',
  saved: '/subpages/faq/saved/index',
} as const

export const scamPaths = {
  how: '/subpages/scam/how/index',
  check: '/subpages/scam/check/index',
  quiz: '/subpages/scam/quiz/index',
  paid: '/subpages/scam/paid/index',
  cards: '/subpages/scam/cards/index',
  card: '/subpages/scam/card/index',
  poster: '/subpages/scam/poster/index',
} as const

const paths = { ...letterPaths, ...faqPaths, ...scamPaths }

export type LetterRoute =
  | { readonly page: 'gates'; readonly draft: string }
  /** `field`: the draft path that asked for a change (from the preview); the form then leads back there. */
  | { readonly page: 'form'; readonly draft: string; readonly step?: LetterStepId; readonly field?: string }
  | { readonly page: 'preview' | 'case' | 'offer' | 'complaint'; readonly draft: string }
  | { readonly page: 'samples' | 'budget' }

export type FaqRoute =
  /** `word`: the id of a common word to search for at once. */
  | { readonly page: 'search'; readonly word?: string }
  | { readonly page: 'group'; readonly id: FaqGroupId }
  | { readonly page: 'entry'; readonly id: string }
  /** `law` and `article` as in a citation. */
  | { readonly page: 'article'; readonly law: string; readonly article: string }
  | { readonly page: 'channels' | 'saved' }

export type ScamRoute =
  /** `by`: begins with the questions for an offer made by phone. */
  | { readonly page: 'check'; readonly by?: 'phone' }
  /** `id`: of a share card. */
  | { readonly page: 'card'; readonly id: string }
  | { readonly page: 'how' | 'quiz' | 'paid' | 'cards' | 'poster' }

export type Route = LetterRoute | FaqRoute | ScamRoute

export function formatRoute({ page, ...parameters }: Route): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  return pairs.length > 0 ? `${paths[page]}?${pairs.join('&')}` : paths[page]
}

export type Query = Readonly<Record<string, string | undefined>>

/** The id of a draft, or nothing when the address is unknown or hostile. */
export function parseDraftId(query: Query): string | undefined {
  return matching(query.draft, /^[a-z0-9]{1,24}$/)
}

export function parseFormRoute(query: Query): { draft: string; step?: LetterStepId; field?: string } | undefined {
  const draft = parseDraftId(query)
  if (draft === undefined) return undefined
  const step = letterStepIds.find(id => id === query.step)
  const field = matching(query.field, /^[A-Za-z0-9.]{1,60}$/)
  return { draft, ...(step && { step }), ...(field !== undefined && { field }) }
}

/** The id of a common word; nothing for a search that begins empty. */
export function parseSearchWord(query: Query): string | undefined {
  return matching(query.word, /^[a-zA-Z]{1,24}$/)
}

export function parseGroupId(query: Query): FaqGroupId | undefined {
  return faqGroupIds.find(id => id === query.id)
}

/** What can be the id of an entry. Whether there is such an entry is for the screen to see. */
export function parseEntryId(query: Query): string | undefined {
  return matching(query.id, /^[a-z0-9]+(-[a-z0-9]+){0,11}$/)
}

export function parseArticleRoute(query: Query): { law: string; article: string } | undefined {
  const law = matching(query.law, /^[a-zA-Z]{1,48}$/)
  const article = matching(query.article, /^[a-zA-Z0-9-]{1,32}$/)
  return law === undefined || article === undefined ? undefined : { law, article }
}

/** What can be the id of a share card. Whether there is such a card is for the screen to see. */
export function parseCardId(query: Query): string | undefined {
  return matching(query.id, /^[a-z]+(-[a-z]+){0,4}$/)
}

/** Whether the check begins with the questions for an offer made by phone. */
export function isPhoneCheck(query: Query): boolean {
  return query.by === 'phone'
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined
}
