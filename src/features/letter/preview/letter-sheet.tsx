import { useState, type ReactNode } from 'react'
import { Paper, PaperLine, PaperSentence } from '@/components/paper'
import { PlanRows } from '@/components/plan-rows'
import { assertNever } from '@/domain/assert-never'
import type { Block, LetterDocument, PlanTable, Sentence } from '@/domain/letter/document'
import { stepOfField } from '@/domain/letter/letter-journey'

interface LetterSheetProps {
  readonly document: LetterDocument
  /** Leads to the field that a sentence came from. Without it the sheet is only read. */
  readonly onEdit?: (field: string) => void
}

/** The screen's renderer of a letter. A sentence that came from an answer can be picked and changed. */
export function LetterSheet({ document, onEdit }: LetterSheetProps) {
  const [picked, setPicked] = useState<string>()

  const sentence = (value: Sentence, key: string): ReactNode => {
    const words = value.inline.map(({ text }) => text).join('')
    const { source } = value
    if (!onEdit || source === undefined || stepOfField(source) === undefined) return words
    return (
      <PaperSentence
        key={key}
        id={`sentence-${key}`}
        isPicked={picked === key}
        onPick={() => setPicked(picked === key ? undefined : key)}
        onEdit={() => onEdit(source)}
      >
        {words}
      </PaperSentence>
    )
  }
  const sentences = (values: readonly Sentence[], key: string) => values.map((value, index) => sentence(value, `${key}-${index}`))
  const numbered = (values: readonly Sentence[], key: string) =>
    values.map((value, index) => (
      <PaperLine key={index} kind="paragraph">
        {`${index + 1}. `}
        {sentence(value, `${key}-${index}`)}
      </PaperLine>
    ))

  const draw = (block: Block, key: string): ReactNode => {
    switch (block.type) {
      case 'title':
        return <PaperLine kind="title">{block.text}</PaperLine>
      case 'addressee':
        return <PaperLine kind="flat">{sentences(block.sentences, key)}</PaperLine>
      case 'heading':
        return <PaperLine kind="heading">{block.text}</PaperLine>
      case 'paragraph':
        return <PaperLine kind="paragraph">{sentences(block.sentences, key)}</PaperLine>
      case 'list':
        return numbered(block.items, key)
      case 'planTable':
        return <PlanOnPaper table={block} />
      case 'closing':
        return <PaperLine kind="closing">{sentences(block.sentences, key)}</PaperLine>
      case 'salutation':
        return (
          <>
            <PaperLine kind="closing">{block.text}</PaperLine>
            <PaperLine kind="flat">{sentence(block.creditor, key)}</PaperLine>
          </>
        )
      case 'signature':
        return <PaperLine kind="signature">{block.label}{sentence(block.name, key)}</PaperLine>
      case 'date':
        return <PaperLine kind="right">{block.text}</PaperLine>
      case 'enclosures':
        return (
          <>
            <PaperLine kind="heading">{block.heading}</PaperLine>
            {numbered(block.items, key)}
          </>
        )
      default:
        return assertNever(block)
    }
  }

  return (
    <Paper>
      {document.blocks.map((block, index) => <BlockOnPaper key={index}>{draw(block, String(index))}</BlockOnPaper>)}
    </Paper>
  )
}

function BlockOnPaper({ children }: { readonly children: ReactNode }) {
  return <>{children}</>
}

/** The remarks stand in the file and in the copied text; a narrow sheet has room for four columns, and the down payment names itself. */
function PlanOnPaper({ table }: { readonly table: PlanTable }) {
  const rows = table.rows.map(row => {
    const [no = '', date = '', amount = '', remaining = '', remark = ''] = row.cells
    return { ...row, cells: [row.kind === 'downPayment' ? remark : no, date, amount, remaining] }
  })
  return (
    <>
      <PlanRows place="paper" heads={table.heads.slice(0, 4)} rows={rows} />
      <PaperLine kind="flat">{table.note}</PaperLine>
    </>
  )
}
