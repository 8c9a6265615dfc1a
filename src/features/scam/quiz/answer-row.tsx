import { View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { Icon } from '@/components/icon'
import faqIcons from '@/components/icons/faq-icons.module.css'
import verdictIcons from '@/components/icons/verdict-icons.module.css'
import { role } from '@/components/spoken'
import styles from './quiz.module.css'

interface AnswerRowProps {
  readonly id: string
  readonly label: string
  readonly isChosen: boolean
  readonly isBest: boolean
  /** One of the answers has been chosen: this one can no longer be, and shows what it is. */
  readonly isAnswered: boolean
  readonly onChoose: () => void
}

/** Own answer in grey, the better one in green; by icon and word too. */
export function AnswerRow({ id, label, isChosen, isBest, isAnswered, onChoose }: AnswerRowProps) {
  if (!isAnswered) {
    return <View id={id} className={styles.answer} hoverClass={styles.pressed} {...role('button')} onClick={onChoose}>{label}</View>
  }
  const note = [isChosen && '你选的', isBest && '这样更稳'].filter(Boolean).join('，')
  return (
    <View id={id} className={classNames(styles.answer, isChosen && styles.own, isBest && styles.best)}>
      {note === ''
        ? <View className={styles.blank} />
        : <Icon icon={isBest ? classNames(verdictIcons.lawful, styles.icon) : faqIcons.clear} />}
      <View className={styles.words}>
        {label}
        {note !== '' && <View className={styles.note}>{note}</View>}
      </View>
    </View>
  )
}
