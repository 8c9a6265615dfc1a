import { letterStepIds } from '@/domain/letter/letter-journey'
import { formatRoute, tabPaths } from '@/routes/routes'
import { letterCase, type StoredLetters } from '../../support/stored-letters'
import type { ScreenUnderTest } from './screen-under-test'
import { screensAfterSending } from './screens-after-sending'
import { scamScreens } from './screens-scam'

const finished = letterCase('01-installment-plan')
const draft = 'k1'
/** Written as far as the amounts, with one of them wrong. */
const halfWritten = {
  kinds: finished.kinds,
  gates: finished.gates,
  creditor: finished.creditor,
  debt: { ...finished.debt, outstandingFees: '420元左右' },
}

const otherDebts = [{ name: '某某消费金融有限公司', outstanding: '8600' }, { name: '某某快贷', outstanding: '4300', overdue: true }]

const tabs: readonly ScreenUnderTest[] = [
  { name: '01-home', path: tabPaths.home, letters: {} },
  { name: '01-home-with-letter', path: tabPaths.home, letters: { k1: halfWritten } },
  { name: '02-rights', path: tabPaths.faq, letters: {} },
  { name: '05-letters', path: tabPaths.letter, letters: { k1: finished, k2: halfWritten } },
  { name: '05-letters-empty', path: tabPaths.letter, letters: {} },
  {
    name: '05-budget',
    path: formatRoute({ page: 'budget' }),
    letters: { k1: { ...finished, budget: { income: { salary: '5000' }, expenses: { housing: '2000', food: '1800' }, otherDebts } } },
  },
  { name: '05-budget-empty', path: formatRoute({ page: 'budget' }), letters: {} },
  { name: '05-samples', path: formatRoute({ page: 'samples' }), letters: {} },
  { name: '10-scam', path: tabPaths.scam, letters: {} },
]

const faq: readonly ScreenUnderTest[] = [
  { name: '03-rights-group', path: formatRoute({ page: 'group', id: 'visit' }), letters: {} },
  { name: '03-rights-entry', path: formatRoute({ page: 'entry', id: 'must-i-open-the-door' }), letters: {}, tap: 'law-0' },
  { name: '03-rights-entry-standard', path: formatRoute({ page: 'entry', id: 'contacts-called' }), letters: {}, tap: 'favourite' },
  { name: '03-rights-entry-unknown', path: formatRoute({ page: 'entry', id: 'no-such-question' }), letters: {} },
  { name: '03-article', path: formatRoute({ page: 'article', law: 'civilCode', article: '1033' }), letters: {} },
  { name: '03-article-summary', path: formatRoute({ page: 'article', law: 'collectionStandard', article: 'hours' }), letters: {} },
  { name: '03-channels', path: formatRoute({ page: 'channels' }), letters: {}, tap: 'words-police' },
  { name: '03-saved-empty', path: formatRoute({ page: 'saved' }), letters: {} },
  { name: '04-search', path: formatRoute({ page: 'search' }), letters: {} },
  { name: '04-search-found', path: formatRoute({ page: 'search', word: 'visit' }), letters: {} },
]

const gates: readonly ScreenUnderTest[] = [
  { name: '09-kinds', path: formatRoute({ page: 'gates', draft }), letters: {} },
  { name: '09-gate-question', path: formatRoute({ page: 'gates', draft }), letters: { k1: { kinds: finished.kinds } } },
  ...(['G1', 'G2', 'G3', 'G4', 'G5'] as const).map((gate) => ({
    name: `09-gate-page-${gate}`,
    path: formatRoute({ page: 'gates', draft }),
    letters: {
      k1: { ...finished, gates: { ...finished.gates, [gate]: gate === 'G1' ? 'no' : 'yes' }, paymentOrder: 'none', judgmentInForce: 'no' },
    } satisfies StoredLetters,
  })),
]

const everyKind = letterCase('07-all-three')
const form: readonly ScreenUnderTest[] = letterStepIds.map((step) => ({
  name: `06-form-${step}`,
  path: formatRoute({ page: 'form', draft, step }),
  letters: { k1: step === 'deferral' || step === 'waiver' ? everyKind : finished },
}))

const atAmounts = formatRoute({ page: 'form', draft, step: 'amount' })
const atPreview = formatRoute({ page: 'preview', draft })

const moments: readonly ScreenUnderTest[] = [
  { name: '06-form-amount-wrong', path: atAmounts, letters: { k1: halfWritten }, tap: 'next-step' },
  { name: '06-form-all-steps', path: atAmounts, letters: { k1: halfWritten }, tap: 'all-steps' },
  { name: '08-preview', path: atPreview, letters: { k1: finished } },
  { name: '08-preview-unconfirmed', path: atPreview, letters: { k1: { ...finished, confirm: {} } }, tap: 'send-letter' },
  { name: '08-preview-incomplete', path: atPreview, letters: { k1: halfWritten } },
]

export const screens: readonly ScreenUnderTest[] = [...tabs, ...faq, ...gates, ...form, ...moments, ...screensAfterSending, ...scamScreens]

/** The screens of the main package ('pages') or of a sub-package. */
export function screensIn(root: 'pages' | 'subpages/letter' | 'subpages/faq' | 'subpages/scam'): readonly ScreenUnderTest[] {
  return screens.filter(({ path }) => path.startsWith(`/${root}/`))
}
