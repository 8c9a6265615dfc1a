import { quizItems } from '@/content/scam/quiz-items'
import { formatRoute, tabPaths } from '@/routes/routes'
import type { Phone } from './support/phone'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(20_000)

const offer = '哥，停息挂账我们包办，成功率100%。先交1800元定金，再寄手机卡过来。'

let phone: Phone

beforeAll(async () => {
  phone = await pickUpTestPhone()
})
afterEach(() => expect(phone.complaints).toEqual([]))

const seen = (id: string) => phone.page.locator(`[id="${id}"]:visible`)
const words = () => phone.page.locator('.taro_page:visible').last().innerText()

it('a copied message is pasted, marked and explained, and leads to a letter of one’s own', async () => {
  await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await phone.open(tabPaths.scam)
  await phone.page.evaluate((text) => navigator.clipboard.writeText(text), offer)
  await seen('check-message').click()
  await seen('paste-and-check').click()
  await seen('reason-1').waitFor()
  expect(await words()).toMatch(/高危[^]*寄手机卡[^]*为什么可疑[^]*现在怎么做/)
  await seen('own-letter').click()
  await phone.page.waitForURL(/subpages\/letter\/gates/)
})

it('a round of the quiz explains each answer and ends with a calm result', async () => {
  await phone.open(formatRoute({ page: 'quiz' }))
  for (let at = 1; at <= 10; at += 1) {
    const shown = await words()
    expect(shown).toContain(`第 ${at} 题，共 10 题`)
    const item = quizItems.find(({ said }) => shown.replace(/\s/g, '').includes(said.replace(/\s/g, '')))
    await seen(`answer-${item?.best}`).click()
    expect(await seen('quiz-why').innerText()).toContain(item?.why.slice(0, 8))
    await seen('next-question').click()
  }
  expect(await words()).toContain('10 题里，有 10 题选得更稳')
})
