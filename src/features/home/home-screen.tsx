import { Text } from '@tarojs/components'
import { useAppearance } from '@/components/appearance'
import { Block } from '@/components/block'
import type { IconClass } from '@/components/icon'
import { PageHead } from '@/components/page-head'
import { PhoneTile, PhoneTiles } from '@/components/phone-tiles'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { SettlingLine } from '@/components/settling-line'
import icons from '@/components/icons/icons.module.css'
import { helpLines } from '@/content/channels/help-lines'
import type { FaqId } from '@/content/faq/faq-ids'
import { usePlatform } from '@/platform/context'
import { formatRoute, tabPaths, type FaqRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { useUnfinishedLetter } from './use-unfinished-letter'

interface Situation {
  readonly id: string
  readonly icon: IconClass
  readonly filled?: boolean
  readonly title: string
  readonly narrowTitle?: string
  readonly second: string
  readonly leadsTo: FaqRoute | 'letter' | 'scam'
}

const situations: readonly Situation[] = [
  {
    id: 'situation-visit-notice',
    icon: icons.visitNotice,
    title: '有人说要上门',
    second: '是真的吗，先做什么',
    leadsTo: { page: 'entry', id: 'visit-announced' satisfies FaqId },
  },
  {
    id: 'situation-at-door',
    icon: icons.atDoor,
    filled: true,
    title: '人就在门口',
    second: '要不要开门，先问什么',
    leadsTo: { page: 'entry', id: 'must-i-open-the-door' satisfies FaqId },
  },
  {
    id: 'situation-contacts',
    icon: icons.contactsCalled,
    title: '家人同事被骚扰',
    second: '怎么让它停，去哪里投诉',
    leadsTo: { page: 'group', id: 'thirdParties' },
  },
  { id: 'situation-negotiate', icon: icons.negotiate, title: '我想协商还款', second: '一次问一件事，写一封信', leadsTo: 'letter' },
  {
    id: 'situation-agent',
    icon: icons.agentPitch,
    title: '有人说能帮你“停息挂账”',
    narrowTitle: '有人说能帮你\n“停息挂账”',
    second: '付钱之前，先看这里',
    leadsTo: 'scam',
  },
]

/** What is happening now, the letter that is not finished, whom to call. `visit` changes when the tab comes back to the front. */
export function HomeScreen({ visit }: { readonly visit: number }) {
  const { navigation, phone } = usePlatform()
  const { isNarrow } = useAppearance()
  const unfinished = useUnfinishedLetter(visit)
  return (
    <Screen ground="list" aboveTabBar>
      <PageHead display title="现在发生了什么？">选最像的一个，先看答案，再慢慢来。</PageHead>
      <SettlingLine />
      <RowList inset>
        {situations.map(({ id, icon, title, narrowTitle = title, second, leadsTo, filled }) => (
          <Row
            key={id}
            id={id}
            icon={icon}
            filled={filled}
            title={isNarrow ? narrowTitle : title}
            second={second}
            onClick={() => (typeof leadsTo === 'string' ? navigation.switchTab(tabPaths[leadsTo]) : navigation.open(formatRoute(leadsTo)))}
          />
        ))}
      </RowList>
      {unfinished && (
        <Block>
          <RowList>
            <Row
              id="continue-letter"
              icon={icons.pen}
              title={unfinished.title}
              second={unfinished.progress}
              onClick={() => navigation.open(formatRoute(unfinished.route))}
            />
          </RowList>
        </Block>
      )}
      <Block title="可以打的电话">
        <PhoneTiles>
          {Object.values(helpLines).map(({ number, purpose }) => (
            <PhoneTile key={number} id={`call-${number}`} number={number} word={purpose} onClick={() => void phone.dial(number)} />
          ))}
        </PhoneTiles>
      </Block>
      <Block>
        <Text className={text.hint}>
          不收费，不登录，不代办，不是律师事务所。借的钱要还，尊严和隐私不用拿来抵。你写的内容只存在这部手机里。
        </Text>
      </Block>
    </Screen>
  )
}
