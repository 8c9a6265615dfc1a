import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../config/scripts/browser'
import { bringAxe, seriousFindings } from './accessibility'
import { storageWith } from './device-storage'
import { sidewaysOverflow } from './overflow'
import { pickUpPhone, type Phone, type TextSize } from './phone'
import { webOrigin } from './running'
import type { ScreenUnderTest } from './screen-under-test'

/** The extremes of text, and of widths where text is largest: what fits with them fits in between. */
const texts: readonly (readonly [TextSize, readonly number[]])[] = [['normal', [320, 375, 430]], ['largest', [320, 430]]]

/**
 * Looks at each of the screens for what no screen may have. They share one phone, because a program that the browser has seen before starts
 * several times faster.
 */
export function checkScreens(screens: readonly ScreenUnderTest[]): void {
  jest.setTimeout(20_000)
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await launchBrowser()
    phone = await pickUpPhone(browser, webOrigin())
    await bringAxe(phone.context)
  })
  afterAll(() => browser.close())

  describe.each(screens)('the screen $name', ({ path, letters, typed, tap }) => {
    let complaintsBefore: number

    beforeAll(async () => {
      complaintsBefore = phone.complaints.length
      await phone.fillStorage(await storageWith(letters))
    })

    it.each(texts)('fits widths from 320 to 430 with %s text', async (text, widths) => {
      await phone.open(path, { text, typed, tap })
      for (const width of widths) {
        await phone.page.setViewportSize({ width, height: 812 })
        expect({ width, overflow: await sidewaysOverflow(phone.page) }).toEqual({ width, overflow: [] })
      }
    })

    // With the largest text, which is still open: that is where things come closest to each other.
    it('has no critical or serious barrier, in light and in dark', async () => {
      await phone.page.emulateMedia({ colorScheme: 'light' })
      expect(await seriousFindings(phone.page)).toEqual([])
      await phone.page.emulateMedia({ colorScheme: 'dark' })
      expect(await seriousFindings(phone.page, ['color-contrast'])).toEqual([])
    })

    it('ran without an error and asked nobody for anything', () => {
      expect(phone.complaints.slice(complaintsBefore)).toEqual([])
    })
  })
}
