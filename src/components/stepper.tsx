import { Picker, Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import formIcons from './icons/form-icons.module.css'
import icons from './icons/icons.module.css'
import { role } from './spoken'
import styles from './stepper.module.css'

interface StepperProps {
  /** The knobs have `<id>-less` and `<id>-more`, the figure `<id>-input`. */
  readonly id: string
  /** What is counted, for the ear. */
  readonly label: string
  /** 期, 个月. */
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}

/** A small whole number: one less, one more, or chosen from a list by a tap on the figure. */
export function Stepper({ id, label, unit, value, min, max, onChange }: StepperProps) {
  const choices = Array.from({ length: max - min + 1 }, (_, index) => `${min + index} ${unit}`)

  function change(to: number) {
    if (to >= min && to <= max) onChange(to)
  }

  return (
    <View id={id} className={styles.stepper}>
      <View
        id={`${id}-less`}
        className={classNames(styles.knob, value <= min && styles.end)}
        hoverClass={styles.pressed}
        {...role('button')}
        ariaLabel={`减少一${unit}`}
        onClick={() => change(value - 1)}
      >
        <Icon icon={formIcons.minus} size={28} />
      </View>
      <Picker
        id={`${id}-input`}
        mode="selector"
        range={choices}
        value={value - min}
        {...role('button')}
        ariaLabel={`${label}，${value} ${unit}`}
        onChange={(event) => change(min + Number(event.detail.value))}
      >
        <View className={styles.figure}>
          <Text className={styles.number}>{value}</Text>
          {unit}
        </View>
      </Picker>
      <View
        id={`${id}-more`}
        className={classNames(styles.knob, value >= max && styles.end)}
        hoverClass={styles.pressed}
        {...role('button')}
        ariaLabel={`增加一${unit}`}
        onClick={() => change(value + 1)}
      >
        <Icon icon={icons.plus} size={28} />
      </View>
    </View>
  )
}
