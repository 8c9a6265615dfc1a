import type { LetterDraft } from '@/domain/letter/draft'
import type { LetterStepId } from '@/domain/letter/letter-journey'
import type { Weapp } from './host/weapp'

/** Writes a letter into the running program with taps and typing alone, taking the answers from a stored draft. */

/** From the first page to the first question of a new letter. */
export async function beginLetter(weapp: Weapp): Promise<void> {
  await weapp.tap('#situation-negotiate')
  await weapp.tap('#new-letter')
}

/** What the letter asks for, and the five questions, each answered so that it lets one through. */
export async function passGates(weapp: Weapp, { kinds = [], gates = {} }: LetterDraft): Promise<void> {
  for (const kind of kinds) await weapp.tap(`#kind-${kind}`)
  await weapp.tap('#kinds-chosen')
  for (const gate of ['G1', 'G2', 'G3', 'G4', 'G5'] as const) await weapp.tap(`#gate-${gate}-${gates[gate]}`)
}

type Section = 'creditor' | 'debt' | 'hardship' | 'deferral' | 'installmentPlan' | 'penaltyWaiver' | 'debtor'

/** Steps that may stay empty, and do. */
export const leaveEmpty = async (): Promise<void> => undefined

/** One step of the form, from its first question to its last; the button below is left alone. */
export const fillStep: Record<LetterStepId, (weapp: Weapp, draft: LetterDraft) => Promise<void>> = {
  async creditor(weapp, draft) {
    await typeInto(weapp, draft, 'creditor', ['fullName'])
    await choose(weapp, draft, 'creditor', ['role', 'channel'])
    await weapp.tap('#more-fields')
    await typeInto(weapp, draft, 'creditor', ['brandName'])
  },
  async loan(weapp, draft) {
    await choose(weapp, draft, 'debt', ['productType'])
    await typeInto(weapp, draft, 'debt', ['contractNo'])
    await pickDate(weapp, draft, 'debt', ['overdueSince'])
  },
  async amount(weapp, draft) {
    await typeInto(weapp, draft, 'debt', ['outstandingPrincipal', 'outstandingInterest', 'outstandingFees'])
    await pickDate(weapp, draft, 'debt', ['amountAsOf'])
    await choose(weapp, draft, 'debt', ['amountSource'])
  },
  async hardship(weapp, draft) {
    for (const cause of draft.hardship?.causes ?? []) await weapp.tap(`#field-hardship-causes-${cause}`)
    await pickDate(weapp, draft, 'hardship', ['startedOn'])
    await typeInto(weapp, draft, 'hardship', ['statement'])
  },
  budget: leaveEmpty,
  async deferral(weapp, draft) {
    await typeInto(weapp, draft, 'deferral', ['months'])
    await pickDate(weapp, draft, 'deferral', ['fromDueDate'])
  },
  async waiver(weapp, draft) {
    for (const { kind } of draft.penaltyWaiver?.items ?? []) await weapp.tap(`#field-penaltyWaiver-items-${kind}`)
    await choose(weapp, draft, 'penaltyWaiver', ['scope'])
  },
  async plan(weapp, draft) {
    // The wheel reports a place in its list, which begins at one period.
    await weapp.change('#field-installmentPlan-periods-stepper-input', Number(draft.installmentPlan?.periods) - 1)
    await pickDate(weapp, draft, 'installmentPlan', ['firstDueDate'])
  },
  requests: leaveEmpty,
  enclosures: leaveEmpty,
  async applicant(weapp, draft) {
    await typeInto(weapp, draft, 'debtor', ['name', 'phone'])
  },
}

/** The steps from one to another, both included, going on after each. */
export async function fillSteps(weapp: Weapp, draft: LetterDraft, steps: readonly LetterStepId[]): Promise<void> {
  for (const step of steps) {
    await fillStep[step](weapp, draft)
    await weapp.tap('#next-step')
  }
}

export async function confirmLetter(weapp: Weapp): Promise<void> {
  for (const sentence of ['truthful', 'ownWill', 'affordable']) await weapp.tap(`#confirm-${sentence}`)
}

async function typeInto(weapp: Weapp, draft: LetterDraft, section: Section, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await weapp.input(`#field-${section}-${key}-input`, answer(draft, section, key))
    await weapp.blur(`#field-${section}-${key}-input`)
  }
}

async function choose(weapp: Weapp, draft: LetterDraft, section: Section, keys: readonly string[]): Promise<void> {
  for (const key of keys) await weapp.tap(`#field-${section}-${key}-${answer(draft, section, key)}`)
}

async function pickDate(weapp: Weapp, draft: LetterDraft, section: Section, keys: readonly string[]): Promise<void> {
  for (const key of keys) await weapp.change(`#field-${section}-${key}-input`, answer(draft, section, key))
}

function answer(draft: LetterDraft, section: Section, key: string): string {
  const value = (draft[section] as Readonly<Record<string, unknown>> | undefined)?.[key]
  if (typeof value !== 'string') throw new Error(`The draft has no ${section}.${key} to type`)
  return value
}
