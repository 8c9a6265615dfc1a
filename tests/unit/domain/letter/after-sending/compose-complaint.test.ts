import fc from 'fast-check'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import type { Law } from '@/domain/law/law'
import type { ComplaintPhrases } from '@/domain/letter/after-sending/after-sending-phrases'
import { complaintLevels, complaintMatters, type Complaint, type ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { citationsOf, composeComplaint } from '@/domain/letter/after-sending/compose-complaint'
import { parseComplaint } from '@/domain/letter/after-sending/parse-complaint'
import { institutionKinds } from '@/domain/letter/case/institution'
import type { LetterDocument } from '@/domain/letter/document'
import { maskForExport, maskForOnlookers } from '@/domain/letter/mask-letter'
import { toPlainText } from '@/renderers/letter/plain-text'
import { aBackground, aComplaintDraft, aRegulatorComplaintDraft, complaintDay } from '../../../../support/builders/complaint'
import { wordsIn } from '../../../../support/letter-words'

const words: ComplaintPhrases = afterSendingPhrases.complaint

function complaintOf(draft: ComplaintDraft): Complaint {
  const parsed = parseComplaint(draft, aBackground, complaintDay)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value.complaint
}

const compose = (draft: ComplaintDraft): LetterDocument => composeComplaint(complaintOf(draft), words, letterPhrases)
const textOf = (draft: ComplaintDraft) => toPlainText(compose(draft))
const citedBy = (draft: ComplaintDraft) => citationsOf(complaintOf(draft), words).map(({ law, articles }) => `${law.id} ${articles.join(' ')}`)

/** Complaints with every matter that can be brought forward together, or with one of them. */
const anyComplaint = fc.constantFrom(...complaintLevels).chain((level) => fc.constantFrom(...institutionKinds).chain((institutionKind) => {
  const matters = complaintMatters(level, institutionKind)
  return fc.record({
    level: fc.constant(level), institutionKind: fc.constant(institutionKind), matters: fc.subarray([...matters], { minLength: 1 }),
    asksForMediation: fc.boolean(), evidence: fc.constantFrom<string[]>([], ['通话记录截图']), complainedOn: fc.constant('2026-12-01'),
    facts: fc.array(fc.record({ words: fc.constantFrom('某事', '某事。', '某事，') }), { minLength: 1, maxLength: 3 }),
  })
})).map((draft) => parseComplaint(aComplaintDraft(draft), aBackground, complaintDay))
  .filter((parsed) => parsed.ok).map((parsed) => (parsed.ok ? parsed.value.complaint : complaintOf(aComplaintDraft())))

describe('a complaint to a consumer finance company', () => {
  it('reads as a whole', () => {
    expect(textOf(aComplaintDraft())).toBe(`投诉书

致：某某消费金融有限公司 消费者权益保护部门
本人李一，就一笔网络借款（合同编号ABC-20240001）的有关情况向贵方投诉，请予处理。

一、投诉事项
1. 提交书面申请后，没有收到答复。
2. 请求提供对账明细，没有收到。

二、事情经过
1. 2026年11月21日，在应用内客服提交了分期还款申请书，工单号 A1-0001。
2. 到今天没有收到答复，也没有收到对账明细。

三、请求
1. 请对本人提交的书面申请作出书面答复。
2. 请提供截至目前的对账明细，列明本金、利息、各项费用的金额及计算方式。
3. 请依照《银行业保险业消费投诉处理管理办法》第十八条，自收到本投诉之日起15日内作出处理决定并告知本人；情况复杂需要延长的，请告知延长的期限。
4. 请依照《银行业保险业消费投诉处理管理办法》第十九条，说明核实情况、作出决定的依据和理由，以及可以采取的救济途径。

四、联系方式
本人身份证号后四位：123X；联系电话：13800001234。

附件清单
1. 客服聊天截图

以上所述是本人了解的真实情况，所附材料属实。本投诉只反映上述情况，与还款安排分开处理。本投诉由本人提出。

此致
某某消费金融有限公司

投诉人（签名）：李一
2026年12月31日
`)
  })

  it('is masked like a letter', () => {
    const text = toPlainText(maskForExport(compose(aComplaintDraft())))
    expect(text).toContain('本人身份证号后四位：****；联系电话：138****1234。')
    expect(toPlainText(maskForOnlookers(compose(aComplaintDraft())))).not.toMatch(/李一|ABC-2024/)
  })
})

describe('a rule is named', () => {
  it.each<[string, ComplaintDraft, readonly string[]]>([
    ['to a bank: that for banks', aComplaintDraft({ institutionKind: 'bank', matters: ['collection'] }), [
      'consumerProtectionMeasures 41', 'complaintHandlingMeasures 18 19',
    ]],
    ['to a consumer finance company: its own first', aComplaintDraft({ matters: ['collection'] }), [
      'consumerFinanceCompanyMeasures 56 57', 'complaintHandlingMeasures 18 19',
    ]],
    ['to a small-loan company: none', aComplaintDraft({ institutionKind: 'smallLoan', matters: ['collection'], asksForMediation: true }), []],
    ['about a credit record: that for records, whoever reported it', aComplaintDraft({
      institutionKind: 'smallLoan', matters: ['creditRecord'],
    }), ['creditReportingRegulation 25']],
    ['to the regulator of a bank that is late', aRegulatorComplaintDraft({ institutionKind: 'bank' }), ['complaintHandlingMeasures 18']],
    ['to the authority over a small-loan company: none', aRegulatorComplaintDraft({ institutionKind: 'smallLoan' }), []],
  ])('%s', (_, draft, expected) => {
    expect(citedBy(draft)).toEqual(expected)
  })

  it('with its number of days only where it gives one', () => {
    const withDays = fc.sample(anyComplaint, 300).filter((complaint) => /\d+日内|满\d+日/.test(toPlainText(composeComplaint(complaint, words, letterPhrases))))
    expect(withDays.length).toBeGreaterThan(0)
    for (const { institution, matters } of withDays) {
      expect(matters.includes('creditRecord') || ['bank', 'consumerFinance'].includes(institution.kind)).toBe(true)
    }
  })

  it('only while it is in force: the plain request takes its place', () => {
    const expired = <Rule extends Law>(law: Rule): Law => ({
      ...law, versions: law.versions.map((version) => ({ ...version, effectiveTo: calendarDate('2026-12-30') })),
    })
    const withExpiredLaws = JSON.parse(JSON.stringify(words), (key, value: unknown) => (key === 'law' ? expired(value as Law) : value)) as ComplaintPhrases
    const text = toPlainText(composeComplaint(complaintOf(aComplaintDraft({ matters: ['collection'] })), withExpiredLaws, letterPhrases))
    expect(text).not.toMatch(/《|第.+条|15日/)
    expect(text).toContain('1. 请核实上述催收情况，属实的请予纠正，并告知核实结果。')
    expect(text).toContain('3. 请告知受理情况、经办部门和预计办结的时间，并书面答复处理结果。')
    expect(citationsOf(complaintOf(aComplaintDraft()), withExpiredLaws)).toEqual([])
  })
})

describe('a complaint to a regulator', () => {
  it.each([
    ['bank', '致：国家金融监督管理总局'],
    ['consumerFinance', '致：国家金融监督管理总局'],
    ['smallLoan', '致：地方金融管理部门'],
    ['payment', '致：中国人民银行所在地分支机构'],
    ['creditReporting', '致：中国人民银行所在地分支机构'],
  ] as const)('about a %s goes to its own', (institutionKind, addressee) => {
    expect(wordsIn(compose(aRegulatorComplaintDraft({ institutionKind, matters: ['noDecision'] })))[0]).toBe(addressee)
  })

  it('names the local authority as it was typed', () => {
    const draft = aRegulatorComplaintDraft({ institutionKind: 'smallLoan', matters: ['noDecision'], authorityName: '某某市地方金融管理局' })
    expect(textOf(draft)).toContain('致：某某市地方金融管理局\n')
    expect(textOf({ ...draft, institutionKind: 'bank' })).not.toContain('某某市地方金融管理局')
  })

  it('says when the institution was told first', () => {
    expect(textOf(aRegulatorComplaintDraft())).toContain('的有关情况投诉某某消费金融有限公司。本人已于2026年12月7日先向该机构反映。\n')
  })
})

describe('any complaint', () => {
  it('is never mixed with what the letter asks for, and threatens nobody', () => {
    fc.assert(fc.property(anyComplaint, (complaint) => {
      const text = toPlainText(composeComplaint(complaint, words, letterPhrases))
      expect(text).not.toMatch(/延期|分期|减免|停息|必须|否则|曝光|违法|追究|赔偿|起诉/)
    }), { numRuns: 200 })
  })

  it('has whole sentences, numbered headings and no leftovers', () => {
    fc.assert(fc.property(anyComplaint, (complaint) => {
      const document = composeComplaint(complaint, words, letterPhrases)
      const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))
      expect(headings).toEqual(['一、投诉事项', '二、事情经过', '三、请求', '四、联系方式'])
      expect(wordsIn(document).filter((sentence) => /[（，、；：][，。、；：）]|[。，]{2}|undefined|NaN|[{}]/.test(sentence))).toEqual([])
      const lists = document.blocks.flatMap((block) => (block.type === 'list' ? [block.items] : []))
      expect(lists.filter((items) => items.length === 0)).toEqual([])
      const items = lists.flat().map(({ inline }) => inline.map(({ text }) => text).join(''))
      expect(items.filter((item) => !item.endsWith('。'))).toEqual([])
    }), { numRuns: 200 })
  })

  it('without a contract number refers to the records', () => {
    const parsed = parseComplaint(aComplaintDraft(), { ...aBackground, loan: { product: '某某贷' } }, complaintDay)
    if (!parsed.ok) throw new Error('not parsed')
    expect(wordsIn(composeComplaint(parsed.value.complaint, words, letterPhrases))[1]).toBe('本人李一，就一笔某某贷（以本人名下记录为准）的有关情况向贵方投诉，请予处理。')
  })
})
