import { formatLongDate, parseCalendarDate } from '../calendar-date'
import { fen, formatAmount } from '../money'
import type { FieldIssue } from './issue'

/** One sentence for a code, or one for each `params.reason` behind it. */
export type SentenceByReason = string | Readonly<Record<string, string>>
type SentencesByCode = Readonly<Record<string, SentenceByReason>>

/**
 * What to do about each issue, in words for the person who fills in the form. Sentences may hold {count} for a number as it is,
 * {yuan:share} for an amount in fen and {date:borrowedOn} for a date, each naming one of the issue's params.
 */
export interface IssueSentences {
  /** Sentences that hold for every field with the code. */
  readonly codes: SentencesByCode
  /** Sentences for one field, before those for its code. The index of a list item is written N: `enclosures.N.label`. */
  readonly fields: Readonly<Record<string, SentencesByCode>>
  /** For an issue that no sentence was written for. */
  readonly fallback: string
}

/** What to do about this issue. Never shows a code. */
export function issueSentence(issue: FieldIssue, { codes, fields, fallback }: IssueSentences): string {
  const field = issue.field.replace(/\.\d+(?=\.|$)/g, '.N')
  const found = pick(fields[field]?.[issue.code], issue) ?? pick(codes[issue.code], issue)
  return found === undefined ? fallback : fillIn(found, issue.params)
}

function pick(sentences: SentenceByReason | undefined, { params }: FieldIssue): string | undefined {
  if (sentences === undefined || typeof sentences === 'string') return sentences
  return params.reason === undefined ? undefined : sentences[params.reason]
}

function fillIn(sentence: string, params: FieldIssue['params']): string {
  return sentence.replace(/\{(?:(yuan|date):)?(\w+)\}/g, (variable, form: string | undefined, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`No value for ${variable} in "${sentence}"`)
    if (form === 'yuan') return formatAmount(fen(Number(value)))
    return form === 'date' ? longDate(String(value)) : String(value)
  })
}

function longDate(text: string): string {
  const date = parseCalendarDate(text)
  return date.ok ? formatLongDate(date.value) : text
}
