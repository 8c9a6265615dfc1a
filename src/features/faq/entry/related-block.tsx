import { Block } from '@/components/block'
import { Row, RowList } from '@/components/row'
import { faqEntries } from '@/content/faq/entries'
import type { Entry } from '@/content/faq/entry'
import { faqGroups } from '@/content/faq/groups'
import { findEntries } from '@/domain/faq/find-entry'
import { usePlatform } from '@/platform/context'
import { formatRoute, tabPaths, type Route } from '@/routes/routes'

interface RelatedBlockProps {
  readonly entry: Entry
  /** Whether the rows lead to the questions, or only name them. */
  readonly leads: boolean
}

/** Questions close to this one, all of its group, and the way home for those who came from a chat. */
export function RelatedBlock({ entry, leads }: RelatedBlockProps) {
  const { navigation } = usePlatform()
  const group = faqGroups.find(({ id }) => id === entry.group)
  const to = (route: Route) => (leads ? { onClick: () => navigation.open(formatRoute(route)) } : {})
  return (
    <Block title="相关的问题">
      <RowList flush>
        {findEntries(faqEntries, entry.related).map(({ id, question }) => (
          <Row key={id} id={`entry-${id}`} title={question} plain {...to({ page: 'entry', id })} />
        ))}
        {leads && group && (
          <Row id="whole-group" title={`看“${group.name}”的全部问题`} plain end={group.count} {...to({ page: 'group', id: group.id })} />
        )}
        {leads && <Row id="to-home" title="回首页" plain onClick={() => navigation.switchTab(tabPaths.home)} />}
      </RowList>
    </Block>
  )
}
