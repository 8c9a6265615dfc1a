import { View } from '@tarojs/components'
import styles from './dont-list.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import icons from './icons/faq-icons.module.css'

/** What to leave alone. */
export function DontList({ items }: { readonly items: readonly string[] }) {
  return (
    <>
      {items.map(item => (
        <View key={item} className={styles.dont}>
          <Icon icon={classNames(icons.close, styles.icon)} size={20} />
          {item}
        </View>
      ))}
    </>
  )
}
