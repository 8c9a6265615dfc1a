/**
 * A letter as a document: says what each part is, never how it looks. Screen, plain text, .docx and picture are renderers of this value.
 * Plain serialisable data.
 */
export interface LetterDocument {
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly type: 'title'; readonly text: string }
  | { readonly type: 'addressee'; readonly sentences: readonly Sentence[] }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly sentences: readonly Sentence[] }
  /** Numbered from 1 in the order given; renderers write "1. ". */
  | { readonly type: 'list'; readonly items: readonly Sentence[] }
  | PlanTable
  | { readonly type: 'closing'; readonly sentences: readonly Sentence[] }
  /** 此致 and the name of the creditor under it. */
  | { readonly type: 'salutation'; readonly text: string; readonly creditor: Sentence }
  /** 申请人（签名）：name, with room for a signature by hand. */
  | { readonly type: 'signature'; readonly label: string; readonly name: Sentence }
  | { readonly type: 'date'; readonly text: string }
  | { readonly type: 'enclosures'; readonly heading: string; readonly items: readonly Sentence[] }

/** One sentence and where it came from: a tap on it in the preview leads to that field. */
export interface Sentence {
  readonly inline: readonly Inline[]
  /** Path in `LetterDraft` of the field to change; absent for fixed sentences. */
  readonly source?: string
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  /** A person's own data that can be masked before rendering. */
  | { readonly type: 'sensitive'; readonly field: SensitiveField; readonly text: string }

export type SensitiveField = 'name' | 'phone' | 'idLast4' | 'email' | 'mailAddress' | 'contractNo' | 'accountLast4'

/** The repayment plan. Cells are ready-made text; `kind` lets a renderer set apart the down payment and the sum row. */
export interface PlanTable {
  readonly type: 'planTable'
  readonly heads: readonly string[]
  readonly rows: readonly PlanRow[]
  /** 遇非工作日请提前一日支付。 */
  readonly note: string
}

export interface PlanRow {
  readonly kind: 'downPayment' | 'installment' | 'total'
  readonly cells: readonly string[]
}
