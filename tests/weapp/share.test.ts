import { existsSync } from 'node:fs'
import path from 'node:path'
import { shareCards } from '@/content/share/share-cards'
import { formatRoute, letterPaths, tabPaths } from '@/routes/routes'
import { calmAfterEach } from './host/calm'
import { BUILD } from './host/loader'
import { launchWeapp } from './host/weapp'

calmAfterEach()

const card = formatRoute({ page: 'card', id: 'sim-card' })
const entry = formatRoute({ page: 'entry', id: 'must-i-open-the-door' })
const scamPages = (['how', 'check', 'quiz', 'paid'] as const).map(page => formatRoute({ page }))
const open = (address: string) => launchWeapp({ path: address.slice(1) })
const inBuild = (file: string) => existsSync(path.join(BUILD, file))

it.each([...Object.values(tabPaths), ...scamPages, card, entry])('%s is passed on under its own title, with a picture of the package', async (address) => {
  const weapp = await open(address)
  const shared = await weapp.share() as { title: string; path: string; imageUrl: string }
  expect(shared.path).toBe(address)
  expect(Array.from(shared.title).length).toBeLessThanOrEqual(22)
  expect(inBuild(shared.imageUrl)).toBe(true)
})

it.each([...scamPages, card, entry])('%s opens in Moments with nothing but its parameters', async (address) => {
  const weapp = await open(address)
  const shared = weapp.page.call('onShareTimeline') as { title: string; query: string; imageUrl: string }
  expect(shared.query).toBe(address.split('?')[1] ?? '')
  expect(inBuild(shared.imageUrl)).toBe(true)
})

it('the card that was chosen is the one that is passed on', async () => {
  const weapp = await open(formatRoute({ page: 'cards' }))
  await weapp.tap('#card-no-prison')
  expect(weapp.find('#share').attribute('open-type')).toBe('share')
  expect(await weapp.share()).toMatchObject({ title: '网贷还不上，会坐牢吗', path: formatRoute({ page: 'card', id: 'no-prison' }) })
})

it.each(Object.values(letterPaths))('%s, where personal data stand, is not passed on', async (address) => {
  const weapp = await open(address)
  expect([weapp.page.has('onShareAppMessage'), weapp.page.has('onShareTimeline')]).toEqual([false, false])
})

it('every picture of a card lies in the package whose pages show it', () => {
  const pictures = shareCards.flatMap(({ id }) => [`${id}.png`, `${id}-square.png`])
  expect(pictures.filter(picture => !inBuild(`subpages/scam/pictures/${picture}`))).toEqual([])
})

it('the poster is drawn on the phone and goes to the album', async () => {
  const weapp = await open(formatRoute({ page: 'poster' }))
  await weapp.tap('#save-poster')
  expect(weapp.album).toHaveLength(1)
  expect(weapp.album[0]).toMatchObject({ width: 1080, height: 1920 })
  expect(weapp.album[0]?.texts.join('')).toContain('手机卡、验证码，谁要都别给。')
})
