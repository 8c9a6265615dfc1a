import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { role } from './spoken'
import styles from './segments.module.css'

interface SegmentsProps<Value extends string> {
  /** Each segment has `<id>-<value>`. */
  readonly id: string
  /** What is chosen between, for the ear. */
  readonly label: string
  /** Three at most. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Two or three views of the same thing. */
export function Segments<Value extends string>({ id, label, choices, value, onChange }: SegmentsProps<Value>) {
  return (
    <View className={styles.segments} {...role('radiogroup')} ariaLabel={label}>
      {choices.map((choice) => (
        <View
          key={choice.value}
          id={`${id}-${choice.value}`}
          className={classNames(styles.segment, choice.value === value && styles.on)}
          {...role('radio')}
          ariaChecked={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </View>
      ))}
    </View>
  )
}
