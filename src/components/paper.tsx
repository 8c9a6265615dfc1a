import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { elementId } from './element-id'
import { Icon } from './icon'
import icons from './icons/icons.module.css'
import styles from './paper.module.css'
import { role } from './spoken'

/** The letter on its desk. The file and the picture are always black on white; only this sheet follows the theme. */
export function Paper({ children }: { readonly children: ReactNode }) {
  return <View className={styles.paper}>{children}</View>
}

interface PaperLineProps {
  /** `paragraph` has an indent of two characters, `closing` also a distance above, `flat` neither; `right` is for the date. */
  readonly kind: 'title' | 'heading' | 'paragraph' | 'closing' | 'flat' | 'signature' | 'right'
  readonly children: ReactNode
}

export function PaperLine({ kind, children }: PaperLineProps) {
  return <View className={kind === 'flat' ? undefined : styles[kind]}>{children}</View>
}

interface PaperSentenceProps {
  readonly id?: string
  readonly isPicked?: boolean
  readonly onPick: () => void
  /** Leads to where the sentence comes from. */
  readonly onEdit: () => void
  readonly children: ReactNode
}

/** A sentence that can be changed: a tap picks it, and the pill behind it leads to its question. */
export function PaperSentence({ id, isPicked = false, onPick, onEdit, children }: PaperSentenceProps) {
  return (
    <>
      <Text {...elementId(id)} className={isPicked ? styles.picked : undefined} onClick={onPick}>{children}</Text>
      {isPicked && (
        <View id="edit-sentence" className={styles.edit} {...role('button')} onClick={onEdit}>
          <Icon icon={icons.pen} size={16} />
          改这句
        </View>
      )}
    </>
  )
}
