import { formatRoute, tabPaths } from '@/routes/routes'
import type { Phone } from './support/phone'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(20_000)

let phone: Phone

beforeAll(async () => {
  phone = await pickUpTestPhone()
})
afterEach(() => expect(phone.complaints).toEqual([]))

const seen = (id: string) => phone.page.locator(`[id="${id}"]:visible`)
const words = () => phone.page.locator('.taro_page:visible').last().innerText()

it('a search leads to an entry, its article and a call', async () => {
  await phone.open(tabPaths.faq)
  await seen('search').click()
  await seen('search-input').locator('input').pressSequentially('收到传票怎么办')
  await seen('entry-summons').click()
  await seen('law-1').click()
  await seen('article-1').click()
  // The entry quotes these words too; whoever goes back before the article is there sees another page.
  await phone.page.locator('.taro_page[id*="/faq/article/"]:visible').getByText('十五日内提出答辩状').waitFor()
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
