import { attemptLater } from './attempt'
import type { Navigation } from '../ports'
import { messageOf, throwLater } from './errors'

/** What navigation needs of Taro; the same calls work in WeChat and in the browser. */
export interface TaroRouting {
  navigateTo(option: { url: string }): Promise<unknown>
  redirectTo(option: { url: string }): Promise<unknown>
  switchTab(option: { url: string }): Promise<unknown>
  navigateBack(option?: { delta?: number }): Promise<unknown>
  getCurrentPages(): readonly unknown[]
}

const homeTab = '/pages/home/index'

export function createNavigation(taro: TaroRouting): Navigation {
  async function go(name: 'redirectTo' | 'switchTab', url: string): Promise<void> {
    const result = await attemptLater(() => taro[name]({ url }))
    if (!result.ok) throwLater(`${name} ${url}`, result.error)
  }

  async function open(url: string): Promise<void> {
    const result = await attemptLater(() => taro.navigateTo({ url }))
    if (result.ok) return
    // WeChat keeps at most ten pages: `navigateTo:fail webview count limit exceed`.
    // https://developers.weixin.qq.com/miniprogram/dev/api/route/wx.navigateTo.html
    if (/count limit/.test(messageOf(result.error))) return go('redirectTo', url)
    throwLater(`navigateTo ${url}`, result.error)
  }

  async function back(): Promise<void> {
    const result = await attemptLater(() => taro.navigateBack())
    if (!result.ok) throwLater('navigateBack', result.error)
  }

  return {
    open: (path) => void open(path),
    replace: (path) => void go('redirectTo', path),
    switchTab: (path) => void go('switchTab', path),
    // The first page of the stack (opened from a share card) has nothing behind it, and `navigateBack` would do nothing.
    back: () => void (taro.getCurrentPages().length > 1 ? back() : go('switchTab', homeTab)),
  }
}
