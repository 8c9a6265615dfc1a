import { View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Row, RowList } from '@/components/row'
import { role } from '@/components/spoken'
import formIcons from '@/components/icons/form-icons.module.css'
import { calendarTitles } from '@/content/letter/case-steps'
import { formatLongDate, type CalendarDate } from '@/domain/calendar-date'
import { calendarEntries, type CalendarEntry } from '@/domain/letter/case/calendar-entries'
import type { NextStep } from '@/domain/letter/case/next-steps'
import { usePlatform } from '@/platform/context'
import type { PlatformIssue } from '@/platform/ports'
import text from '@/styles/text.module.css'
import styles from './case.module.css'

const failures: Record<Exclude<PlatformIssue, 'cancelled'>, string> = {
  denied: '没有日历权限，没有加上。可以去打开，也可以自己记下：',
  unsupported: '这部手机加不了日历。可以自己记下：',
  full: '手机空间满了，没有加上。可以自己记下：',
  failed: '没有加上。再点一次试试，也可以自己记下：',
}

interface CalendarRowsProps {
  readonly steps: readonly NextStep[]
  readonly today: CalendarDate
}

/** The days ahead for the phone's own calendar, one tap each. The program itself cannot remind anybody. */
export function CalendarRows({ steps, today }: CalendarRowsProps) {
  const { calendar, permissions } = usePlatform()
  const [isOpen, setOpen] = useState(false)
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const [notice, setNotice] = useState<{ readonly words: string; readonly needsPermission: boolean }>()
  const entries = calendarEntries(steps, today)
  if (entries.length === 0) return null
  if (!isOpen) {
    return (
      <Block>
        <Button id="open-calendar" kind="text" icon={formIcons.calendar} onClick={() => setOpen(true)}>加到手机日历</Button>
      </Block>
    )
  }

  const add = async (entry: CalendarEntry) => {
    const result = await calendar.addEvent({
      title: calendarTitles[entry.kind],
      startDate: entry.date,
      alarmMinutes: 0,
      ...(entry.repeatUntil && { repeatMonthlyUntil: entry.repeatUntil }),
    })
    if (result.ok) {
      setAdded(before => new Set([...before, keyOf(entry)]))
      setNotice(undefined)
    } else {
      const { error } = result
      const words = error === 'cancelled' ? '' : `${failures[error]}${dayWords(entry)}，${calendarTitles[entry.kind]}。`
      setNotice(words === '' ? undefined : { words, needsPermission: error === 'denied' })
    }
  }
  const openSettings = async () => {
    const opened = await permissions.openSettings()
    if (opened.ok) setNotice({ words: '权限打开了，就再点一次要加的那一行。', needsPermission: false })
  }
  return (
    <Block id="calendar" title="加到手机日历">
      <View className={text.small}>点一行，加一条，那天早上 9 点提醒。日历里只写下面这几个字，不写哪一家、多少钱。</View>
      {notice && (
        <View id="calendar-notice" className={styles.apart} {...role('alert')}>
          {notice.words}
          {notice.needsPermission && <Button id="open-settings" kind="text" onClick={() => void openSettings()}>去打开权限</Button>}
        </View>
      )}
      <View className={styles.apart}>
        <RowList>
          {entries.map(entry => {
            const isAdded = added.has(keyOf(entry))
            return (
              <Row
                key={keyOf(entry)}
                id={`calendar-${keyOf(entry)}`}
                title={calendarTitles[entry.kind]}
                second={dayWords(entry)}
                plain
                {...(isAdded ? { end: '加好了' } : { onClick: () => void add(entry) })}
              />
            )
          })}
        </RowList>
      </View>
    </Block>
  )
}

function keyOf({ kind, date }: CalendarEntry): string {
  return `${kind}-${date}`
}

function dayWords({ date, repeatUntil }: CalendarEntry): string {
  return repeatUntil ? `${formatLongDate(date)}起，每月${Number(date.slice(-2))}日，到${formatLongDate(repeatUntil)}` : formatLongDate(date)
}
