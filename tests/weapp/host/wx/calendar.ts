import { WxFailure, type WxStandIn } from './stand-in'

type Options = Record<string, unknown>

/**
 * The phone's calendar and the page with the permissions. Where a test says nothing, the person agrees. Documents: "wx.addPhoneCalendar",
 * "wx.addPhoneRepeatCalendar" (from a tap only; a month repeats up to its 28th), "wx.openSetting" (from a tap only).
 */
export function defineCalendar(standIn: WxStandIn): void {
  standIn.tapOnly('addPhoneCalendar', needEvent)
  standIn.tapOnly('addPhoneRepeatCalendar', options => {
    needEvent(options)
    const { startTime, repeatInterval = 'month' } = options
    if (repeatInterval === 'month' && dayInBeijing(Number(startTime)) > 28) throw new WxFailure('invalid startTime')
  })
  standIn.tapOnly('openSetting', () => ({ authSetting: { 'scope.writePhotosAlbum': true, 'scope.addPhoneCalendar': true } }))
}

/** Times are seconds: a number of milliseconds would lie beyond the year 30000. */
function needEvent({ title, startTime }: Options): void {
  if (typeof title !== 'string' || title === '') throw new WxFailure('need title')
  if (typeof startTime !== 'number' || startTime > 4e9) throw new WxFailure('need startTime')
}

function dayInBeijing(seconds: number): number {
  return new Date((seconds + 8 * 3600) * 1000).getUTCDate()
}
