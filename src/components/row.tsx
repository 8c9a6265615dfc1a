import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { elementId } from './element-id'
import { Icon, type IconClass } from './icon'
import icons from './icons/icons.module.css'
import { role } from './spoken'
import styles from './row.module.css'

interface RowListProps {
  /** The hairlines begin at the words: for rows with a round icon. */
  readonly inset?: boolean
  /** On the reading ground: the rows reach to the margins of the page. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** Rows in one card, with hairlines between them. */
export function RowList({ inset = false, flush = false, children }: RowListProps) {
  return <View className={classNames(styles.list, inset && styles.inset, flush && styles.flush)}>{children}</View>
}

interface RowProps {
  readonly id?: string
  readonly icon?: IconClass
  /** The one row that cannot wait. */
  readonly filled?: boolean
  readonly title: ReactNode
  readonly second?: ReactNode
  /** A light title, for rows that are not the point of the screen. */
  readonly plain?: boolean
  /** A count or a state before the chevron. */
  readonly end?: ReactNode
  /** The whole row is the target; a chevron says that it leads away. */
  readonly onClick?: () => void
}

export function Row({ id, icon, filled = false, title, second, plain = false, end, onClick }: RowProps) {
  const content = (
    <>
      {icon && <RoundIcon icon={icon} filled={filled} />}
      <View className={styles.words}>
        <View className={plain ? styles.plain : styles.title}>{title}</View>
        {second && <View className={styles.second}>{second}</View>}
      </View>
      {(end || onClick) && (
        <View className={styles.end}>
          {end}
          {onClick && <Icon icon={icons.chevronRight} size={20} />}
        </View>
      )}
    </>
  )
  const className = classNames(styles.row, icon && styles.tall)
  return onClick ? (
    <View {...elementId(id)} className={className} hoverClass={styles.pressed} {...role('button')} onClick={onClick}>{content}</View>
  ) : (
    <View {...elementId(id)} className={className}>{content}</View>
  )
}

interface RoundIconProps {
  readonly icon: IconClass
  readonly filled?: boolean
}

function RoundIcon({ icon, filled = false }: RoundIconProps) {
  return (
    <View className={classNames(styles.round, filled && styles.filled)}>
      <Icon icon={icon} />
    </View>
  )
}
