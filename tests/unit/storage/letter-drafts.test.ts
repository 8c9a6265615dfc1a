import fc from 'fast-check'
import { safeParse, type InferOutput } from 'valibot'
import type { LetterDraft } from '@/domain/letter/draft'
import { letterDraftSchema } from '@/storage/letter-drafts'
import everything from '../../fixtures/storage/v2/letter-draft.json'
import { anyLetterDraft } from './any-letter-draft'
import { leafPaths, withLeaf } from './leaves'

type Complete<Data> = Data extends string | number | boolean
  ? Data
  : Data extends readonly (infer Item)[]
    ? Complete<Item>[]
    : { [Field in keyof Data]-?: Complete<NonNullable<Data[Field]>> }
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false

/** Does not compile when the schema and the type differ in a key, a choice or a nesting, in either direction. */
const schemaIsTheType: Same<Complete<InferOutput<typeof letterDraftSchema>>, Complete<LetterDraft>> = true

describe('the stored shape of a letter draft', () => {
  it('is the type of the draft', () => {
    expect(schemaIsTheType).toBe(true)
  })

  it('takes every draft that the type allows, and changes nothing in it', () => {
    fc.assert(fc.property(anyLetterDraft, (draft) => {
      expect(safeParse(letterDraftSchema, draft)).toMatchObject({ success: true, output: draft })
    }))
  })

  it('takes a draft in which nothing has been written yet', () => {
    expect(safeParse(letterDraftSchema, {})).toMatchObject({ success: true, output: {} })
  })

  it.each([['a number', 42], ['null', null], ['an object', {}]])('takes %s in no place at all', (_, wrong) => {
    const taken = leafPaths(everything.data).filter((path) => safeParse(letterDraftSchema, withLeaf(everything.data, path, wrong)).success)
    expect(taken).toEqual([])
  })

  it.each([
    'kinds.0', 'gates.G1', 'judgmentInForce', 'paymentOrder', 'acknowledged.0', 'debtor.bestTime', 'creditor.role', 'creditor.channel',
    'debt.productType', 'debt.amountSource', 'hardship.causes.0', 'deferral.afterMode', 'deferral.interestDuring', 'installmentPlan.mode',
    'penaltyWaiver.items.0.kind', 'penaltyWaiver.scope', 'penaltyWaiver.settle', 'requests.0', 'enclosures.0.status',
  ])('takes no choice for %s that nobody offers', (path) => {
    expect(safeParse(letterDraftSchema, withLeaf(everything.data, path, 'nonsense')).success).toBe(false)
  })

  it('drops what it does not know', () => {
    const debt = { ...everything.data.debt, colour: 'red' }
    expect(safeParse(letterDraftSchema, { ...everything.data, debt, mood: 1 }).output).toEqual(everything.data)
  })
})
