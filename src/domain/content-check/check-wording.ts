import type { FaqEntry } from '../faq/faq-entry'
import { errorIn, type Content, type Finding, type WordingRules } from './content'

/** In characters, punctuation counted (architecture 5). */
const longestSentence = 60
const longestFirstParagraph = 60

/** Every entry is complete, plain and calm, promises nothing, explains its terms, and answers a question that no other entry answers. */
export function checkWording({ entries, channels, wording }: Content): readonly Finding[] {
  const numbers = [...channels.flatMap(({ number }) => number ?? []), ...wording.otherNumbers]
  return [
    ...entries.flatMap((entry) => [
      ...missingParts(entry),
      ...signs(entry),
      ...unknownNumbers(entry, numbers),
      ...lengths(entry),
      ...phrases(entry, wording),
      ...unexplainedTerms(entry, wording),
    ].map((what) => errorIn(entry.id, what))),
    ...sharedQuestions(entries, wording),
  ]
}

function missingParts(entry: FaqEntry): readonly string[] {
  const parts = ['asked', 'answer', 'doNow', 'doNot', 'channels', 'related'] as const
  return parts.filter((part) => entry[part].length === 0).map((part) => `has no ${part}`)
}

function signs(entry: FaqEntry): readonly string[] {
  return everyText(entry).flatMap((text) => [
    ...(/[!！]/.test(text) ? [`has an exclamation mark: ${text}`] : []),
    ...(/[<>`*_#|\\]|&\w+;|https?:|www\./.test(text) ? [`has mark-up or an address: ${text}`] : []),
    ...(/[“”]/.test(text.replace(/“[^“”]*”/g, '')) ? [`has quotation marks that do not pair: ${text}`] : []),
  ])
}

/** Only a number that is a channel may be dialled: none of a lender, which may be wrong or forged. */
function unknownNumbers(entry: FaqEntry, numbers: readonly string[]): readonly string[] {
  return shownTexts(entry).flatMap((text) => (text.match(/\d{5,}/g) ?? [])
    .filter((number) => !numbers.includes(number))
    .map((number) => `prints the number ${number}, which belongs to no channel`))
}

function lengths(entry: FaqEntry): readonly string[] {
  const sentences = shownTexts(entry).flatMap((text) => text.split(/[。？]/))
  const first = entry.answer[0] ?? ''
  return [
    ...sentences.filter((text) => lengthOf(text) > longestSentence).map((text) => `has a sentence of ${lengthOf(text)} characters: ${text}`),
    ...(lengthOf(first) > longestFirstParagraph ? [`begins with a paragraph of ${lengthOf(first)} characters`] : []),
  ]
}

function lengthOf(text: string): number {
  return Array.from(text).length
}

function phrases(entry: FaqEntry, { agentWords, bannedPhrases }: WordingRules): readonly string[] {
  // What stands between “ ” are words of others; after 这不等于… a promise is denied.
  const ownWords = (texts: readonly string[]) => texts.map((text) => text.replace(/“[^“”]*”/g, '“”'))
  const promising = ownWords([...entry.answer, ...entry.doNow, ...entry.doNot])
  return [
    ...agentWords
      .filter((word) => ownWords([entry.question, ...shownTexts(entry)]).some((text) => text.includes(word)))
      .map((word) => `says ${word} without quotation marks`),
    ...bannedPhrases.flatMap(({ pattern, except, why }) => promising
      .filter((text) => pattern.test(except ? text.replace(except, '') : text))
      .map((text) => `${why}: ${text}`)),
  ]
}

function unexplainedTerms({ answer }: FaqEntry, { terms }: WordingRules): readonly string[] {
  const text = answer.join('\n')
  return terms
    .filter((term) => text.includes(term))
    .filter((term) => !/^”?(（|，?也?就是|是指|指的是|，指)/.test(text.slice(text.indexOf(term) + term.length)))
    .map((term) => `does not explain ${term} where it first uses it`)
}

function sharedQuestions(entries: readonly FaqEntry[], wording: WordingRules): readonly Finding[] {
  const intended = new Set(wording.sharedQuestions.map(bare))
  const firstAsker = new Map<string, string>()
  return entries.flatMap(({ id, question, asked }) => [question, ...asked].flatMap((words) => {
    const other = firstAsker.get(bare(words))
    if (other === undefined) firstAsker.set(bare(words), id)
    return other === undefined || (other !== id && intended.has(bare(words))) ? [] : [errorIn(id, `asks the same as ${other}: ${words}`)]
  }))
}

/** Without what a person may or may not type. */
function bare(question: string): string {
  return question.replace(/[\s，。？、“”（）]/g, '')
}

/** What a reader sees below the question. */
function shownTexts({ answer, doNow, doNot, doesNotMean = [] }: FaqEntry): readonly string[] {
  return [...answer, ...doNow, ...doNot, ...doesNotMean]
}

function everyText(entry: FaqEntry): readonly string[] {
  return [entry.question, ...entry.asked, ...shownTexts(entry)]
}
