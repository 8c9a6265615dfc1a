import { safeParse, type InferOutput } from 'valibot'
import type { ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { caseEvents, type CaseEntry, type LetterCase } from '@/domain/letter/case/letter-case'
import { askedOfferItemIds } from '@/domain/letter/offer/offer-items'
import type { OfferDraft } from '@/domain/letter/offer/offer-draft'
import { letterCaseSchema } from '@/storage/letter-cases'
import everything from '../../fixtures/storage/v1/letter-case.json'
import { leafPaths, withLeaf } from './leaves'

type Stored = InferOutput<typeof letterCaseSchema>
type Complete<Data> = Data extends string | number | boolean
  ? Data
  : Data extends readonly (infer Item)[]
    ? Complete<Item>[]
    : { [Field in keyof Data]-?: Complete<NonNullable<Data[Field]>> }
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false

/** These do not compile when the schema and the type differ in a key, a choice or a nesting, in either direction. */
const offerIsTheType: Same<Complete<NonNullable<Stored['offer']>>, Complete<OfferDraft>> = true
const complaintIsTheType: Same<Complete<NonNullable<Stored['complaint']>>, Complete<ComplaintDraft>> = true
const entryIsTheType: Same<Complete<Stored['log'][number]>, Complete<CaseEntry>> = true
const caseIsTheType: Same<keyof Stored, keyof LetterCase> = true

describe('the stored shape of a case', () => {
  it('is the type of the case', () => {
    expect([offerIsTheType, complaintIsTheType, entryIsTheType, caseIsTheType]).toEqual([true, true, true, true])
  })

  it('has an example of every event and every answer', () => {
    expect([...new Set(everything.data.log.map(({ event }) => event))].sort()).toEqual([...caseEvents].sort())
    expect(Object.keys(everything.data.offer.answers).sort()).toEqual([...askedOfferItemIds].sort())
  })

  it.each([['a number', 42], ['null', null], ['an object', {}]])('takes %s in place of no text and no choice', (_, wrong) => {
    const amounts = /^log\.\d+\.payments\.\d+\.amount$/
    const paths = leafPaths(everything.data).filter((path) => !amounts.test(path))
    expect(paths.filter((path) => safeParse(letterCaseSchema, withLeaf(everything.data, path, wrong)).success)).toEqual([])
  })

  it.each([
    'log.0.event', 'log.0.channel', 'log.0.date', 'log.5.level', 'lenderKind', 'offer.answers.payFirst', 'complaint.level',
    'complaint.institutionKind', 'complaint.matters.0',
  ])('takes nothing for %s that nobody offers', (path) => {
    expect(safeParse(letterCaseSchema, withLeaf(everything.data, path, 'nonsense')).success).toBe(false)
  })

  it.each([0.5, -1, 10_000_000_001, '860'])('takes %p for no amount', (amount) => {
    expect(safeParse(letterCaseSchema, withLeaf(everything.data, 'log.10.payments.0.amount', amount)).success).toBe(false)
  })
})
