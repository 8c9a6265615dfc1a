import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import icons from './icons/form-icons.module.css'
import { role } from './spoken'
import styles from './law-line.module.css'

interface LawLineProps {
  readonly id: string
  /** 民法典 第188、192、195条 */
  readonly name: string
  /** What it says, in plain words or in the words that decide. */
  readonly meaning: string
  /** In force since when, and what kind of thing it is when it is not a law. */
  readonly status: string
  /** The words of the law, a paragraph each. */
  readonly quote: readonly string[]
  /** Under the words, when they are shown: the way to all of them. */
  readonly children?: ReactNode
}

/** What a statement rests on: three lines, and under a tap the words themselves. */
export function LawLine({ id, name, meaning, status, quote, children }: LawLineProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className={styles.law}>
      <View id={id} className={styles.fold} {...role('button')} ariaExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <View className={styles.name}>{name}</View>
        <Icon icon={classNames(icons.chevronDown, styles.chevron, isOpen && styles.open)} size={18} />
        <View className={styles.meaning}>{meaning}</View>
        <View className={styles.status}>{status}</View>
      </View>
      {isOpen && (
        <View className={styles.quote}>
          {quote.map((paragraph, index) => <View key={index}>{paragraph}</View>)}
          {children}
        </View>
      )}
    </View>
  )
}
