import type { Browser } from 'playwright-core'
import { seriousFindings } from './support/accessibility'
import { storageWith } from './support/device-storage'
import { sidewaysOverflow } from './support/overflow'
import { pickUpPhone, type Phone, type TextSize } from './support/phone'
import { connectToBrowser, webOrigin } from './support/running'
import { screens } from './support/screens'

jest.setTimeout(20_000)

const widths = [320, 375, 430]
/** The extremes: what fits with them fits in between. */
const texts: readonly TextSize[] = ['normal', 'largest']

describe.each(screens)('the screen $name', ({ path, letters, tap }) => {
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await connectToBrowser()
    phone = await pickUpPhone(browser, webOrigin(), { stored: await storageWith(letters) })
  })
  afterAll(() => browser.close())

  describe.each(texts)('with %s text', (text) => {
    // Opened once for all that is looked at: loading a page costs more than every check of it.
    beforeAll(() => phone.open(path, { text, tap }))

    it('fits widths from 320 to 430', async () => {
      for (const width of widths) {
        await phone.page.setViewportSize({ width, height: 812 })
        expect({ width, overflow: await sidewaysOverflow(phone.page) }).toEqual({ width, overflow: [] })
      }
    })

    it('has no critical or serious barrier, in light and in dark', async () => {
      await phone.page.emulateMedia({ colorScheme: 'light' })
      expect(await seriousFindings(phone.page)).toEqual([])
      await phone.page.emulateMedia({ colorScheme: 'dark' })
      expect(await seriousFindings(phone.page, ['color-contrast'])).toEqual([])
    })
  })

  it('ran without an error and asked nobody for anything', () => {
    expect(phone.complaints).toEqual([])
  })
})
