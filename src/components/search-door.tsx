import { View } from '@tarojs/components'
import { Icon } from './icon'
import icons from './icons/icons.module.css'
import styles from './search-box.module.css'
import { role } from './spoken'

interface SearchDoorProps {
  readonly id: string
  /** What can be asked there. */
  readonly children: string
  readonly onClick: () => void
}

/** Looks like a search field and opens the page that has it. */
export function SearchDoor({ id, children, onClick }: SearchDoorProps) {
  return (
    <View id={id} className={styles.box} hoverClass={styles.pressed} {...role('button')} onClick={onClick}>
      <Icon icon={icons.search} size={20} />
      <View className={styles.words}>{children}</View>
    </View>
  )
}
