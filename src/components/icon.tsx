import { View } from '@tarojs/components'
import { classNames } from './class-names'
import styles from './icon.module.css'

/**
 * A class of one of the modules in `icons/`; each package imports only the module that it needs. A class of the place where the icon stands
 * may be joined to it, for another colour.
 */
export type IconClass = string | undefined

const sizes = { 16: styles.s16, 18: styles.s18, 20: styles.s20, 24: undefined, 28: styles.s28 }

interface IconProps {
  readonly icon: IconClass
  /** In CSS px at 375 wide. */
  readonly size?: keyof typeof sizes
}

/** A line drawing in the colour of the text. It never stands without a word or a spoken label, so it is silent itself. */
export function Icon({ icon, size = 24 }: IconProps) {
  return <View className={classNames(styles.icon, icon, sizes[size])} />
}
