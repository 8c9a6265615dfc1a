import { BottomBar } from '@/components/bottom-bar'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { ShareAction } from '@/components/share-action'
import { quizItems } from '@/content/scam/quiz-items'
import type { QuizRound } from '@/domain/scam/quiz'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { Points } from '../points'

/** What came out of a round, for nobody but the person who played it. */
export function RoundResult({ round, onAgain }: { readonly round: QuizRound; readonly onAgain: () => void }) {
  const { appInfo, navigation } = usePlatform()
  const items = round.ids.flatMap(id => quizItems.find(item => item.id === id) ?? [])
  const others = items.filter(({ id, best }) => round.chosen[id] !== best)
  const points = others.map(({ said, options, best, why }) => ({
    title: said,
    text: `更稳的做法：${options.find(({ id }) => id === best)?.label ?? ''}。${why}`,
  }))
  const bottom = (
    <BottomBar>
      {!appInfo.isSinglePage() && <ShareAction />}
      <Button id="quiz-again" onClick={onAgain}>再来一轮</Button>
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead id="quiz-top" title={`${items.length} 题里，有 ${items.length - others.length} 题选得更稳`}>
        {others.length > 0 ? '这些话本来就编得像真的，一时分不清很正常。' : '真遇到的时候，也先停一停，再打官方客服。'}
        结果只有你看得到，不会发给别人。
      </PageHead>
      {points.length > 0 && <Block title="再看一眼"><Points points={points} /></Block>}
      {!appInfo.isSinglePage() && (
        <Block>
          <RowList flush>
            <Row id="quiz-check" plain title="手里有拿不准的话，贴过来查" onClick={() => navigation.open(formatRoute({ page: 'check' }))} />
            <Row id="quiz-how" plain title="看看他们怎么骗" onClick={() => navigation.open(formatRoute({ page: 'how' }))} />
          </RowList>
        </Block>
      )}
    </Screen>
  )
}
