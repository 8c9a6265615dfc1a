import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { role } from '@/components/spoken'
import { VerdictChip } from '@/components/verdict-chip'
import type { Verdict } from '@/domain/faq/faq-entry'
import { markedParts, type TextRange } from '@/domain/faq/marked-parts'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import styles from './entry-list.module.css'

/** What a row shows of an entry. */
export interface ListedEntry {
  readonly id: string
  readonly question: string
  readonly verdict: Verdict
  /** The answer in a sentence. */
  readonly point?: string | undefined
  /** What of the question matched a search. */
  readonly marks?: readonly TextRange[]
}

/** Questions in one card; each has the id `entry-<id>` and opens its page. Flat, because every level of the tree costs bytes. */
export function EntryList({ entries }: { readonly entries: readonly ListedEntry[] }) {
  const { navigation } = usePlatform()
  return (
    <View className={styles.list}>
      {entries.map(({ id, question, verdict, point, marks = [] }) => (
        <View
          key={id}
          id={`entry-${id}`}
          className={styles.row}
          hoverClass={styles.pressed}
          {...role('button')}
          onClick={() => navigation.open(formatRoute({ page: 'entry', id }))}
        >
          <VerdictChip verdict={verdict} small />
          <View className={styles.question}>{withMarks(question, marks)}</View>
          {point && <View className={styles.point}>{point}</View>}
        </View>
      ))}
    </View>
  )
}

function withMarks(question: string, marks: readonly TextRange[]): ReactNode {
  if (marks.length === 0) return question
  return markedParts(question, marks).map(({ text, isMarked }, index) => {
    return isMarked ? <Text key={index} className={styles.hit}>{text}</Text> : text
  })
}
