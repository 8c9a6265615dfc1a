import { arbitrationLaw } from '@/content/law/arbitration-law'
import { civilCode } from '@/content/law/civil-code'
import { civilProcedureInterpretation } from '@/content/law/civil-procedure-interpretation'
import { civilProcedureLaw } from '@/content/law/civil-procedure-law'
import { complaintHandlingMeasures } from '@/content/law/complaint-handling-measures'
import { consumerFinanceCompanyMeasures } from '@/content/law/consumer-finance-company-measures'
import { consumerProtectionMeasures } from '@/content/law/consumer-protection-measures'
import { creditReportingRegulation } from '@/content/law/credit-reporting-regulation'
import { limitationInterpretation } from '@/content/law/limitation-interpretation'
import { onlineLitigationRules } from '@/content/law/online-litigation-rules'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { caseStepBasis } from '@/content/letter/case-steps'
import { complaintMannersBasis, institutionGuides, regulatorGuides, type ComplaintGuide } from '@/content/letter/complaint-guides'
import { gatePages, type GatePage } from '@/content/letter/gate-pages'
import { offerItemWords, waysAfterRefusal } from '@/content/letter/offer-checklist'
import { addDays, calendarDate } from '@/domain/calendar-date'
import type { LegalBasis } from '@/domain/letter/after-sending/after-sending-phrases'
import { articleInForce, type Law } from '@/domain/law/law'

const laws: readonly Law[] = [
  civilCode, limitationInterpretation, civilProcedureLaw, civilProcedureInterpretation, arbitrationLaw, onlineLitigationRules,
  complaintHandlingMeasures, consumerProtectionMeasures, consumerFinanceCompanyMeasures, creditReportingRegulation,
]
const pages: readonly GatePage[] = Object.values(gatePages)
const guides: readonly ComplaintGuide[] = [...Object.values(institutionGuides), ...Object.values(regulatorGuides)]
const references: readonly { readonly law: Law; readonly articles: readonly string[] }[] = [
  ...pages.flatMap(page => page.basis), ...Object.values(caseStepBasis).flat(), ...complaintMannersBasis,
  ...[...guides, ...Object.values(offerItemWords), ...waysAfterRefusal].flatMap(({ basis = [] }) => basis),
  ...legalBasesIn(afterSendingPhrases),
]

/** The rules that phrases lean on, wherever they stand. */
function legalBasesIn(value: unknown): readonly LegalBasis[] {
  if (typeof value !== 'object' || value === null) return []
  if ('cites' in value) return [value.cites as LegalBasis]
  return Object.values(value).flatMap(legalBasesIn)
}

describe.each(laws.map(law => [law.title, law] as const))('%s', (_, law) => {
  it('has versions in order, without overlap or gap', () => {
    law.versions.forEach((version, index) => {
      const next = law.versions[index + 1]
      if (next) expect(version.effectiveTo && addDays(version.effectiveTo, 1)).toBe(next.effectiveFrom)
      else expect(version.effectiveTo).toBeUndefined()
    })
  })

  it('prints clean words: no mark-up, no half-width punctuation, no line without an end', () => {
    for (const version of law.versions) {
      for (const text of Object.values(version.articles)) {
        expect(text).not.toMatch(/[<>*#>|,;?!()]/)
        for (const line of text.split('\n')) expect(line).toMatch(/[。；：]$|^（以下从略）$/)
      }
    }
  })

  it('holds no article that nothing cites', () => {
    const cited = references.filter(reference => reference.law.id === law.id).flatMap(reference => reference.articles)
    for (const version of law.versions) expect(Object.keys(version.articles).filter(article => !cited.includes(article))).toEqual([])
  })
})

it.each(references.flatMap(({ law, articles }) => articles.map(article => [law.shortTitle, article, law] as const)))(
  'a page or a letter cites %s 第%s条, which is there on the day it was checked',
  (_, article, law) => {
    expect(articleInForce(law, article, law.checkedOn)).toMatchObject({ ok: true })
  },
)

describe('articleInForce', () => {
  const law: Law = {
    id: 'toy', kind: 'law', title: '某法', shortTitle: '某法', issuer: '某机关', checkedOn: calendarDate('2026-11-21'),
    versions: [
      { effectiveFrom: calendarDate('2010-01-01'), effectiveTo: calendarDate('2020-12-31'), articles: { '1': '旧的。' } },
      { effectiveFrom: calendarDate('2021-01-01'), articles: { '1': '新的。' } },
    ],
  }
  it.each([
    ['2020-12-31', { ok: true, value: { text: '旧的。', effectiveFrom: '2010-01-01' } }],
    ['2021-01-01', { ok: true, value: { text: '新的。', effectiveFrom: '2021-01-01' } }],
    ['2009-12-31', { ok: false, error: 'notInForce' }],
  ])('on %s finds the version in force, never another', (day, expected) => {
    expect(articleInForce(law, '1', calendarDate(day))).toMatchObject(expected)
  })
  it('says when there is no such article', () => {
    expect(articleInForce(law, '2', calendarDate('2026-01-01'))).toEqual({ ok: false, error: 'noSuchArticle' })
  })
})

describe('the words of the gate pages', () => {
  const words = pages.flatMap(page => [page.title, ...page.paragraphs, page.afterComparison ?? '', ...page.steps])
  it.each(words.filter(Boolean))('are calm: %s', text => {
    expect(text).not.toMatch(/[！!]|一定能|保证|官方认证|停息挂账|反催收|征信修复/)
    for (const sentence of text.split(/[。？]/)) expect([...sentence].length).toBeLessThanOrEqual(60)
  })
})
