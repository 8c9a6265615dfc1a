import { letterStepIds, type LetterStepId } from '@/domain/letter/letter-journey'

/**
 * Every page of the program and what its address may carry: ids only, never a word that a person typed.
 * `formatRoute` and the parse functions are each other's inverse; whatever does not parse opens the home page.
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
} as const

export type Route =
  | { readonly page: 'gates'; readonly draft: string }
  /** `field`: the draft path that asked for a change (from the preview); the form then leads back there. */
  | { readonly page: 'form'; readonly draft: string; readonly step?: LetterStepId; readonly field?: string }
  | { readonly page: 'preview' | 'case' | 'offer' | 'complaint'; readonly draft: string }
  | { readonly page: 'samples' }

export function formatRoute(route: Route): string {
  if (route.page === 'samples') return letterPaths.samples
  const parameters = [`draft=${route.draft}`]
  if (route.page === 'form' && route.step) parameters.push(`step=${route.step}`)
  if (route.page === 'form' && route.field) parameters.push(`field=${route.field}`)
  return `${letterPaths[route.page]}?${parameters.join('&')}`
}

export type Query = Readonly<Record<string, string | undefined>>

/** The id of a draft, or nothing when the address is unknown or hostile. */
export function parseDraftId(query: Query): string | undefined {
  const id = query.draft
  return id !== undefined && /^[a-z0-9]{1,24}$/.test(id) ? id : undefined
}

export function parseFormRoute(query: Query): { draft: string; step?: LetterStepId; field?: string } | undefined {
  const draft = parseDraftId(query)
  if (draft === undefined) return undefined
  const step = letterStepIds.find(id => id === query.step)
  const field = query.field !== undefined && /^[A-Za-z0-9.]{1,60}$/.test(query.field) ? query.field : undefined
  return { draft, ...(step && { step }), ...(field && { field }) }
}
