import { letterStepIds } from '@/domain/letter/letter-journey'
import { formatRoute, tabPaths } from '@/routes/routes'
import { letterCase, type StoredLetters } from './device-storage'

/** A place in the program to look at: for the checks of every screen and for the screenshots. */
export interface ScreenUnderTest {
  readonly name: string
  readonly path: string
  /** The letters on the device when it is opened. */
  readonly letters: StoredLetters
  /** What is tapped after it has been opened, by id. */
  readonly tap?: string
}

const finished = letterCase('01-installment-plan')
const draft = 'k1'
/** Written as far as the amounts, with one of them wrong. */
const halfWritten = {
  kinds: finished.kinds,
  gates: finished.gates,
  creditor: finished.creditor,
  debt: { ...finished.debt, outstandingFees: '420元左右' },
}

const tabs: readonly ScreenUnderTest[] = [
  { name: '01-home', path: tabPaths.home, letters: {} },
  { name: '01-home-with-letter', path: tabPaths.home, letters: { k1: halfWritten } },
  { name: '02-rights', path: tabPaths.faq, letters: {} },
  { name: '05-letters', path: tabPaths.letter, letters: { k1: finished, k2: halfWritten } },
  { name: '05-letters-empty', path: tabPaths.letter, letters: {} },
  { name: '05-samples', path: formatRoute({ page: 'samples' }), letters: {} },
  { name: '10-scam', path: tabPaths.scam, letters: {} },
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

const everyKind = letterCase('21-all-three')
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

export const screens: readonly ScreenUnderTest[] = [...tabs, ...gates, ...form, ...moments]
