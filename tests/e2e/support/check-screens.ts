import { seriousFindings } from './accessibility'
import { storageWith } from './device-storage'
import { sidewaysOverflow } from './overflow'
import { phoneHeight, type Phone, type TextSize } from './phone'
import { pickUpTestPhone } from './running'
import type { ScreenUnderTest } from './screen-under-test'

/**
 * The extremes of the two layouts, the wide one of normal text from 360 up and the narrow one: what fits with them fits in between.
 * Lengths grow with the width, so that the largest text lies on a wide phone as it does on a narrow one.
 */
const texts: readonly (readonly [TextSize, readonly [first: number, ...others: number[]]])[] = [['normal', [360, 430]], ['largest', [320]]]

/**
 * Looks at each of the screens for what no screen may have. They share one phone, because a program that the browser has seen before starts
 * several times faster.
 */
export function checkScreens(screens: readonly ScreenUnderTest[]): void {
  jest.setTimeout(20_000)
  let phone: Phone

  beforeAll(async () => {
    phone = await pickUpTestPhone()
  })

  describe.each(screens)('the screen $name', ({ path, letters, typed, tap }) => {
    let complaintsBefore: number

    beforeAll(async () => {
      complaintsBefore = phone.complaints.length
      await phone.fillStorage(await storageWith(letters))
    })

    it.each(texts)('fits with %s text at widths of %j', async (text, [first, ...others]) => {
      const hold = (width: number) => phone.page.setViewportSize({ width, height: phoneHeight })
      const expectToFit = async (width: number) =>
        expect({ width, overflow: await sidewaysOverflow(phone.page) }).toEqual({ width, overflow: [] })

      await hold(first)
      await phone.open(path, { text, typed, tap })
      await expectToFit(first)
      for (const width of others) {
        await hold(width)
        await expectToFit(width)
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
