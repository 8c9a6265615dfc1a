import { fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { clauseFacts } from '@/features/letter/form/steps/clause-facts'
import { RequestsStep } from '@/features/letter/form/steps/requests-step'
import { useLetterForm } from '@/features/letter/form/use-letter-form'
import { calendarDate } from '@/domain/calendar-date'
import { amountSources, contactTimes, creditorRoles } from '@/domain/letter/choices'
import { commitmentsOf, requestsOf } from '@/domain/letter/default-clauses'
import type { LetterDraft } from '@/domain/letter/draft'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import {
  aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft, type LetterDraftBuilder,
} from '../../support/builders/letter-draft'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const today = calendarDate('2026-11-21')

const ids = (path: string, isOn?: boolean) =>
  [...document.querySelectorAll(`#field-${path} [role=checkbox]`)]
    .filter(tick => isOn === undefined || tick.getAttribute('aria-checked') === String(isOn))
    .map(tick => tick.id.replace(`field-${path}-`, ''))
const tap = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

function Step() {
  return <RequestsStep form={useLetterForm('k1', 1)} />
}

async function open(draft: LetterDraftBuilder) {
  const phone = await phoneWith({ k1: draft.build() })
  renderOn(phone, <Step />)
  return phone
}

describe('until something is chosen, the defaults stand', () => {
  it('for a plan', async () => {
    await open(aLetterDraft())
    expect(ids('requests', true)).toEqual(['writtenReply', 'pauseOutsource', 'noThirdParty', 'creditTruthful'])
    expect(ids('commitments', true)).toEqual(['keepPlan', 'reportChange', 'reachable', 'trueFacts'])
  })

  it('for an amount that staff told, and debt that was passed on', async () => {
    await open(aLetterDraft().with({ debt: { amountSource: 'staffTold' }, creditor: { role: 'assignee' } }))
    expect(ids('requests', true)).toEqual(['writtenReply', 'statement', 'pauseOutsource', 'noThirdParty', 'creditTruthful', 'transferProof'])
  })

  it('and looking at them stores nothing', async () => {
    const phone = await open(aLetterDraft())
    expect(storedDraft(phone, 'k1')?.requests).toBeUndefined()
  })
})

describe('what this letter cannot say is not offered', () => {
  it('a time to call without one', async () => {
    await open(aLetterDraft())
    expect(ids('requests')).not.toContain('contactTime')
  })

  it('a time to call once there is one', async () => {
    await open(aLetterDraft().with({ debtor: { bestTime: 'evening' } }))
    expect(ids('requests')).toContain('contactTime')
  })

  it('no lawsuit and a plan to keep, where nothing but time is asked', async () => {
    await open(aDeferralDraft())
    expect(ids('requests')).not.toContain('noSuitYet')
    expect(ids('commitments')).not.toContain('keepPlan')
  })
})

it('one change stores the whole list, in its order', async () => {
  const phone = await open(aLetterDraft())
  tap('field-requests-offsetOrder')
  await waitFor(() => {
    expect(storedDraft(phone, 'k1')?.requests).toEqual(['writtenReply', 'pauseOutsource', 'noThirdParty', 'offsetOrder', 'creditTruthful'])
  })
  tap('field-commitments-reachable')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.commitments).toEqual(['keepPlan', 'reportChange', 'trueFacts']))
  expect(ids('commitments', true)).toEqual(['keepPlan', 'reportChange', 'trueFacts'])
})

it('with everything taken out, the list is empty and not the defaults again', async () => {
  const phone = await open(aLetterDraft().with({ requests: ['writtenReply'] }))
  tap('field-requests-writtenReply')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.requests).toEqual([]))
  expect(ids('requests', true)).toEqual([])
})

it('a choice that waits for something else is kept', async () => {
  const phone = await open(aLetterDraft().with({ requests: ['contactTime'] }))
  tap('field-requests-officialPay')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.requests).toEqual(['contactTime', 'officialPay']))
})

it('a commitment nobody has taken out is there once a payment is named', async () => {
  const phone = await open(aDeferralDraft())
  tap('field-commitments-noNewDebt')
  await waitFor(() => expect(storedDraft(phone, 'k1')?.commitments).toContain('keepPlan'))
})

it('says what a request cannot do', async () => {
  await open(aLetterDraft())
  screen.getByText('合同或法律另有先后顺序的，对方可能不同意。')
})

it('with nothing left a month, paying more is thought about twice', async () => {
  const budget = { income: { salary: '2000' }, expenses: { food: '2000' } }
  await open(aLetterDraft().with({ budget, commitments: ['payMore'] }))
  screen.getByText(/收支暂时没有结余/)
})

it('the ticks are what the letter goes by, for every kind of letter', () => {
  const drafts = fc.record({
    kind: fc.constantFrom(aLetterDraft, aDeferralDraft, aPenaltyWaiverDraft),
    source: fc.constantFrom(...amountSources),
    role: fc.constantFrom(...creditorRoles),
    bestTime: fc.option(fc.constantFrom(...contactTimes), { nil: undefined }),
    duringPay: fc.constantFrom('', '0', '300'),
    settle: fc.constantFrom('lumpSum', 'resume'),
    amountUnknown: fc.boolean(),
  })
  fc.assert(
    fc.property(drafts, ({ kind, source, role, bestTime, duringPay, settle, amountUnknown }) => {
      const sample = kind().with({ debt: { amountSource: source }, creditor: { role }, debtor: { bestTime } }).build()
      const draft: LetterDraft = {
        ...sample,
        requests: undefined,
        ...(sample.deferral && { deferral: { ...sample.deferral, duringPay }, debt: { ...sample.debt, amountUnknown } }),
        ...(sample.penaltyWaiver && { penaltyWaiver: { ...sample.penaltyWaiver, settle } }),
      }
      const letter = parseLetterContent(draft, today)
      const facts = clauseFacts(draft)
      expect(letter.ok && letter.value.request).toMatchObject({
        requests: requestsOf(undefined, facts), commitments: commitmentsOf(undefined, facts),
      })
    }),
    { numRuns: 200 },
  )
})
