import { fireEvent, waitFor } from '@testing-library/react'
import { posterWords } from '@/content/share/poster-words'
import { drawPoster } from '@/features/share/draw-poster'
import { PosterScreen } from '@/features/share/poster-screen'
import type { PlatformIssue } from '@/platform/ports'
import { createFakePlatform, type FakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id)
const tap = (id: string) => fireEvent.click(element(id) as HTMLElement)

async function open(phone: FakePlatform) {
  renderOn(phone, <PosterScreen />)
  await waitFor(() => expect(element('poster') ?? element('poster-notice')).not.toBeNull())
}

it('is drawn at once, shown, and says the same to the ear', async () => {
  const phone = createFakePlatform()
  await open(phone)
  expect(phone.calls.drawn).toMatchObject([{ name: '逾期不慌_有人要收费帮你协商.png', width: 1080, height: 1920 }])
  expect(element('poster')?.getAttribute('src')).toBe(phone.calls.drawn[0]?.address)
  expect(posterWords.facts.filter(fact => !element('poster')?.getAttribute('aria-label')?.includes(fact))).toEqual([])
})

it('goes to the album', async () => {
  const phone = createFakePlatform()
  await open(phone)
  tap('save-poster')
  await waitFor(() => expect(phone.calls.toasts).toEqual(['已存到相册']))
  expect(phone.calls.savedImages).toMatchObject([{ name: '逾期不慌_有人要收费帮你协商.png' }])
  expect(element('poster-notice')).toBeNull()
})

it.each<[PlatformIssue, RegExp]>([
  ['denied', /长按上面的图/],
  ['unsupported', /截屏/],
  ['full', /清出一点空间/],
  ['failed', /再点一次/],
])('a refusal (%s) names another way', async (saveImage, way) => {
  const phone = createFakePlatform({ saveImage })
  await open(phone)
  tap('save-poster')
  await waitFor(() => expect(element('poster-notice')?.textContent).toMatch(way))
  expect(element('open-settings') !== null).toBe(saveImage === 'denied')
})

it('the permission can be given, and the poster saved after all', async () => {
  const phone = createFakePlatform({ saveImage: 'denied' })
  await open(phone)
  tap('save-poster')
  await waitFor(() => expect(element('open-settings')).not.toBeNull())
  tap('open-settings')
  await waitFor(() => expect(element('poster-notice')?.textContent).toContain('再点一次'))
  expect(phone.calls.settings).toBe(1)
})

it('a phone that cannot draw shows the words, to be kept as a screenshot', async () => {
  await open(createFakePlatform({ createCanvas: 'unsupported' }))
  expect(posterWords.facts.filter(fact => !document.body.textContent?.includes(fact))).toEqual([])
  expect(element('save-poster')).toBeNull()
})

describe('the code that opens the program', () => {
  it('stands on the poster, which then names no search', async () => {
    const phone = createFakePlatform()
    expect(await drawPoster(phone.canvas2d, { words: posterWords, code: '/code.png' })).toMatchObject({ ok: true })
    expect(phone.calls.drawn[0]?.pictures).toEqual(['/code.png'])
    expect(phone.calls.drawn[0]?.texts.join('')).not.toContain('微信里搜')
  })

  it('is left out where it cannot be read, and the poster says what to search for', async () => {
    const phone = createFakePlatform()
    expect(await drawPoster(phone.canvas2d, { words: posterWords, code: '/missing.png' })).toMatchObject({ ok: true })
    expect(phone.calls.drawn).toHaveLength(1)
    expect(phone.calls.drawn[0]?.texts.join('')).toContain('微信里搜“逾期不慌”小程序')
  })
})
