import { faqEntries } from '@/content/faq/entries'
import { formatRoute } from '@/routes/routes'
import { calmAfterEach } from './host/calm'
import { pageFaults } from './host/page-faults'
import { launchWeapp, type Weapp } from './host/weapp'

const TAB = 'pages/faq/index'
const SEARCH = 'subpages/faq/search/index'
const ENTRY = 'subpages/faq/entry/index'
const ARTICLE = 'subpages/faq/article/index'

calmAfterEach()

const openEntry = (id: string) => launchWeapp({ path: formatRoute({ page: 'entry', id }).slice(1) })

function dialled(weapp: Weapp) {
  return weapp.calls.filter(({ name }) => name === 'makePhoneCall').map(({ options }) => options)
}

it('from the tab to a search, an entry, its article, and a call', async () => {
  const weapp = await launchWeapp()
  await weapp.switchTab(TAB)
  await weapp.tap('#search')
  expect(weapp.route).toBe(SEARCH)
  expect(weapp.find('#search-input').attribute('focus')).toBe(true)
  await weapp.input('#search-input', '收到传票怎么办')
  await weapp.tap('#entry-summons')
  expect(weapp.route).toBe(ENTRY)
  expect(weapp.text()).toContain('收到起诉状（对方告你的文书）后15日内答辩')
  await weapp.tap('#law-1')
  await weapp.tap('#article-1')
  expect(weapp.route).toBe(ARTICLE)
  expect(weapp.text()).toContain('被告应当在收到之日起十五日内提出答辩状')
  expect(pageFaults(weapp.page)).toEqual([])
  await weapp.back()
  await weapp.tap('#call-courtHotline')
  expect(dialled(weapp)).toEqual([{ phoneNumber: '12368' }])
})

it.each([
  ['situation-visit-notice', 'visit-announced'],
  ['situation-at-door', 'must-i-open-the-door'],
])('%s at home leads straight to the answer', async (situation, id) => {
  const weapp = await launchWeapp()
  await weapp.tap(`#${situation}`)
  expect(weapp.route).toBe(ENTRY)
  expect(weapp.text()).toContain(faqEntries.find(entry => entry.id === id)?.answer[0])
})

describe('a card', () => {
  it('sent to a chat opens the same entry in a program that was not running, with a way home', async () => {
    const card = await (await openEntry('summons')).share() as { title: string; path: string }
    expect(card).toMatchObject({ title: '收到传票、起诉状怎么办', path: '/subpages/faq/entry/index?id=summons' })
    const weapp = await launchWeapp({ path: card.path.slice(1) })
    expect(weapp.text()).toContain(card.title)
    await weapp.tap('#to-home')
    expect(weapp.route).toBe('pages/home/index')
  })

  it('sent to Moments carries the id alone', async () => {
    const weapp = await openEntry('summons')
    expect(await weapp.page.call('onShareTimeline')).toMatchObject({ title: '收到传票、起诉状怎么办', query: 'id=summons' })
  })

  it('of an entry that is not there any more explains that and leads home', async () => {
    const weapp = await openEntry('no-such-question')
    expect(weapp.text()).toContain('没有找到这个问题')
    await weapp.tap('#to-home')
    expect(weapp.route).toBe('pages/home/index')
  })
})

it('what was kept is there after a restart', async () => {
  const first = await openEntry('summons')
  await first.tap('#favourite')
  const second = await launchWeapp({ ...first.kill(), path: TAB })
  await second.tap('#saved')
  expect(second.has('#entry-summons')).toBe(true)
})

describe('what is sent to the view', () => {
  const largest = ({ setDatas }: Weapp) => Math.max(...setDatas.map(({ bytes }) => bytes))
  const length = (entry: object) => JSON.stringify({ ...entry, asked: [] }).length
  const longest = [...faqEntries].sort((one, other) => length(other) - length(one)).slice(0, 8)

  it('is at most 12,000 bytes for the tab', async () => {
    expect(largest(await launchWeapp({ path: TAB }))).toBeLessThanOrEqual(12_000)
  })

  it.each(longest.map(({ id }) => id))('is at most 12,000 bytes for the long entry %s', async id => {
    expect(largest(await openEntry(id))).toBeLessThanOrEqual(12_000)
  })

  it('is one message of at most 6,000 bytes for each keystroke of a search', async () => {
    const weapp = await launchWeapp({ path: SEARCH })
    for (const typed of ['他', '他们', '他们说', '他们说明天来', '他们说明天来我家', 'shangmen', 'sm', '哎呀呀', '']) {
      const before = weapp.setDatas.length
      await weapp.input('#search-input', typed)
      const sent = weapp.setDatas.slice(before)
      expect(sent.length).toBeLessThanOrEqual(1)
      // The keyboard stays up.
      expect(weapp.find('#search-input').attribute('focus')).toBe(true)
      for (const { bytes } of sent) expect(bytes).toBeLessThanOrEqual(6_000)
    }
  })
})
