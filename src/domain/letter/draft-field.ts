import type { LetterDraft } from './draft'

type Section = 'debtor' | 'creditor' | 'debt' | 'hardship' | 'budget' | 'deferral' | 'installmentPlan' | 'penaltyWaiver'
type SectionOf<Name extends Section> = NonNullable<LetterDraft[Name]>

/** One field of a draft: its path as issues name it, and how it is read and replaced. */
export interface DraftField<Value> {
  readonly path: string
  read(draft: LetterDraft): Value | undefined
  /** A draft with this field replaced; every other field is left alone. */
  write(draft: LetterDraft, value: Value | undefined): LetterDraft
}

/** The field `key` of a section; `draftField('debtor', 'phone')` has the path `debtor.phone`. */
export function draftField<Name extends Section, Key extends keyof SectionOf<Name> & string>(
  section: Name,
  key: Key,
): DraftField<NonNullable<SectionOf<Name>[Key]>> {
  return {
    path: `${section}.${key}`,
    read: draft => (draft[section] as SectionOf<Name> | undefined)?.[key] as NonNullable<SectionOf<Name>[Key]> | undefined,
    write: (draft, value) => ({ ...draft, [section]: { ...draft[section], [key]: value } }),
  }
}

/** The id of the control that shows a field, unique on its page. */
export function controlId(path: string): string {
  return `field-${path.replace(/\./g, '-')}`
}
