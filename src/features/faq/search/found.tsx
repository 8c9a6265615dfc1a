import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Row, RowList } from '@/components/row'
import { faqGroups } from '@/content/faq/groups'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { EntryList } from '../entry-list'
import styles from './search.module.css'
import type { Findings } from './find-questions'

/** The questions that fit, the best first, and the way on if it is none of them. */
export function Found({ entries, alsoSearched, group }: Findings) {
  const { navigation } = usePlatform()
  const nearest = faqGroups.find(({ id }) => id === group)
  const others = alsoSearched.length > 0 ? `也按${alsoSearched.map(word => `“${word}”`).join('')}找了，` : ''
  return (
    <>
      <View className={styles.summary}>{`${others}最像的 ${entries.length} 条`}</View>
      <EntryList entries={entries} />
      <Block title="不是你想问的？">
        <RowList>
          {nearest && (
            <Row
              id="whole-group"
              title={`看“${nearest.name}”的全部问题`}
              plain
              end={nearest.count}
              onClick={() => navigation.open(formatRoute({ page: 'group', id: nearest.id }))}
            />
          )}
          <Row id="channels" title="打电话问人" plain onClick={() => navigation.open(formatRoute({ page: 'channels' }))} />
        </RowList>
      </Block>
    </>
  )
}
