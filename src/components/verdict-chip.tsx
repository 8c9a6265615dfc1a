import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import icons from './icons/verdict-icons.module.css'
import styles from './verdict-chip.module.css'

export type Verdict = 'lawful' | 'unlawful' | 'depends' | 'fact'

const verdictWords = { lawful: '合法', unlawful: '违法', depends: '看条件', fact: '事实说明' }

interface VerdictChipProps {
  readonly verdict: Verdict
  /** In place of the verdict's own word: 先停一下, 高危. */
  readonly words?: string
  /** In lists. */
  readonly small?: boolean
}

/** A verdict by word, outline and colour. */
export function VerdictChip({ verdict, words = verdictWords[verdict], small = false }: VerdictChipProps) {
  return (
    <View className={classNames(styles.chip, small && styles.small, styles[verdict])}>
      <Icon icon={icons[verdict]} size={small ? 16 : 18} />
      {words}
    </View>
  )
}
