import { parseCalendarDate, type CalendarDate } from '../../calendar-date'
import { maxFen, parseAmount, type Fen } from '../../money'
import { cleanLine, cleanParagraphs, countCharacters, toHalfWidth } from '../../text'
import { issue, issuesForFields, type FieldIssue } from '../issue'
import type { CheckOptions } from '../word-check/check-words'
import { wordIssues } from '../word-check/word-issues'
import { numbersOnly, type WordRules } from '../word-check/word-rules'

/** Typed text as it may come out of a draft. */
type Typed = string | undefined

/**
 * Reads the fields of a draft one by one and collects what is wrong with them. Each method gives the exact value, or `undefined` where
 * the field is empty or has an error. Nothing is shortened or guessed.
 */
export class FieldReader {
  readonly issues: FieldIssue[] = []

  /** `ownPhone`: the mobile number that may stand in the debtor's own words; `rules` and `mode`: how those words are checked. */
  constructor(
    private readonly ownPhone: string, private readonly rules: WordRules = numbersOnly, private readonly mode?: CheckOptions['mode'],
  ) {}

  report(field: string, code: string, params?: FieldIssue['params']): undefined {
    this.issues.push(issue(field, code, params))
    return undefined
  }

  /** True when an error has been found in this field or below it. */
  hasErrorIn(field: string): boolean {
    return issuesForFields(this.issues, [field]).some(({ level }) => level === 'error')
  }

  /** One line of text, cleaned; an error above `max` characters, below `min`, or when it is `required` and empty. */
  line(field: string, typed: Typed, code: string, { max, min = 0, required = false }: LengthRules): string | undefined {
    return this.withinLength(field, cleanLine(typed ?? ''), code, { max, min, required })
  }

  /** One line in the debtor's own words: a line that is checked for what does not belong in a letter (letters-spec 9). */
  ownLine(field: string, typed: Typed, code: string, rules: LengthRules): string | undefined {
    const text = this.line(field, typed, code, rules)
    this.checkOwnWords(field, (typed ?? '').replace(/\n/g, ' '))
    return text
  }

  /** Cleaned paragraphs in the debtor's own words; the caller judges their length. */
  ownParagraphs(field: string, typed: Typed): string {
    this.checkOwnWords(field, typed ?? '')
    return cleanParagraphs(typed ?? '')
  }

  /** A short sign-for-sign text such as a phone number: half-width, and an error unless it has the form. */
  formed(field: string, typed: Typed, code: string, form: RegExp, { required = false } = {}): string | undefined {
    const text = toHalfWidth(cleanLine(typed ?? '')).trim()
    if (text === '') return required ? this.report(field, code, { reason: 'missing' }) : undefined
    return form.test(text) ? text : this.report(field, code, { reason: 'format' })
  }

  /** An amount in yuan; an error above `max`, when it is `required` and empty, or when it must be `positive` and is zero. */
  amount(field: string, typed: Typed, code: string, { required = false, positive = false, max = maxFen as Fen } = {}): Fen | undefined {
    const parsed = parseAmount(typed ?? '')
    if (!parsed.ok) {
      if (parsed.error === 'missing' && !required) return undefined
      return this.report(field, code, parsed.error === 'tooLarge' ? { reason: 'tooLarge', limit: max } : { reason: parsed.error })
    }
    if (parsed.value > max) return this.report(field, code, { reason: 'tooLarge', limit: max })
    if (positive && parsed.value === 0) return this.report(field, code, { reason: 'zero' })
    return parsed.value
  }

  date(field: string, typed: Typed, code: string, { required = false } = {}): CalendarDate | undefined {
    const parsed = parseCalendarDate(typed ?? '')
    if (parsed.ok) return parsed.value
    return parsed.error === 'missing' && !required ? undefined : this.report(field, code, { reason: parsed.error })
  }

  /** A date that is not after today. */
  pastDate(field: string, typed: Typed, code: string, { today, required = false }: DayRules): CalendarDate | undefined {
    const date = this.date(field, typed, code, { required })
    return date && date > today ? this.report(field, code, { reason: 'future' }) : date
  }

  /** A date that is not before today. */
  comingDate(field: string, typed: Typed, code: string, { today, required = false }: DayRules): CalendarDate | undefined {
    const date = this.date(field, typed, code, { required })
    return date && date < today ? this.report(field, code, { reason: 'past' }) : date
  }

  /** A whole number within `min` and `max`. */
  count(field: string, typed: Typed, code: string, { min, max, required = false }: CountRules): number | undefined {
    const text = toHalfWidth(cleanLine(typed ?? '')).trim()
    if (text === '') return required ? this.report(field, code, { reason: 'missing' }) : undefined
    if (!/^\d+$/.test(text)) return this.report(field, code, { reason: 'format' })
    const number = Number(text)
    return number < min || number > max ? this.report(field, code, { reason: 'range', min, max }) : number
  }

  choice<Choice>(field: string, chosen: Choice | undefined): Choice | undefined {
    return chosen ?? this.report(field, 'E112', { reason: 'missing' })
  }

  private withinLength(field: string, text: string, code: string, { max, min = 0, required = false }: LengthRules): string | undefined {
    const count = countCharacters(text)
    if (count === 0) return required ? this.report(field, code, { reason: 'missing' }) : undefined
    if (count < min) return this.report(field, code, { reason: 'tooShort', limit: min, count })
    return count > max ? this.report(field, code, { reason: 'tooLong', limit: max, count }) : text
  }

  /** The text is the one that was typed, so that offsets point into the field. */
  private checkOwnWords(field: string, text: string): void {
    const { ownPhone, rules, mode } = this
    const isToldAlready = this.issues.some((told) => told.field === field && (told.code === 'W225' || told.code === 'E226'))
    const found = wordIssues(field, text, rules, { ownPhone, mode })
    this.issues.push(...found.filter(({ code }) => code !== 'W412' || !isToldAlready))
  }
}

interface LengthRules {
  readonly max: number
  readonly min?: number
  readonly required?: boolean
}

interface DayRules {
  readonly today: CalendarDate
  readonly required?: boolean
}

interface CountRules {
  readonly min: number
  readonly max: number
  readonly required?: boolean
}
