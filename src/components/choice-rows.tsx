import { View } from '@tarojs/components'
import styles from './choice-rows.module.css'
import { classNames } from './class-names'
import { Icon } from './icon'
import icons from './icons/form-icons.module.css'
import { role } from './spoken'

interface ChoiceRowsProps<Value extends string> {
  /** Each row has `<id>-<value>`. */
  readonly id: string
  /** The question, for the ear. */
  readonly label: string
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly value?: Value | undefined
  readonly onChange: (value: Value) => void
}

/** The answers to one question, a full row each, for a screen that asks nothing else. */
export function ChoiceRows<Value extends string>({ id, label, choices, value, onChange }: ChoiceRowsProps<Value>) {
  return (
    <View className={styles.rows} {...role('radiogroup')} ariaLabel={label}>
      {choices.map(choice => {
        const isOn = choice.value === value
        return (
          <View
            key={choice.value}
            id={`${id}-${choice.value}`}
            className={classNames(styles.row, isOn && styles.on)}
            hoverClass={styles.pressed}
            {...role('radio')}
            ariaChecked={isOn}
            onClick={() => onChange(choice.value)}
          >
            {choice.label}
            {isOn && <Icon icon={icons.check} size={20} />}
          </View>
        )
      })}
    </View>
  )
}
