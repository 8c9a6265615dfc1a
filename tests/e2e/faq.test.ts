import type { Browser } from 'playwright-core'
import { formatRoute, tabPaths } from '@/routes/routes'
import { launchBrowser } from '../../config/scripts/browser'
import { pickUpPhone, type Phone } from './support/phone'
import { webOrigin } from './support/running'

jest.setTimeout(20_000)

let browser: Browser
let phone: Phone

beforeAll(async () => {
  browser = await launchBrowser()
  phone = await pickUpPhone(browser, webOrigin())
})
afterEach(() => expect(phone.complaints).toEqual([]))
afterAll(() => browser.close())

const seen = (id: string) => phone.page.locator(`[id="${id}"]:visible`)
const words = () => phone.page.locator('.taro_page:visible').last().innerText()

it('a search leads to an entry, its article and a call', async () => {
  await phone.open(tabPaths.faq)
  await seen('search').click()
  await seen('search-input').click()
  await phone.page.keyboard.type('收到传票怎么办')
  await seen('entry-summons').click()
  await seen('law-1').click()
  await seen('article-1').click()
  await phone.page.getByText('十五日内提出答辩状').last().waitFor()
  // Who goes back while the pages still change places stays where they are.
  await seen('article-1').waitFor({ state: 'hidden' })
  await phone.page.goBack()
  expect(await seen('call-courtHotline').innerText()).toContain('12368')
})

it('a card from a chat opens its entry first, and leads home', async () => {
  await phone.open(formatRoute({ page: 'entry', id: 'summons' }))
  expect(await words()).toContain('收到传票、起诉状怎么办')
  await seen('to-home').click()
  await seen('situation-at-door').waitFor()
})

it('a card of an entry that is not there explains that and leads home', async () => {
  await phone.open(formatRoute({ page: 'entry', id: 'no-such-question' }))
  expect(await words()).toContain('没有找到这个问题')
  await seen('to-home').click()
  await seen('situation-at-door').waitFor()
})
