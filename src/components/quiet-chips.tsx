import { View } from '@tarojs/components'
import styles from './quiet-chips.module.css'
import { role } from './spoken'

interface QuietChipsProps<Id extends string> {
  readonly chips: readonly { readonly id: Id; readonly word: string }[]
  readonly onTap: (id: Id) => void
}

/** Words to tap instead of typing them. Each has the id `word-<id>`. */
export function QuietChips<Id extends string>({ chips, onTap }: QuietChipsProps<Id>) {
  return (
    <View className={styles.chips}>
      {chips.map(({ id, word }) => (
        <View key={id} id={`word-${id}`} className={styles.chip} hoverClass={styles.pressed} {...role('button')} onClick={() => onTap(id)}>
          {word}
        </View>
      ))}
    </View>
  )
}
