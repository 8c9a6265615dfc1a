import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useAppearance } from './appearance'
import { classNames } from './class-names'
import styles from './screen.module.css'

/** Classes of `styles/tokens.css`. */
const textClasses = { 1: undefined, 1.25: 'text-125', 1.5: 'text-150' }
const themeClasses = { light: 'theme-light', dark: 'theme-dark' }

interface ScreenProps {
  /** `list`: white cards on grey. `reading`: white, hairlines only. */
  readonly ground?: 'list' | 'reading'
  /** Stays at the lower edge while the content scrolls: a `BottomBar`, with a `LiveTotal` above it if there is one. */
  readonly bottom?: ReactNode
  /** On the tab pages: the tab bar below already keeps clear of the phone's edge. */
  readonly aboveTabBar?: boolean
  readonly children: ReactNode
}

/** The root of every page. */
export function Screen({ ground = 'list', bottom, aboveTabBar = false, children }: ScreenProps) {
  const { textScale, theme } = useAppearance()
  return (
    <View className={classNames(styles.screen, styles[ground], textClasses[textScale], theme && themeClasses[theme])}>
      <View className={styles.content}>{children}</View>
      {bottom && <View className={classNames(styles.bottom, !aboveTabBar && styles.safe)}>{bottom}</View>}
    </View>
  )
}
