import { fireEvent, screen } from '@testing-library/react'
import { faqEntries } from '@/content/faq/entries'
import { EntryScreen } from '@/features/faq/entry/entry-screen'
import { chatCard, momentsCard } from '@/features/faq/entry/share-entry'
import { createFaqSavedRepository } from '@/storage/faq-saved-repository'
import { createFakePlatform, type FakePlatform, type FakePlatformOptions } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

function read(id: string, options: FakePlatformOptions = {}) {
  const phone = createFakePlatform(options)
  const drawn = renderOn(phone, <EntryScreen id={id} />)
  return { phone, words: () => drawn.container.textContent ?? '' }
}
const tapId = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)
const saved = ({ store, clock }: FakePlatform) => createFaqSavedRepository(store, clock).load()
const soon = () => new Promise<void>(resolve => setTimeout(resolve, 0))

it('says first whether it is allowed, then what to do, what it rests on, whom to turn to', () => {
  const { words } = read('must-i-open-the-door')
  const order = [
    '看条件', '他们来了我必须开门吗', '催收不用开门；法院、警察依法来办事，不能拦。', '现在就做', '先隔着门问', '不要做', '别不管是谁都顶住门',
    '依据', '民法典 第1033条第（二）项', '这不等于：谁来都可以不开', '找谁', '报警电话110', '相关的问题', '最后核对：2026年11月21日',
  ].map(part => words().indexOf(part))
  expect(order).toEqual([...order].sort((one, other) => one - other))
  expect(order[0]).toBeGreaterThanOrEqual(0)
})

describe('what it rests on', () => {
  it('is named with rank, beginning and whom it binds, and opens to the words and the whole article', () => {
    const { phone, words } = read('must-i-open-the-door')
    expect(words()).toContain('“进入、拍摄、窥视他人的住宅、宾馆房间等私密空间”法律，2021年1月1日起施行，现在有效。对所有人有效。')
    expect(words()).not.toContain('除法律另有规定或者权利人明确同意外')
    tapId('law-0')
    expect(words()).toContain('除法律另有规定或者权利人明确同意外')
    tapId('article-0')
    expect(phone.calls.opened).toEqual(['/subpages/faq/article/index?law=civilCode&article=1033'])
  })

  it('explains the number under which the web still has it', () => {
    expect(read('asked-to-leave').words()).toContain('网上常写成第42条，那是旧条号')
  })

  it('is three lines at once, and the others under a tap', () => {
    read('contacts-called')
    const lines = () => document.querySelectorAll('[id^="law-"]').length
    expect(lines()).toBe(3)
    tapId('all-laws')
    expect(lines()).toBe(faqEntries.find(({ id }) => id === 'contacts-called')?.citations.length)
  })

  it('is no law where it is a standard, and no quotation where the words are ours', () => {
    const { words } = read('calls-a-day')
    expect(words()).toContain('催收国家标准（GB/T 45251—2025）：电话次数用语音')
    expect(words()).not.toMatch(/callFrequency|“用语音/)
  })

  it('is left out, and said to be, when it is not in force any more', () => {
    const { words } = read('must-i-open-the-door', { now: Date.UTC(2020, 10, 1) })
    expect(words()).not.toContain('民法典 第1033条')
    expect(words()).toContain('没有列出来')
  })
})

it('offers the call, and under a tap what to say, to be copied, and what not to expect', async () => {
  const { phone, words } = read('must-i-open-the-door')
  tapId('call-courtHotline')
  expect(phone.calls.dialled).toEqual(['12368'])
  tapId('words-courtHotline')
  expect(words()).toContain('它管不了：不管催收投诉')
  tapId('copy-courtHotline')
  await soon()
  expect(phone.calls.copied).toEqual([expect.stringMatching(/^法院热线12368\n我叫（姓名），收到/)])
})

it('is kept among the favourites by a tap, and taken out by another', async () => {
  const { phone } = read('summons')
  fireEvent.click(screen.getByText('收藏'))
  await screen.findByText('已收藏')
  expect(saved(phone)).toEqual({ favourites: ['summons'], recent: ['summons'] })
  fireEvent.click(screen.getByText('已收藏'))
  await screen.findByText('收藏')
  expect(saved(phone).favourites).toEqual([])
})

it('says when the phone had no room for the favourite', async () => {
  const { phone } = read('summons', { write: 'full' })
  fireEvent.click(screen.getByText('收藏'))
  await soon()
  expect(phone.calls.toasts).toEqual(['手机空间满了，没有收藏成'])
})

it('leads to its neighbours, its group and home', () => {
  const { phone } = read('must-i-open-the-door')
  tapId('entry-may-they-come-in')
  tapId('whole-group')
  tapId('to-home')
  expect(phone.calls.opened).toEqual(['/subpages/faq/entry/index?id=may-they-come-in', '/subpages/faq/group/index?id=visit'])
  expect(phone.calls.tabs).toEqual(['/pages/home/index'])
})

it('warns when the day has passed on which it should have been checked again', () => {
  expect(read('summons').words()).not.toContain('再核对')
  expect(read('summons', { now: Date.UTC(2027, 5, 1) }).words()).toContain('已经过了该再核对的日子')
})

it('opened from Moments is all there to read, with nothing to tap that could not work, and keeps nothing', async () => {
  const { phone, words } = read('must-i-open-the-door', { singlePage: true })
  await soon()
  for (const id of ['favourite', 'ask-again', 'call-police', 'to-home', 'whole-group']) expect(document.getElementById(id)).toBeNull()
  tapId('law-0')
  expect(document.getElementById('article-0')).toBeNull()
  tapId('entry-may-they-come-in')
  expect(phone.calls.opened).toEqual([])
  expect(phone.storage.size).toBe(0)
  expect(words()).toContain('报警电话110')
})

it('that does not exist says so and leads home or on', () => {
  const { phone } = read('no-such-question')
  screen.getByText('没有找到这个问题')
  fireEvent.click(screen.getByText('回首页'))
  fireEvent.click(screen.getByText('搜一搜别的问题'))
  expect(phone.calls.tabs).toEqual(['/pages/home/index'])
  expect(phone.calls.replaced).toEqual(['/subpages/faq/search/index'])
})

describe('the card', () => {
  const imageUrl = '/share-card.png'

  it('has the question, at most 22 characters, and the id of the entry alone', () => {
    for (const { id, question } of faqEntries) {
      expect(chatCard(id)).toEqual({ title: question, path: `/subpages/faq/entry/index?id=${id}`, imageUrl })
      expect(momentsCard(id)).toEqual({ title: question, query: `id=${id}`, imageUrl })
      expect([...question].length).toBeLessThanOrEqual(22)
    }
  })

  it('of an unknown entry is that of the program', () => {
    expect(chatCard('no-such-question')).toEqual({ title: '网贷逾期了，先看清，再动手', path: '/pages/home/index', imageUrl })
    expect(momentsCard(undefined)).toEqual({ title: '网贷逾期了，先看清，再动手', query: '', imageUrl })
  })
})
