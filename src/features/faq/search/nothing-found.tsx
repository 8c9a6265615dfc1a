import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { PhoneTile, PhoneTiles } from '@/components/phone-tiles'
import { Row, RowList } from '@/components/row'
import { helpLines } from '@/content/channels/help-lines'
import { faqGroups } from '@/content/faq/groups'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { groupsNear } from './find-questions'
import styles from './search.module.css'

/** Never a blank page: where such a question most likely stands, and who answers the telephone. */
export function NothingFound({ query }: { readonly query: string }) {
  const { navigation, phone } = usePlatform()
  const groups = groupsNear(query).flatMap(id => faqGroups.find(group => group.id === id) ?? [])
  return (
    <>
      <View className={styles.summary}>没有找到。换个短一点的说法，或者从这几类里找。</View>
      <RowList>
        {groups.map(({ id, name, sample, count }) => (
          <Row
            key={id}
            id={`group-${id}`}
            title={name}
            second={sample}
            end={count}
            onClick={() => navigation.open(formatRoute({ page: 'group', id }))}
          />
        ))}
      </RowList>
      <Block title="也可以打电话问">
        <PhoneTiles>
          {Object.values(helpLines).map(({ number, purpose }) => (
            <PhoneTile key={number} id={`call-${number}`} number={number} word={purpose} onClick={() => void phone.dial(number)} />
          ))}
        </PhoneTiles>
      </Block>
    </>
  )
}
