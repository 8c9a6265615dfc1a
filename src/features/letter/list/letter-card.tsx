import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { role } from '@/components/spoken'
import { StateTag } from '@/components/state-tag'
import icons from '@/components/icons/icons.module.css'
import type { AskKind } from '@/domain/letter/choices'
import { formatAmount } from '@/domain/money'
import { formatRoute, type Route } from '@/routes/routes'
import type { LetterSummary } from '@/storage/letter-index'
import type { LetterStanding } from '@/storage/letter-standings'
import { whatIsNext } from './what-is-next'
import styles from './letter-card.module.css'

const kindNames: Record<AskKind, string> = { deferral: '延期还款', installmentPlan: '分期还款', penaltyWaiver: '减免逾期费用' }

interface LetterCardProps {
  readonly letter: LetterSummary
  readonly standing?: LetterStanding | undefined
  /** Not touched for so long that it may no longer be wanted. */
  readonly isOld: boolean
  readonly isMenuOpen: boolean
  readonly onOpen: (path: string) => void
  readonly onToggleMenu: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** Who, what, state, and the next thing to do; a small menu for the rest. */
export function LetterCard({ letter, standing, isOld, isMenuOpen, onOpen, onToggleMenu, onDuplicate, onRemove }: LetterCardProps) {
  const { id, creditorName, kinds, total } = letter
  const next = whatIsNext(letter, standing)
  const open = (route: Route) => onOpen(formatRoute(route))
  const facts = [kinds.map(kind => kindNames[kind]).join('、'), total && `${formatAmount(total)} 元`, standing && `${shortDate(standing.sentOn)}发出`]
  return (
    <Card>
      <View id={`letter-${id}`} hoverClass={styles.pressed} {...role('button')} onClick={() => open(next.route)}>
        <View className={styles.head}>
          <Text className={styles.creditor}>{creditorName || '还没写给谁'}</Text>
          <StateTag state={next.tag} />
        </View>
        <View className={styles.facts}>{facts.filter(Boolean).join(' · ')}</View>
        <View className={styles.next}>
          <Text>{next.words}</Text>
          <Icon icon={icons.chevronRight} size={20} />
        </View>
      </View>
      {isOld && <View className={styles.facts}>半年没动过。不用了，可以点“更多”删掉。</View>}
      <View className={styles.menu}>
        {isMenuOpen && (
          <>
            {standing && <Button id={`read-${id}`} kind="text" onClick={() => open({ page: 'preview', draft: id })}>看信</Button>}
            <Button id={`duplicate-${id}`} kind="text" onClick={onDuplicate}>复制一份给别家</Button>
            <Button id={`remove-${id}`} kind="text" onClick={onRemove}>删除</Button>
          </>
        )}
        <Button
          id={`more-${id}`}
          kind="text"
          ariaLabel={`${isMenuOpen ? '收起' : '更多'}：${creditorName || '还没写给谁'}`}
          onClick={onToggleMenu}
        >
          {isMenuOpen ? '收起' : '更多'}
        </Button>
      </View>
    </Card>
  )
}

/** 11月20日, of a date as it is stored. */
function shortDate(date: string): string {
  const [, month, day] = date.split('-').map(Number)
  return `${month}月${day}日`
}
