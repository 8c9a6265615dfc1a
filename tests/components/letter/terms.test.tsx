import type { LetterDraft } from '@/domain/letter/draft'
import { mayWrite } from '@/domain/letter/gates'
import { letterStepIds, stepsOf } from '@/domain/letter/letter-journey'
import { LetterFormScreen } from '@/features/letter/form/letter-form-screen'
import { GatesScreen } from '@/features/letter/gates/gates-screen'
import { aDeferralDraft, aLetterDraft, aPenaltyWaiverDraft } from '../../support/builders/letter-draft'
import { phoneWith, renderOn } from '../../support/render-with-phone'

/** Words of bills and contracts, and how a screen says what they mean (letters-spec 15.10). */
const explanations: Readonly<Record<string, RegExp>> = {
  罚息: /罚息是逾期以后加收的利息|罚息、违约金(这些|等，)逾期以后多出来的钱/,
  违约金: /违约金是没按时还、按合同另收的钱|罚息、违约金(这些|等，)逾期以后多出来的钱/,
  滞纳金: /违约金是没按时还、按合同另收的钱，有的账单叫滞纳金/,
  首付: /首付先付一笔，剩下的再分期/,
  对账明细: /本金、利息、每项费用各多少，怎么算的/,
  结清证明: /结清证明写明这笔已还清/,
  征信: /征信是你的信用记录/,
  对公账户: /对公账户，也就是单位的账户/,
}
/** Only for what has not fallen due yet: no word for someone who is overdue (letters-spec 3.2). */
const unused = ['展期']

const everyAsk = aLetterDraft().with({
  kinds: ['deferral', 'installmentPlan', 'penaltyWaiver'],
  installmentPlan: { downPayment: '100' },
  deferral: aDeferralDraft().build().deferral,
  penaltyWaiver: aPenaltyWaiverDraft().build().penaltyWaiver,
  debt: aPenaltyWaiverDraft().build().debt,
}).build()
const withoutPlan = aPenaltyWaiverDraft().with({ kinds: ['deferral', 'penaltyWaiver'], deferral: aDeferralDraft().build().deferral }).build()

const words = () => document.body.textContent ?? ''

function unexplained(): readonly string[] {
  return [...Object.entries(explanations).filter(([term, said]) => words().includes(term) && !said.test(words())).map(([term]) => term),
    ...unused.filter(term => words().includes(term))]
}

const screens = [everyAsk, withoutPlan].flatMap(draft =>
  letterStepIds.filter(id => stepsOf(draft).some(step => step.id === id)).map(id => [id, draft] as const))

it.each(screens)('the step %s says what the terms on it mean (%#)', async (step, draft: LetterDraft) => {
  expect(mayWrite(draft)).toBe(true)
  renderOn(await phoneWith({ k1: draft }), <LetterFormScreen id="k1" visit={1} startAt={step} />)
  expect(words()).not.toBe('')
  expect(unexplained()).toEqual([])
})

it('so does the first question', async () => {
  renderOn(await phoneWith({}), <GatesScreen id="k1" visit={1} />)
  expect(words()).toContain('罚息')
  expect(unexplained()).toEqual([])
})

it('the terms do occur', async () => {
  for (const step of ['amount', 'waiver', 'plan', 'requests'] as const) {
    renderOn(await phoneWith({ k1: everyAsk }), <LetterFormScreen id="k1" visit={1} startAt={step} />)
  }
  expect(Object.keys(explanations).filter(term => !words().includes(term))).toEqual([])
})
