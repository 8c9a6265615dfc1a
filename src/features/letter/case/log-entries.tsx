import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Row, RowList } from '@/components/row'
import { caseEventLabels } from '@/content/letter/case-steps'
import type { CaseEntry, LetterCase } from '@/domain/letter/case/letter-case'
import text from '@/styles/text.module.css'
import styles from './case.module.css'
import { entryFacts } from './case-words'

interface LogEntriesProps {
  readonly log: LetterCase['log']
  readonly onTakeBack: () => void
}

/** What happened, in its order. A letter that went out, and a complaint, can be read as they were that day. */
export function LogEntries({ log, onTakeBack }: LogEntriesProps) {
  const [read, setRead] = useState<number>()
  const letter = read === undefined ? undefined : textOf(log[read])
  return (
    <Block id="log" title="记下的事">
      <RowList>
        {log.map((each, index) => (
          <Row
            key={index}
            id={`entry-${index}`}
            title={caseEventLabels[each.event]}
            second={(
              <>
                <View>{entryFacts(each)}</View>
                {each.note && <View>{each.note}</View>}
              </>
            )}
            plain
            {...(textOf(each) !== undefined && {
              end: read === index ? '收起' : '看信', onClick: () => setRead(read === index ? undefined : index),
            })}
          />
        ))}
      </RowList>
      {letter !== undefined && (
        <View id="sent-letter" className={styles.letterText}>
          <View className={text.hint}>发出那天的信，后来改的不算在内。</View>
          <Text selectable userSelect>{letter}</Text>
        </View>
      )}
      <Button id="take-back" kind="text" onClick={onTakeBack}>记错了，收回最后一条</Button>
    </Block>
  )
}

/** What was handed in that day, word for word. */
function textOf(entry: CaseEntry | undefined): string | undefined {
  return entry?.event === 'sent' || entry?.event === 'complained' ? entry.text : undefined
}
