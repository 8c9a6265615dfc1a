import { View } from '@tarojs/components'
import styles from './chips.module.css'
import { classNames } from './class-names'
import { Field, type FieldFrameProps } from './field'
import { Icon } from './icon'
import icons from './icons/form-icons.module.css'
import { role } from './spoken'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChipsProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly selected: readonly Value[]
  readonly chipRole: 'radio' | 'checkbox'
  readonly isFull?: boolean
  readonly onTap: (value: Value) => void
}

function Chips<Value extends string>({ id, label, choices, selected, chipRole, isFull = false, onTap }: ChipsProps<Value>) {
  return (
    <View
      className={classNames(styles.chips, choices.length === 4 && styles.two)}
      {...role(chipRole === 'radio' ? 'radiogroup' : 'group')}
      ariaLabel={label}
    >
      {choices.map((choice) => {
        const isOn = selected.includes(choice.value)
        return (
          <View
            key={choice.value}
            id={`${id}-${choice.value}`}
            className={classNames(styles.chip, isOn ? styles.on : isFull && styles.full)}
            hoverClass={styles.pressed}
            {...role(chipRole)}
            ariaChecked={isOn}
            onClick={() => onTap(choice.value)}
          >
            {isOn && <Icon icon={icons.check} size={18} />}
            {choice.label}
          </View>
        )
      })}
    </View>
  )
}

interface ChipsFieldProps<Value extends string> extends FieldFrameProps {
  readonly choices: readonly Choice<Value>[]
  readonly value?: Value
  readonly onChange: (value: Value) => void
}

/** One of a few choices. Four stand in two columns. Each chip has the id `<id>-<value>`. */
export function ChipsField<Value extends string>({ id, label, hint, error, advice, choices, value, onChange }: ChipsFieldProps<Value>) {
  const selected = value === undefined ? [] : [value]
  return (
    <Field id={id} label={label} hint={hint} error={error} advice={advice}>
      <Chips id={id} label={label} choices={choices} selected={selected} chipRole="radio" onTap={onChange} />
    </Field>
  )
}

interface MultiChipsFieldProps<Value extends string> extends FieldFrameProps {
  readonly choices: readonly Choice<Value>[]
  readonly values: readonly Value[]
  /** How many may be chosen. At the limit the others wait until one is given up, and a line says so. */
  readonly limit?: number
  /** In the order of the choices. */
  readonly onChange: (values: Value[]) => void
}

/** Several of a few choices. */
export function MultiChipsField<Value extends string>(props: MultiChipsFieldProps<Value>) {
  const { id, label, hint, error, advice, choices, values, limit = choices.length, onChange } = props
  const isFull = values.length >= limit

  function toggle(tapped: Value) {
    if (isFull && !values.includes(tapped)) return
    onChange(choices.map((choice) => choice.value).filter((value) => values.includes(value) !== (value === tapped)))
  }

  return (
    <Field id={id} label={label} hint={hint} error={error} advice={advice}>
      <Chips id={id} label={label} choices={choices} selected={values} chipRole="checkbox" isFull={isFull} onTap={toggle} />
      {isFull && limit < choices.length && <View className={styles.limit}>{`最多选 ${limit} 项。要换，先点掉一项。`}</View>}
    </Field>
  )
}
