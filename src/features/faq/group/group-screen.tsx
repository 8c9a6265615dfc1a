import { Block } from '@/components/block'
import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { faqEntries } from '@/content/faq/entries'
import { faqGroups } from '@/content/faq/groups'
import type { FaqGroupId } from '@/domain/faq/faq-entry'
import { entriesOfGroup } from '@/domain/faq/find-entry'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { EntryList } from '../entry-list'

/** All questions of one kind of trouble, each with its verdict. */
export function GroupScreen({ id }: { readonly id: FaqGroupId }) {
  const { navigation } = usePlatform()
  const entries = entriesOfGroup(faqEntries, id)
  return (
    <Screen ground="list">
      <PageHead title={faqGroups.find(group => group.id === id)?.name}>{`${entries.length} 个问题，点开看答案。`}</PageHead>
      <Block>
        <EntryList entries={entries.map(({ id: entry, question, verdict }) => ({ id: entry, question, verdict }))} />
      </Block>
      <Block title="不是你想问的？">
        <RowList>
          <Row id="search" title="搜一搜" plain onClick={() => navigation.open(formatRoute({ page: 'search' }))} />
          <Row id="channels" title="求助渠道" plain onClick={() => navigation.open(formatRoute({ page: 'channels' }))} />
        </RowList>
      </Block>
    </Screen>
  )
}
