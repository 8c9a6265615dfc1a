import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { wordRules } from '@/content/letter/word-rules'
import { addDays, calendarDate } from '@/domain/calendar-date'
import {
  complaintLevels, complaintMatterIds, complaintMatters, decisionDue, regulatorFor, type ComplaintDraft, type RegulatorId,
} from '@/domain/letter/after-sending/complaint'
import { complaintRequests } from '@/domain/letter/after-sending/complaint-requests'
import { complaintBackground, parseComplaint } from '@/domain/letter/after-sending/parse-complaint'
import { institutionKinds, type InstitutionKind } from '@/domain/letter/case/institution'
import { aBackground, aComplaintDraft, aRegulatorComplaintDraft, complaintDay } from '../../../../support/builders/complaint'
import { aLetterRequest } from '../../../../support/builders/letter-request'

const issuesOf = (draft: ComplaintDraft, today = complaintDay) => {
  const parsed = parseComplaint(draft, aBackground, today)
  return parsed.ok ? [] : parsed.error.map(({ field, code, params }) => [field.replace('complaint.', ''), code, params.reason])
}

describe('a complaint', () => {
  it('is read with exact facts', () => {
    expect(parseComplaint(aComplaintDraft({ asksForMediation: true }), aBackground, complaintDay)).toEqual({
      ok: true,
      value: {
        complaint: {
          level: 'institution',
          institution: { name: '某某消费金融有限公司', kind: 'consumerFinance' },
          matters: ['noAnswer', 'statementMissing'],
          facts: [
            { date: '2026-11-21', words: '在应用内客服提交了分期还款申请书，工单号 A1-0001' },
            { words: '到今天没有收到答复，也没有收到对账明细。' },
          ],
          evidence: ['客服聊天截图'],
          asksForMediation: true,
          date: complaintDay,
          ...aBackground,
        },
        warnings: [],
      },
    })
  })

  it('to a regulator names the first complaint and finds the regulator', () => {
    expect(parseComplaint(aRegulatorComplaintDraft(), aBackground, complaintDay)).toMatchObject({
      ok: true, value: { complaint: { level: 'regulator', complainedOn: '2026-12-07', regulator: 'financialRegulator' } },
    })
  })

  it('takes person and loan from the letter', () => {
    const { debtor, debt } = aLetterRequest()
    expect(complaintBackground({ debtor, debt: { ...debt, contractNo: 'A1' } }, letterPhrases)).toEqual({
      debtor, loan: { product: '网络借款', contractNo: 'A1' },
    })
    expect(complaintBackground({ debtor, debt: { ...debt, productName: '某某贷' } }, letterPhrases).loan).toEqual({ product: '某某贷' })
  })

  it('that is still empty says everything that is missing', () => {
    expect(issuesOf({})).toEqual([
      ['level', 'E112', 'missing'], ['institutionName', 'E110', 'missing'], ['institutionKind', 'E501', 'missing'],
      ['facts', 'E503', 'missing'], ['confirm.truthful', 'E150', 'missing'], ['confirm.ownWill', 'E150', 'missing'],
    ])
  })

  it.each<[string, ComplaintDraft, readonly unknown[]]>([
    ['an institution of a kind that is not known', { institutionKind: 'unsure' }, ['institutionKind', 'E501', 'unsure']],
    ['no matter', { matters: [] }, ['matters', 'E502', 'missing']],
    ['a matter that is for the regulator', { matters: ['noDecision'] }, ['matters', 'E502', 'notHere']],
    ['words without end', { facts: [{ words: '事'.repeat(501) }] }, ['facts.0.words', 'E111', 'tooLong']],
    ['a day without words', { facts: [{ date: '2026-11-21' }] }, ['facts.0.words', 'E111', 'missing']],
    ['a day to come', { facts: [{ date: '2027-01-01', words: '某事' }] }, ['facts.0.date', 'E124', 'future']],
    ['more facts than anyone reads', { facts: Array.from({ length: 11 }, () => ({ words: '某事' })) }, ['facts', 'E111', 'tooMany']],
    ['more papers than anyone reads', { evidence: Array.from({ length: 21 }, () => '截图') }, ['evidence', 'E111', 'tooMany']],
    ['another person\'s number', { facts: [{ words: '他用13912345678打来' }] }, ['facts.0.words', 'E406', 'mobileNumber']],
    ['a card number', { evidence: ['6222 0200 1234 5678 901'] }, ['evidence.0', 'E405', 'bankCard']],
    ['no word that it is true', { confirm: { ownWill: true } }, ['confirm.truthful', 'E150', 'missing']],
  ])('is refused with %s', (_, changes, issue) => {
    expect(issuesOf(aComplaintDraft(changes))).toEqual([issue])
  })

  it('may tell what the other side did, which is only looked at twice', () => {
    const draft = aComplaintDraft({ matters: ['collection'], facts: [{ words: '对方打电话说要到单位曝光我' }] })
    const parsed = parseComplaint(draft, aBackground, complaintDay, wordRules)
    expect(parsed.ok && parsed.value.warnings).toMatchObject([{ field: 'complaint.facts.0.words', code: 'E401', level: 'warning' }])
  })

  it('with words of despair is refused: help comes first', () => {
    const parsed = parseComplaint(aComplaintDraft({ facts: [{ words: '我不想活了' }] }), aBackground, complaintDay, wordRules)
    expect(parsed).toMatchObject({ ok: false, error: [{ field: 'complaint.facts.0.words', code: 'E402', level: 'error' }] })
  })

  it('may name the own phone number', () => {
    expect(issuesOf(aComplaintDraft({ facts: [{ words: '他打我的13800001234' }] }))).toEqual([])
  })

  it.each<[string, ComplaintDraft, readonly unknown[]]>([
    ['no first complaint', { complainedOn: '' }, ['complainedOn', 'E504', 'missing']],
    ['a first complaint to come', { complainedOn: '2027-01-01' }, ['complainedOn', 'E504', 'future']],
    ['a first complaint that is not due yet', { complainedOn: '2026-12-16' }, ['complainedOn', 'E504', 'notDue']],
    ['an objection to a record that is not due yet', { complainedOn: '2026-12-11', matters: ['creditRecord', 'noDecision'] }, ['complainedOn', 'E504', 'notDue']],
    ['a credit record beside other matters', { matters: ['creditRecord', 'collection'] }, ['matters', 'E502', 'separate']],
    ['a letter that was not answered', { matters: ['noAnswer'] }, ['matters', 'E502', 'notHere']],
  ])('to a regulator is refused with %s', (_, changes, issue) => {
    expect(issuesOf(aRegulatorComplaintDraft(changes))).toEqual([issue])
  })

  it.each<[string, ComplaintDraft]>([
    ['one day after the 15 days', { complainedOn: '2026-12-15' }],
    ['one day after the 20 days of an objection', { complainedOn: '2026-12-10', matters: ['creditRecord', 'noDecision'] }],
    ['at once about collection', { complainedOn: '2026-12-31', matters: ['collection'] }],
    ['at once about a small-loan company, which has no period', {
      complainedOn: '2026-12-31', institutionKind: 'smallLoan', matters: ['noDecision'],
    }],
  ])('to a regulator is taken %s', (_, changes) => {
    expect(issuesOf(aRegulatorComplaintDraft(changes))).toEqual([])
  })

  it('never throws, whatever was typed and chosen', () => {
    const typed = fc.option(fc.oneof(fc.string(), fc.constantFrom('2026-12-07', '某某公司')), { nil: undefined })
    const anyDraft: fc.Arbitrary<ComplaintDraft> = fc.record({
      level: fc.constantFrom(...complaintLevels), institutionName: typed,
      institutionKind: fc.constantFrom(...institutionKinds, 'unsure' as const), matters: fc.subarray([...complaintMatterIds]),
      facts: fc.array(fc.record({ date: typed, words: typed }), { maxLength: 3 }), complainedOn: typed, authorityName: typed,
      asksForMediation: fc.boolean(), evidence: fc.array(fc.string(), { maxLength: 3 }),
      confirm: fc.record({ truthful: fc.boolean(), ownWill: fc.boolean() }),
    }, { requiredKeys: [] })
    fc.assert(fc.property(anyDraft, (draft) => {
      const parsed = parseComplaint(draft, aBackground, complaintDay)
      expect(parsed.ok || parsed.error.length > 0).toBe(true)
    }), { numRuns: 1000 })
  })
})

describe('who is asked', () => {
  it.each<[InstitutionKind, RegulatorId]>([
    ['bank', 'financialRegulator'], ['consumerFinance', 'financialRegulator'], ['smallLoan', 'localFinance'], ['payment', 'centralBank'],
    ['creditReporting', 'centralBank'],
  ])('about a complaint against a %s: %s', (kind, regulator) => {
    expect(regulatorFor(kind, ['noDecision'])).toBe(regulator)
  })

  it.each(institutionKinds)('about a credit record of a %s: the central bank', (kind) => {
    expect(regulatorFor(kind, ['creditRecord'])).toBe('centralBank')
  })

  it('a refusal of mediation is a matter only where the rule binds', () => {
    const kinds = institutionKinds.filter((kind) => complaintMatters('regulator', kind).includes('mediationRefused'))
    expect(kinds).toEqual(['bank', 'consumerFinance'])
  })

  it('not answering a letter, or not giving reasons for a refusal, is never a matter for a regulator', () => {
    for (const kind of institutionKinds) {
      expect(complaintMatters('regulator', kind)).not.toEqual(expect.arrayContaining(['noAnswer']))
      expect(complaintMatters('regulator', kind)).not.toEqual(expect.arrayContaining(['refusedWithoutReason']))
    }
  })

  it('a day for the decision is known only where a rule gives it', () => {
    const day = calendarDate('2026-12-01')
    const known = institutionKinds.filter((kind) => decisionDue(kind, ['noDecision'], day) !== undefined)
    expect(known).toEqual(['bank', 'consumerFinance'])
    for (const kind of institutionKinds) expect(decisionDue(kind, ['creditRecord'], day)).toBe(addDays(day, 20))
  })
})

describe('what is asked for', () => {
  it.each([
    ['institution', ['noAnswer'], false, ['answerApplication', 'decision', 'reasons']],
    ['institution', ['refusedWithoutReason'], true, ['refusalReasons', 'decision', 'reasons', 'mediation']],
    ['institution', ['statementMissing', 'feesUnclear'], false, ['statement', 'feeBasis', 'decision', 'reasons']],
    ['institution', ['collection'], false, ['reviewConduct', 'collectorIdentity', 'decision', 'reasons']],
    ['institution', ['creditRecord'], false, ['correctRecord']],
    ['institution', ['creditRecord', 'feesUnclear'], false, ['feeBasis', 'correctRecord', 'decision', 'reasons']],
    ['regulator', ['collection'], false, ['handle', 'inform']],
    ['regulator', ['noDecision'], true, ['handle', 'urgeDecision', 'inform']],
    ['regulator', ['decisionWithoutReasons', 'mediationRefused'], false, ['handle', 'urgeDecision', 'reviewMediation', 'inform']],
  ] as const)('of the %s about %j, mediation %s: %j', (level, [first, ...others], asksForMediation, expected) => {
    expect(complaintRequests({ level, matters: [first, ...others], asksForMediation })).toEqual(expected)
  })
})
