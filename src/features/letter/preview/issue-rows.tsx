import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Row, RowList } from '@/components/row'
import { issueSentences } from '@/content/letter/issue-sentences'
import type { FieldIssue } from '@/domain/letter/issue'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { canBeKept } from '@/domain/letter/word-check/kept-warnings'
import text from '@/styles/text.module.css'
import styles from './preview.module.css'

interface IssueRowsProps {
  readonly title: string
  readonly issues: readonly FieldIssue[]
  readonly onOpen: (field: string) => void
  /** For doubts about words, which can be kept. */
  readonly onKeep?: (warning: FieldIssue) => void
}

/** What is missing or worth a second look; a tap leads to the field. Nothing when there is nothing to say. */
export function IssueRows({ title, issues, onOpen, onKeep }: IssueRowsProps) {
  if (issues.length === 0) return null
  const keepable = onKeep ? issues.filter(canBeKept) : []
  const others = issues.filter(issue => !keepable.includes(issue))
  const sentence = (issue: FieldIssue) => issueSentence(issue, issueSentences)
  return (
    <Block title={title}>
      {others.length > 0 && (
        <RowList>
          {others.map((issue, index) => (
            // One field can have the same to say about several of its words.
            <Row key={`${issue.field}-${issue.code}-${index}`} id={rowId(issue)} title={sentence(issue)} plain onClick={() => onOpen(issue.field)} />
          ))}
        </RowList>
      )}
      {keepable.map((issue, index) => (
        <View key={`${issue.field}-${issue.code}-${index}`} className={styles.doubt}>
          <View className={text.body}>{sentence(issue)}</View>
          <View className={styles.choices}>
            <Button id={rowId(issue)} kind="text" onClick={() => onOpen(issue.field)}>去改</Button>
            <Button id={`keep-${rowId(issue)}-${index}`} kind="text" onClick={() => onKeep?.(issue)}>仍然保留</Button>
          </View>
        </View>
      ))}
    </Block>
  )
}

function rowId({ field }: FieldIssue): string {
  return `issue-${field.replace(/\./g, '-')}`
}
