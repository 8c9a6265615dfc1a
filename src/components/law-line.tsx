import { useState } from 'react'
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
  /** What it says, in plain words. */
  readonly meaning: string
  /** In force since when, and what kind of thing it is when it is not a law. */
  readonly status: string
  /** The words of the law, a paragraph each. */
  readonly quote: readonly string[]
}

/** What a statement rests on: three lines, and under a tap the words themselves. */
export function LawLine({ id, name, meaning, status, quote }: LawLineProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <View className={styles.law}>
      <View id={id} className={styles.fold} {...role('button')} ariaExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <View className={styles.head}>
          <View className={styles.name}>{name}</View>
          <Icon icon={classNames(icons.chevronDown, styles.chevron, isOpen && styles.open)} size={18} />
        </View>
        <View className={styles.meaning}>{meaning}</View>
        <View className={styles.status}>{status}</View>
      </View>
      {isOpen && (
        <View className={styles.quote}>
          {quote.map((paragraph) => <View key={paragraph}>{paragraph}</View>)}
        </View>
      )}
    </View>
  )
}
