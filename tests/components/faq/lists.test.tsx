import { fireEvent, screen } from '@testing-library/react'
import { channelIds } from '@/content/channels/channel-ids'
import { channels } from '@/content/channels/channels'
import { faqEntries } from '@/content/faq/entries'
import { faqGroups } from '@/content/faq/groups'
import { ChannelsScreen } from '@/features/faq/channels/channels-screen'
import { FaqScreen } from '@/features/faq/faq-screen'
import { GroupScreen } from '@/features/faq/group/group-screen'
import { SavedScreen } from '@/features/faq/saved/saved-screen'
import { createFaqSavedRepository } from '@/storage/faq-saved-repository'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const tapId = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

async function phoneThatRead() {
  const phone = createFakePlatform()
  const saved = createFaqSavedRepository(phone.store, phone.clock)
  await saved.toggleFavourite('summons')
  await saved.addRecent('calls-a-day')
  await saved.addRecent('an-entry-of-an-older-program')
  return phone
}

describe('the tab', () => {
  it('opens the search, a common word, a group and the channels', () => {
    const phone = createFakePlatform()
    renderOn(phone, <FaqScreen visit={1} />)
    for (const id of ['search', 'word-summons', 'group-court', 'channels']) tapId(id)
    expect(phone.calls.opened).toEqual([
      '/subpages/faq/search/index', '/subpages/faq/search/index?word=summons', '/subpages/faq/group/index?id=court', '/subpages/faq/channels/index',
    ])
  })

  it('shows every group with a question and how many there are', () => {
    renderOn(createFakePlatform(), <FaqScreen visit={1} />)
    for (const { id, name, sample, count } of faqGroups) {
      expect(document.getElementById(`group-${id}`)?.textContent).toBe(`${name}${sample}${count}`)
    }
    screen.getByText(new RegExp(`共 ${faqEntries.length} 个问题`))
  })

  it('leads to what is saved, once there is something', async () => {
    const phone = await phoneThatRead()
    renderOn(phone, <FaqScreen visit={1} />)
    tapId('saved')
    expect(phone.calls.opened).toEqual(['/subpages/faq/saved/index'])
  })

  it('says nothing of it before', () => {
    renderOn(createFakePlatform(), <FaqScreen visit={1} />)
    expect(document.getElementById('saved')).toBeNull()
  })
})

it.each(faqGroups)('the group $id lists all of its questions with their verdicts, as many as the tab says', ({ id, name, count }) => {
  const phone = createFakePlatform()
  renderOn(phone, <GroupScreen id={id} />)
  screen.getByText(name)
  const rows = [...document.querySelectorAll('[id^="entry-"]')]
  expect(rows).toHaveLength(count)
  expect(rows.every(row => /^(合法|违法|看条件|事实说明)./.test(row.textContent ?? ''))).toBe(true)
  fireEvent.click(rows[0] as Element)
  expect(phone.calls.opened[0]).toMatch(/^\/subpages\/faq\/entry\/index\?id=[a-z0-9-]+$/)
})

it('the channels: each with what it is for, and a call where somebody answers', () => {
  const phone = createFakePlatform()
  const { container } = renderOn(phone, <ChannelsScreen />)
  for (const id of channelIds) {
    expect(container.textContent).toContain(channels[id].name)
    expect(document.getElementById(`call-${id}`) !== null).toBe(channels[id].number !== undefined)
    tapId(`words-${id}`)
    expect(container.textContent).toContain(channels[id].say)
    expect(container.textContent).toContain(channels[id].notFor.join('；'))
  }
  tapId('call-mentalHealth')
  expect(phone.calls.dialled).toEqual(['12356'])
})

describe('what is saved', () => {
  it('is favourites and what was read, as far as it still exists', async () => {
    renderOn(await phoneThatRead(), <SavedScreen visit={1} />)
    expect([...document.querySelectorAll('[id^="entry-"]')].map(({ id }) => id)).toEqual(['entry-summons', 'entry-calls-a-day'])
  })

  it('can be forgotten, without the favourites', async () => {
    const phone = await phoneThatRead()
    const { container } = renderOn(phone, <SavedScreen visit={1} />)
    tapId('forget-recent')
    await screen.findByText('收藏')
    await new Promise<void>(resolve => setTimeout(resolve, 0))
    expect(container.textContent).not.toContain('最近看过')
    expect(document.getElementById('entry-summons')).not.toBeNull()
  })

  it('says what the place is for while there is nothing', () => {
    const phone = createFakePlatform()
    renderOn(phone, <SavedScreen visit={1} />)
    screen.getByText('还没有收藏')
    tapId('to-search')
    expect(phone.calls.replaced).toEqual(['/subpages/faq/search/index'])
  })
})
