import { assertNever } from '../assert-never'
import { composeAbility } from './compose/ability'
import { composeAsk } from './compose/ask'
import { composeBasics } from './compose/basics'
import { composeClosing } from './compose/closing'
import { composeContact } from './compose/contact'
import { composeEnclosures } from './compose/enclosures'
import { composeHardship } from './compose/hardship'
import { composePlan } from './compose/plan'
import { composePromise } from './compose/promise'
import { fillPhrase, sentence } from './compose/sentence'
import type { Block, LetterDocument } from './document'
import { sectionIds, type AskCombination, type LetterPhrases, type SectionId } from './letter-phrases'
import type { LetterRequest } from './request'

/**
 * The finished letter (letters-spec 4). A sentence stands in it exactly when its fact is given, and its headings are numbered without
 * gaps. Pure: the same request and phrases always give the same document. Every part of the debtor's own data is a `sensitive` inline,
 * but what they wrote in their own words.
 */
export function composeLetter(request: LetterRequest, phrases: LetterPhrases): LetterDocument {
  const sections = sectionIds.map((id) => ({ id, blocks: sectionBlocks(id, request, phrases) })).filter(({ blocks }) => blocks.length > 0)
  return {
    blocks: [
      { type: 'title', text: letterTitle(request, phrases) },
      { type: 'addressee', sentences: [addressee(request, phrases)] },
      ...sections.flatMap(({ id, blocks }, index) => [numberedHeading(id, index, phrases), ...blocks]),
      ...composeEnclosures(request, phrases),
      ...composeClosing(request, phrases),
    ],
  }
}

/** The title for what the letter asks, such as 关于延期并分期还款的申请书. */
export function letterTitle({ asks }: Pick<LetterRequest, 'asks'>, { titles }: Pick<LetterPhrases, 'titles'>): string {
  return titles[asks.map(({ kind }) => kind).join('+') as AskCombination]
}

function addressee({ creditor }: LetterRequest, phrases: LetterPhrases) {
  const department = creditor.department ?? phrases.defaultDepartment
  return sentence(phrases.addressee, { creditor: creditor.fullName, department }, 'creditor.fullName')
}

function sectionBlocks(id: SectionId, request: LetterRequest, phrases: LetterPhrases): readonly Block[] {
  switch (id) {
    case 'basics': return composeBasics(request, phrases)
    case 'hardship': return composeHardship(request, phrases)
    case 'ability': return composeAbility(request, phrases)
    case 'ask': return composeAsk(request, phrases)
    case 'plan': return composePlan(request, phrases)
    case 'promise': return composePromise(request, phrases)
    case 'contact': return composeContact(request, phrases)
    default: return assertNever(id)
  }
}

function numberedHeading(id: SectionId, index: number, { headings, headingNumbers, numberedHeading: words }: LetterPhrases): Block {
  const number = headingNumbers[index]
  if (number === undefined) throw new RangeError(`No number for heading ${index + 1}`)
  return { type: 'heading', text: fillPhrase(words, { number, heading: headings[id] }).map(({ text }) => text).join('') }
}
