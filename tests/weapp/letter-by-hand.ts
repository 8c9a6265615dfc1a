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

/** Steps in which nothing has to be filled in. */
export const mayStayEmpty: readonly LetterStepId[] = ['budget', 'requests', 'enclosures']

const leaveAsItIs = async (): Promise<void> => undefined

/** One step of the form, from its first question to its last; the button below is left alone. The budget has `fillBudget`. */
export const fillStep: Record<LetterStepId, (weapp: Weapp, draft: LetterDraft) => Promise<void>> = {
  async creditor(weapp, draft) {
    await typeInto(weapp, draft, 'creditor', ['fullName'])
    await choose(weapp, draft, 'creditor', ['role', 'channel'])
    await typeMore(weapp, draft, 'creditor', ['brandName', 'department'])
  },
  async loan(weapp, draft) {
    await choose(weapp, draft, 'debt', ['productType'])
    await typeInto(weapp, draft, 'debt', known(draft.debt, ['contractNo']))
    await pickDate(weapp, draft, 'debt', known(draft.debt, ['overdueSince']))
    if (draft.debt?.notYetOverdue) await weapp.tap('#field-debt-notYetOverdue')
    await typeMore(weapp, draft, 'debt', ['productName', 'accountLast4', 'onTimePeriods'])
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
    await typeMore(weapp, draft, 'hardship', ['incomeBefore', 'incomeNow', 'recoveryBasis'])
    await pickDate(weapp, draft, 'hardship', known(draft.hardship, ['expectedRecovery']))
  },
  budget: leaveAsItIs,
  async deferral(weapp, draft) {
    await pickCount(weapp, '#field-deferral-months-stepper-input', draft.deferral?.months)
    await pickDate(weapp, draft, 'deferral', ['fromDueDate'])
    await choose(weapp, draft, 'deferral', known(draft.deferral, ['afterMode', 'interestDuring']))
    await typeInto(weapp, draft, 'deferral', known(draft.deferral, ['duringPay']))
  },
  async waiver(weapp, draft) {
    const { items = [] } = draft.penaltyWaiver ?? {}
    for (const { kind } of items) await weapp.tap(`#field-penaltyWaiver-items-${kind}`)
    for (const [index, item] of items.entries()) {
      if (item.name !== undefined) await type(weapp, `#field-penaltyWaiver-items-${index}-name-input`, item.name)
      if (item.amount !== undefined) await type(weapp, `#field-penaltyWaiver-items-${index}-amount-input`, item.amount)
    }
    await choose(weapp, draft, 'penaltyWaiver', known(draft.penaltyWaiver, ['scope', 'settle']))
    await typeInto(weapp, draft, 'penaltyWaiver', known(draft.penaltyWaiver, ['partialAmount', 'partialDesc']))
    await typeMore(weapp, draft, 'penaltyWaiver', ['reason'])
  },
  async plan(weapp, draft) {
    await pickCount(weapp, '#field-installmentPlan-periods-stepper-input', draft.installmentPlan?.periods)
    await pickDate(weapp, draft, 'installmentPlan', ['firstDueDate'])
  },
  requests: leaveAsItIs,
  async enclosures(weapp, draft) {
    for (const { id } of draft.enclosures ?? []) await weapp.tap(`#paper-${id}`)
  },
  async applicant(weapp, draft) {
    const asked = draft.creditor?.channel === 'email' ? ['email'] : draft.creditor?.channel === 'post' ? ['mailAddress'] : []
    await typeInto(weapp, draft, 'debtor', ['name', 'phone', ...known(draft.debtor, ['idLast4', ...asked])])
    if (draft.debtor?.bestTime === undefined) return
    await weapp.tap('#more-fields')
    await choose(weapp, draft, 'debtor', ['bestTime'])
  },
}

/** Income and necessary spending a month, as far as the draft has them; only the lines that the step shows at once. */
export async function fillBudget(weapp: Weapp, { budget: { income = {}, expenses = {} } = {} }: LetterDraft): Promise<void> {
  for (const [id, amount] of Object.entries(income)) await type(weapp, `#field-budget-income-${id}-input`, amount)
  for (const [id, amount] of Object.entries(expenses)) await type(weapp, `#field-budget-expenses-${id}-input`, amount)
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

/** Types into a box and leaves it. */
export async function type(weapp: Weapp, box: string, text: string): Promise<void> {
  await weapp.input(box, text)
  await weapp.blur(box)
}

async function typeInto(weapp: Weapp, draft: LetterDraft, section: Section, keys: readonly string[]): Promise<void> {
  for (const key of keys) await type(weapp, `#field-${section}-${key}-input`, answer(draft, section, key))
}

/** The fields that wait until they are asked for. */
async function typeMore(weapp: Weapp, draft: LetterDraft, section: Section, keys: readonly string[]): Promise<void> {
  const answered = known(draft[section], keys)
  if (answered.length === 0) return
  await weapp.tap('#more-fields')
  await typeInto(weapp, draft, section, answered)
}

/** The wheel reports a place in its list, which begins at one. */
async function pickCount(weapp: Weapp, wheel: string, count: string | undefined): Promise<void> {
  await weapp.change(wheel, Number(count) - 1)
}

/** Those keys that the section answers. */
function known(section: object | undefined, keys: readonly string[]): readonly string[] {
  return keys.filter(key => section !== undefined && key in section)
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
