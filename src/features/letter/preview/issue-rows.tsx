import { Block } from '@/components/block'
import { Row, RowList } from '@/components/row'
import { issueSentences } from '@/content/letter/issue-sentences'
import type { FieldIssue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'

interface IssueRowsProps {
  readonly title: string
  readonly issues: readonly FieldIssue[]
  readonly onOpen: (field: string) => void
}

/** What is missing or worth a second look; a tap leads to the field. Nothing when there is nothing to say. */
export function IssueRows({ title, issues, onOpen }: IssueRowsProps) {
  if (issues.length === 0) return null
  return (
    <Block title={title}>
      <RowList>
        {issues.map((issue, index) => (
          <Row
            // One field can have the same to say about several of its words.
            key={`${issue.field}-${issue.code}-${index}`}
            id={`issue-${issue.field.replace(/\./g, '-')}`}
            title={issueSentence(issue, issueSentences)}
            plain
            onClick={() => onOpen(issue.field)}
          />
        ))}
      </RowList>
    </Block>
  )
}
