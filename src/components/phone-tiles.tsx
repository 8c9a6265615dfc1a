import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import icons from './icons/icons.module.css'
import { role } from './spoken'
import styles from './phone-tiles.module.css'

/** Two columns, or one where there is little room. */
export function PhoneTiles({ children }: { readonly children: ReactNode }) {
  return <View className={styles.grid}>{children}</View>
}

interface PhoneTileProps {
  readonly id: string
  readonly number: string
  /** Whom one reaches, or when to call. */
  readonly word: string
  readonly onClick: () => void
}

/** A number that is called by a tap. */
export function PhoneTile({ id, number, word, onClick }: PhoneTileProps) {
  return (
    <View
      id={id}
      className={styles.tile}
      hoverClass={styles.pressed}
      {...role('button')}
      ariaLabel={`拨打 ${number}，${word}`}
      onClick={onClick}
    >
      <View className={styles.number}>
        {number}
        <Icon icon={classNames(icons.phone, styles.icon)} size={16} />
      </View>
      <View className={styles.word}>{word}</View>
    </View>
  )
}
