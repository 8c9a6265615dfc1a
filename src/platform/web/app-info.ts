import type { AppInfo } from '../ports'

export function createAppInfo(browser: Pick<Window, 'location' | 'innerWidth'>): AppInfo {
  return {
    /** `?text=1.25` or `?text=1.5` before the hash stands in for the font size that is set in WeChat. */
    textScale() {
      const wanted = /[?&]text=(1\.25|1\.5)(?:&|$)/.exec(browser.location.search)?.[1]
      if (wanted === '1.25') return 1.25
      return wanted === '1.5' ? 1.5 : 1
    },
    windowWidth: () => browser.innerWidth,
    isSinglePage: () => false,
  }
}
