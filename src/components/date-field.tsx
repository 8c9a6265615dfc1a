import { Picker, Text, View } from '@tarojs/components'
import { formatLongDate, parseCalendarDate } from '@/domain/calendar-date'
import styles from './box.module.css'
import { classNames } from './class-names'
import { Field, type FieldFrameProps } from './field'
import { Icon } from './icon'
import icons from './icons/form-icons.module.css'
import { role } from './spoken'

interface DateFieldProps extends FieldFrameProps {
  /** 'YYYY-MM-DD'; anything else shows as not chosen. */
  readonly value?: string
  /** Where the wheel opens while nothing is chosen; without it, today. */
  readonly suggestion?: string
  /** First and last day that can be chosen. */
  readonly start?: string
  readonly end?: string
  readonly onChange: (date: string) => void
}

/** A day, chosen on the phone's own wheel. */
export function DateField({ id, label, hint, error, advice, value = '', suggestion, start, end, onChange }: DateFieldProps) {
  const date = parseCalendarDate(value)
  const words = date.ok ? formatLongDate(date.value) : '选日期'
  return (
    <Field id={id} label={label} hint={hint} error={error} advice={advice}>
      <Picker
        id={`${id}-input`}
        mode="date"
        value={date.ok ? date.value : suggestion ?? ''}
        start={start}
        end={end}
        {...role('button')}
        ariaLabel={`${label}，${words}`}
        onChange={(event) => onChange(event.detail.value)}
      >
        <View className={classNames(styles.box, error !== undefined && styles.wrong)}>
          <Text className={classNames(styles.main, date.ok ? styles.number : styles.placeholder)}>{words}</Text>
          <Icon icon={icons.calendar} size={20} />
        </View>
      </Picker>
    </Field>
  )
}
