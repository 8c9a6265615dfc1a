import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { classNames } from '@/components/class-names'
import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { role } from '@/components/spoken'
import icons from '@/components/icons/icons.module.css'
import scamIcons from '@/components/icons/scam-icons.module.css'
import { sixFacts } from '@/content/scam/six-facts'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import styles from './scam-screen.module.css'

const rows = [
  { icon: scamIcons.paid, title: '已经付了钱', second: '今天就做的几件事', route: { page: 'paid' } },
  { icon: scamIcons.quiz, title: '能识破吗', second: '10 道题，都来自真实套路', route: { page: 'quiz' } },
  { icon: scamIcons.forward, title: '转给朋友', second: '一张卡片，把话说清楚', route: { page: 'cards' } },
  { icon: icons.agentPitch, title: '他们怎么骗', second: '一步步的套路、收费和案例', route: { page: 'how' } },
] as const

/** The tab 防骗: the whole warning in six lines, then what can be done about an offer. */
export function ScamScreen() {
  const { navigation } = usePlatform()
  const check = () => navigation.open(formatRoute({ page: 'check' }))
  return (
    <Screen ground="list" aboveTabBar>
      <View className={styles.top} />
      <Card>
        <View className={styles.head}><PageHead title={`${sixFacts.question}\n${sixFacts.answer}`} /></View>
        {sixFacts.lines.map((line, index) => (
          <View key={line} className={styles.fact}>
            <View className={styles.number}>{index + 1}</View>
            <View className={text.grow}>{line}</View>
          </View>
        ))}
        <View className={classNames(text.hint, styles.apart)}>{sixFacts.source}</View>
      </Card>
      <Block title="拿不准？贴过来看看">
        <Card>
          <View id="check-door" className={styles.door} hoverClass={styles.pressed} {...role('button')} onClick={check}>
            把对方发的话、广告贴在这里
          </View>
          <Button id="check-message" icon={scamIcons.paste} onClick={check}>去检测</Button>
          <View className={classNames(text.hint, styles.apart)}>只在这部手机上比对，不上传。</View>
        </Card>
      </Block>
      <Block>
        <RowList inset>
          {rows.map(({ icon, title, second, route }) => (
            <Row
              key={title}
              id={`scam-${route.page}`}
              icon={icon}
              title={title}
              second={second}
              onClick={() => navigation.open(formatRoute(route))}
            />
          ))}
        </RowList>
      </Block>
    </Screen>
  )
}
