import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { elementId } from './element-id'
import { heading } from './spoken'
import styles from './page-head.module.css'

interface PageHeadProps {
  readonly id?: string
  /** A `VerdictChip` that belongs to the title. */
  readonly verdict?: ReactNode
  /** The question or the answer of the screen. */
  readonly title: ReactNode
  /** For the first question of all, at home. */
  readonly display?: boolean
  /** One or two sentences under it. */
  readonly children?: ReactNode
}

/** The one large line of a screen. */
export function PageHead({ id, verdict, title, display = false, children }: PageHeadProps) {
  return (
    <>
      {verdict}
      <View
        {...elementId(id)}
        className={classNames(styles.title, display && styles.display, verdict !== undefined && styles.close)}
        {...heading(1)}
      >
        {title}
      </View>
      {children && <View className={classNames(styles.lead, display && styles.large)}>{children}</View>}
    </>
  )
}
