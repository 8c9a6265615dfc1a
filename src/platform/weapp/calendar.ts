import { failure, success } from '@/domain/result'
import { attemptLater } from '../taro/attempt'
import { canRepeatMonthly, morningOf, nightOf } from '../taro/calendar-days'
import type { Calendar } from '../ports'
import { issueOf } from './issues'
import type { WeChat } from './wechat'

/**
 * Times are seconds, the alarm is so many seconds before the beginning. WeChat shows the event and lets the person add it.
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneCalendar.html
 * https://developers.weixin.qq.com/miniprogram/dev/api/device/calendar/wx.addPhoneRepeatCalendar.html
 */
export function createCalendar({ addPhoneCalendar, addPhoneRepeatCalendar }: WeChat): Calendar {
  return {
    async addEvent(event) {
      const { title, startDate, alarmMinutes, repeatMonthlyUntil: until } = event
      const entry = { title, startTime: morningOf(startDate), alarm: true, alarmOffset: alarmMinutes * 60 }
      if (until !== undefined && !canRepeatMonthly(event)) return failure('unsupported')

      const add = until === undefined
        ? addPhoneCalendar && (() => addPhoneCalendar(entry))
        : addPhoneRepeatCalendar && (() => addPhoneRepeatCalendar({ ...entry, repeatInterval: 'month', repeatEndTime: nightOf(until) }))
      if (!add) return failure('unsupported')
      const added = await attemptLater(add)
      return added.ok ? success('added') : failure(issueOf(added.error))
    },
  }
}
