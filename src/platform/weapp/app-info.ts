import { attempt } from '../taro/attempt'
import type { AppInfo, TextScale } from '../ports'
import type { WeChat } from './wechat'

/** WeChat's ordinary font size in px. */
const ordinaryFontSize = 16
const ordinaryWindowWidth = 375
/** https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/share-timeline.html */
const sceneOfSinglePage = 1154

export function createAppInfo(wechat: WeChat): AppInfo {
  /** A number that `get` or, on base libraries before it, `getSystemInfoSync` knows. */
  function number(get: 'getAppBaseInfo' | 'getWindowInfo', field: string): number | undefined {
    const read = wechat[get] ?? wechat.getSystemInfoSync
    // In the single-page mode of Moments the answer itself can be undefined.
    const info = read && attempt(() => Object(read()) as Record<string, unknown>)
    const value = info?.ok ? info.value[field] : undefined
    return typeof value === 'number' && value > 0 ? value : undefined
  }

  return {
    /** https://developers.weixin.qq.com/miniprogram/dev/api/base/system/wx.getAppBaseInfo.html */
    textScale() {
      const factor = number('getAppBaseInfo', 'fontSizeScaleFactor')
      const size = number('getAppBaseInfo', 'fontSizeSetting')
      return nearestScale(factor ?? (size ?? ordinaryFontSize) / ordinaryFontSize)
    },
    windowWidth: () => number('getWindowInfo', 'windowWidth') ?? ordinaryWindowWidth,
    // The launch decides: a tap on 前往小程序 starts the program anew.
    isSinglePage() {
      const launch = wechat.getLaunchOptionsSync && attempt(wechat.getLaunchOptionsSync)
      return launch?.ok === true && (Object(launch.value) as { scene?: unknown }).scene === sceneOfSinglePage
    },
  }
}

function nearestScale(factor: number): TextScale {
  if (factor < 1.15) return 1
  return factor < 1.4 ? 1.25 : 1.5
}
