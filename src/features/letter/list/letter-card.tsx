import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { StateTag } from '@/components/state-tag'
import icons from '@/components/icons/icons.module.css'
import { formatAmount } from '@/domain/money'
import { formatRoute } from '@/routes/routes'
import type { LetterSummary } from '@/storage/letter-index'
import { whatIsNext } from './what-is-next'
import styles from './letter-card.module.css'

interface LetterCardProps {
  readonly letter: LetterSummary
  readonly onOpen: (path: string) => void
}

/** Who, what, state, and the next thing to do. */
export function LetterCard({ letter, onOpen }: LetterCardProps) {
  const next = whatIsNext(letter)
  return (
    <Card id={`letter-${letter.id}`} onClick={() => onOpen(formatRoute(next.route))}>
      <View className={styles.head}>
        <Text className={styles.creditor}>{letter.creditorName || '还没写给谁'}</Text>
        <StateTag state="draft" />
      </View>
      <View className={styles.facts}>{['分期还款', letter.total && `${formatAmount(letter.total)} 元`].filter(Boolean).join(' · ')}</View>
      <View className={styles.next}>
        <Text>{next.words}</Text>
        <Icon icon={icons.chevronRight} size={20} />
      </View>
    </Card>
  )
}
