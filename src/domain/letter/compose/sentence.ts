import type { Inline, Sentence, SensitiveField } from '../document'
import type { Phrase } from '../message-phrases'

export type PhraseValues = Readonly<Record<string, string | Inline | readonly Inline[]>>

/**
 * A sentence from a phrase and its facts. Each {variable} is replaced once, so that braces in the debtor's own words stay as they are.
 * `source` is the field that a tap on the sentence leads to. Throws when the phrase names a variable that is not given.
 */
export function sentence(phrase: Phrase, values: PhraseValues = {}, source?: string): Sentence {
  const inline = fillPhrase(phrase, values)
  return source === undefined ? { inline } : { inline, source }
}

/** A phrase with its facts, for use inside another phrase. Throws as `sentence` does. */
export function fillPhrase(phrase: Phrase, values: PhraseValues): readonly Inline[] {
  // Split at captured names: fixed text and variable names take turns.
  const parts = phrase.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return text(part)
    const value = values[part]
    if (value === undefined) throw new Error(`No value for {${part}} in "${phrase}"`)
    return typeof value === 'string' ? text(value) : value
  })
  return mergeTexts(parts.flat())
}

/** A person's own data, which can be masked before rendering. */
export function sensitive(field: SensitiveField, value: string): Inline {
  return { type: 'sensitive', field, text: value }
}

/** Clauses in one sentence with a mark between them. */
export function joinClauses(clauses: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return mergeTexts(clauses.flatMap((clause, index) => (index === 0 ? clause : [text(separator), ...clause])))
}

/**
 * What a person typed, for use in the middle or at the end of a sentence that brings its own mark: without the full stop, comma or
 * semicolon at its end. `undefined` when nothing is left, so that the sentence is left out.
 */
export function asClause(typed: string | undefined): string | undefined {
  return typed?.replace(/[\s。．，,；;、：:]+$/, '') || undefined
}

/** The words of a sentence. */
export function sentenceText({ inline }: Sentence): string {
  return inline.map((part) => part.text).join('')
}

/** Leaves out what has no fact to stand on. */
export function present<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return items.filter((item): item is Item => item !== undefined)
}

function text(value: string): Inline {
  return { type: 'text', text: value }
}

function mergeTexts(parts: readonly Inline[]): readonly Inline[] {
  return parts.reduce<readonly Inline[]>((merged, part) => {
    const last = merged[merged.length - 1]
    if (part.text === '') return merged
    if (part.type === 'text' && last?.type === 'text') return [...merged.slice(0, -1), text(last.text + part.text)]
    return [...merged, part]
  }, [])
}
