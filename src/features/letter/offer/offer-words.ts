import type { Verdict } from '@/components/verdict-chip'
import { offerAnswerLabels } from '@/content/letter/offer-checklist'
import type { OfferVerdict } from '@/domain/letter/offer/judge-offer'
import { offerAnswers } from '@/domain/letter/offer/offer-items'

/** The verdict in the look that the whole program uses for it. */
export const verdictChips: Readonly<Record<OfferVerdict, { readonly verdict: Verdict; readonly words: string }>> = {
  red: { verdict: 'unlawful', words: '先不签不付' },
  yellow: { verdict: 'depends', words: '先问清楚' },
  green: { verdict: 'lawful', words: '可以考虑' },
  open: { verdict: 'fact', words: '还没核对完' },
}

export const answerChoices = offerAnswers.map(value => ({ value, label: offerAnswerLabels[value] }))
