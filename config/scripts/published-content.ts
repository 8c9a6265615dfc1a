import { channels } from '@/content/channels/channels'
import { agentWords, otherNumbers, terms } from '@/content/faq/terms'
import { bannedPhrases } from '@/content/faq/banned-phrases'
import { faqEntries } from '@/content/faq/entries'
import { faqGroups } from '@/content/faq/groups'
import { sharedQuestions } from '@/content/faq/shared-questions'
import { laws } from '@/content/law/laws'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { caseStepBasis } from '@/content/letter/case-steps'
import { complaintMannersBasis, institutionGuides, regulatorGuides } from '@/content/letter/complaint-guides'
import { gatePages } from '@/content/letter/gate-pages'
import { offerItemWords, waysAfterRefusal } from '@/content/letter/offer-checklist'
import { lawPoints } from '@/content/scam/law-points'
import type { Content } from '@/domain/content-check/content'
import type { Citation } from '@/domain/faq/faq-entry'
import type { ArticleNo, Law } from '@/domain/law/law'

/** All content that rests on the law, as it is published. */
export const publishedContent: Content = {
  entries: faqEntries,
  groups: faqGroups,
  laws: Object.values(laws),
  channels: Object.values(channels),
  otherTexts: [
    {
      id: 'letter',
      citations: letterBasesIn([
        afterSendingPhrases, caseStepBasis, complaintMannersBasis, institutionGuides, regulatorGuides, gatePages, offerItemWords,
        waysAfterRefusal,
      ]),
    },
    { id: 'scam', citations: lawPoints.map(({ citation }) => citation) },
  ],
  wording: { terms, agentWords, otherNumbers, bannedPhrases, sharedQuestions },
}

/** What pages and phrases of the letters lean on, at whatever depth it stands. */
function letterBasesIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return []
  if (!isLetterBasis(value)) return Object.values(value).flatMap(letterBasesIn)
  return value.articles.map((article) => ({ law: value.law.id, article }))
}

function isLetterBasis(value: object): value is { readonly law: Law; readonly articles: readonly ArticleNo[] } {
  return 'law' in value && 'articles' in value && Array.isArray(value.articles)
}
