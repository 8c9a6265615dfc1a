import {
  calendarNote, calendarTitles, caseEventLabels, caseStateNames, caseSteps, lenderKindNames, recordIssueSentences,
} from '@/content/letter/case-steps'
import * as complaintGuides from '@/content/letter/complaint-guides'
import * as deliveryGuides from '@/content/letter/delivery-guides'
import * as enclosures from '@/content/letter/enclosures'
import * as offerChecklist from '@/content/letter/offer-checklist'
import { calendarDate } from '@/domain/calendar-date'
import { describeStep } from '@/domain/letter/case/step-words'
import type { NextStep } from '@/domain/letter/case/next-steps'
import { issue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { fen } from '@/domain/money'
import { textsIn } from '../../../support/content-words'

const { afterSendingIssueSentences, ...otherGuides } = complaintGuides
const guides = {
  caseSteps, caseStateNames, caseEventLabels, lenderKindNames, recordIssueSentences, calendarTitles, calendarNote, otherGuides,
  deliveryGuides, enclosures, offerChecklist,
}
const all = textsIn(guides).filter(({ path }) => !/\.(articles\.\d+|id|number)$/.test(path))
const offending = (pattern: RegExp) => {
  return all.filter(({ text }) => pattern.test(text.replace(/\{\w+\}/g, ''))).map(({ path, text }) => `${path}: ${text}`)
}

describe('the words of the guides', () => {
  test('are there', () => {
    expect(all.length).toBeGreaterThan(300)
  })

  test('are calm and promise nothing', () => {
    expect(offending(/[！!]|一定能|保证成功|包过|必定|肯定会|后果自负|赶紧|千万|严重后果|立即|停息挂账|反催收|征信修复/)).toEqual([])
  })

  test('speak to 你, never to 您', () => {
    expect(offending(/您/)).toEqual([])
  })

  test('have full-width punctuation', () => {
    expect(offending(/[,;:!?()"']/)).toEqual([])
  })

  test('are short sentences', () => {
    const sentences = all.flatMap(({ text }) => text.replace(/\{\w+\}/g, '').split(/[。；]/))
    expect(sentences.filter((sentence) => Array.from(sentence).length > 60)).toEqual([])
  })

  test('never tell to complain because a request was refused', () => {
    expect(offending(/(不同意|拒绝|没同意)(就|，就|的，就?)投诉|投诉(到|逼|施压)/)).toEqual([])
  })
})

describe('steps', () => {
  it('fill in their days and amounts', () => {
    const payment: NextStep = { kind: 'payInstallment', date: calendarDate('2027-01-12'), no: 1, dueDate: calendarDate('2027-01-15'), amount: fen(86_000) }
    expect(describeStep(payment, caseSteps)).toEqual({
      title: '2027年1月15日要还款', text: '第1笔，860.00元。照约定的渠道付，回单留好。',
    })
    const due: NextStep = {
      kind: 'complaintDue', date: calendarDate('2026-12-22'), dueIfComplex: calendarDate('2027-01-06'), dueAtLatest: calendarDate('2027-02-05'),
    }
    expect(describeStep(due, caseSteps).text).toContain('是2026年12月22日、2027年1月6日、2027年2月5日。')
  })

  it('without days of their own leave no variable open', () => {
    const plain = Object.keys(caseSteps).filter((kind) => kind !== 'payInstallment' && kind !== 'complaintDue')
    for (const kind of plain) {
      const { title, text } = describeStep({ kind, date: calendarDate('2026-11-21') } as NextStep, caseSteps)
      expect(title + text).not.toMatch(/[{}]|undefined/)
    }
  })

  it('that count working days say that holidays are not counted out', () => {
    expect(caseSteps.confirmReceipt.text).toContain('没有算法定节假日')
  })

  it('tell nothing to whoever sees the calendar on a locked screen', () => {
    for (const title of Object.values(calendarTitles)) expect(title).not.toMatch(/欠|逾期|贷|借|债|催|投诉|法院|起诉|协商|征信|元/)
  })

  it('have names for states that fit a tag', () => {
    for (const name of Object.values(caseStateNames)) expect(Array.from(name).length).toBeLessThanOrEqual(8)
  })
})

describe('enclosures', () => {
  const causes: readonly enclosures.CauseEnclosures[] = Object.values(enclosures.causeEnclosures)
  const ofCauses = causes.flatMap(({ core, auxiliary }) => [...core, ...auxiliary])
  const items = [...ofCauses, ...enclosures.commonEnclosures, enclosures.assignmentEnclosure]

  it('have at least one core paper for every cause', () => {
    expect(causes.filter(({ core }) => core.length === 0)).toEqual([])
  })

  it('have one id for one paper', () => {
    const labels = new Map<string, Set<string>>()
    for (const { id, label } of items) labels.set(id, (labels.get(id) ?? new Set()).add(label))
    expect([...labels].filter(([, names]) => names.size > 1)).toEqual([])
    expect(new Set([...labels.values()].flatMap((names) => [...names])).size).toBe(labels.size)
  })

  it('read well in the list of a letter: “1. 解除劳动合同证明（复印件，1份）”', () => {
    for (const { label } of items) {
      expect(label).toMatch(/^[^。，；：（）或]+$/)
      expect(Array.from(label).length).toBeLessThanOrEqual(20)
    }
  })

  it('keep the ids that drafts already have', () => {
    const ids = items.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['terminationProof', 'unemploymentRecord', 'bankStatement']))
  })

  it('never ask for what is never handed over', () => {
    for (const { label } of items) expect(label).not.toMatch(/密码|验证码|银行卡|通讯录|空白/)
    expect(enclosures.neverHandOver).toHaveLength(6)
  })
})

describe('delivery', () => {
  it('names for every channel what to do and what to keep', () => {
    for (const { steps, keep } of Object.values<deliveryGuides.DeliveryGuide>(deliveryGuides.deliveryGuides)) {
      expect(steps.length).toBeGreaterThanOrEqual(3)
      expect(keep.length).toBeGreaterThanOrEqual(1)
      for (const step of steps) expect(step).toMatch(/。$/)
    }
  })
})

describe('complaints', () => {
  const { institutionGuides, regulatorGuides } = complaintGuides

  it('go to the right number', () => {
    expect(Object.values(regulatorGuides).map(({ number }) => number)).toEqual(['12378', '12345', '12363'])
  })

  it('have no period at a small-loan company, and none at a payment institution', () => {
    for (const kind of ['smallLoan', 'payment'] as const) {
      expect(institutionGuides[kind].steps.join('')).not.toMatch(/\d+日/)
      expect(institutionGuides[kind].basis).toEqual([])
    }
  })

  it('name a rule wherever they name a number of days', () => {
    const withDays = [...Object.values(institutionGuides), ...Object.values(regulatorGuides)].filter(({ steps }) => /\d+(日|个工作日)/.test(steps.join('')))
    expect(withDays).toHaveLength(5)
    for (const { basis } of withDays) expect(basis.length).toBeGreaterThan(0)
  })

  it.each([
    ['complaint.level', 'E112', ['missing']],
    ['complaint.institutionName', 'E110', ['missing', 'tooShort', 'tooLong']],
    ['complaint.institutionKind', 'E501', ['missing', 'unsure']],
    ['complaint.matters', 'E502', ['missing', 'notHere', 'separate']],
    ['complaint.facts', 'E503', ['missing']],
    ['complaint.facts', 'E111', ['tooMany']],
    ['complaint.facts.3.words', 'E111', ['missing', 'tooLong']],
    ['complaint.facts.3.words', 'E406', ['mobileNumber', 'identityNumber']],
    ['complaint.facts.3.date', 'E124', ['format', 'future']],
    ['complaint.evidence', 'E111', ['tooMany']],
    ['complaint.complainedOn', 'E504', ['missing', 'format', 'future', 'notDue']],
    ['complaint.confirm.truthful', 'E150', ['missing']],
    ['offer.receivedOn', 'E122', ['missing', 'format', 'future']],
    ['offer.payments', 'E111', ['tooMany']],
    ['offer.payments', 'E121', ['tooLarge']],
    ['offer.payments.2.dueDate', 'E124', ['missing', 'format']],
    ['offer.payments.2.amount', 'E121', ['missing', 'format', 'negative', 'decimals', 'tooLarge', 'zero']],
  ] as const)('and offers say what to do about %s %s', (field, code, reasons) => {
    for (const reason of reasons) {
      const words = issueSentence(issue(field, code, { reason, limit: 10, count: 11, due: '2026-12-22' }), afterSendingIssueSentences)
      expect(words).not.toBe(afterSendingIssueSentences.fallback)
      expect(words).toMatch(/[。？]$/)
      expect(words).not.toMatch(/[EW]\d|[{}]|undefined|！/)
    }
  })
})
