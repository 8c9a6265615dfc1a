import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { caseStepBasis } from '@/content/letter/case-steps'
import { complaintMannersBasis, institutionGuides, regulatorGuides, type ComplaintGuide } from '@/content/letter/complaint-guides'
import { gatePages, type GatePage } from '@/content/letter/gate-pages'
import { offerItemWords, waysAfterRefusal } from '@/content/letter/offer-checklist'
import { calendarDate } from '@/domain/calendar-date'
import type { LegalBasis } from '@/domain/letter/after-sending/after-sending-phrases'
import { articleInForce, type Law } from '@/domain/law/law'

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

it.each(references.flatMap(({ law, articles }) => articles.map(article => [law.shortTitle, article, law] as const)))(
  'a page or a letter cites %s 第%s条, which is there on the day it was checked',
  (_, article, law) => {
    expect(articleInForce(law, article, law.checkedOn)).toMatchObject({ ok: true })
  },
)

describe('articleInForce', () => {
  const law: Law = {
    id: 'toy', kind: 'law', title: '某法', shortTitle: '某法', issuer: '某机关', binds: 'everyone', wording: 'official',
    checkedOn: calendarDate('2026-11-21'),
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
  it('names no first day that could not be confirmed', () => {
    const version = { effectiveFrom: calendarDate('2026-11-21'), startUnknown: true, articles: { '1': '新的。' } } as const
    const found = articleInForce({ ...law, versions: [version] }, '1', calendarDate('2026-11-21'))
    expect(found).toEqual({ ok: true, value: expect.not.objectContaining({ effectiveFrom: expect.anything() }) })
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
