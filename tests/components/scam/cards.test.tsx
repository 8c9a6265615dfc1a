import { fireEvent, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { shareCards, type ShareCardId } from '@/content/share/share-cards'
import { cardAsText } from '@/domain/share/share-card'
import {
  chatShareOfCard, chatShareOfPage, firstCard, momentsShareOfCard, momentsShareOfPage,
} from '@/features/share/card-shares'
import { CardsScreen } from '@/features/share/cards-screen'
import { chatShareOfTab } from '@/features/share/tab-share'
import { formatRoute, tabPaths, type TabName } from '@/routes/routes'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id)
const tap = (id: string) => fireEvent.click(element(id) as HTMLElement)

function Cards() {
  const [chosen, choose] = useState<ShareCardId>(firstCard.id)
  return <CardsScreen chosen={chosen} onChoose={choose} />
}

it('what is chosen is shown as it will look in the chat', () => {
  renderOn(createFakePlatform(), <Cards />)
  expect(element('card-title')?.textContent).toBe('有人要收费帮你协商？先别付')
  tap('card-sim-card')
  expect(element('card-title')?.textContent).toBe('要你寄手机卡、报验证码？谁要都别给')
  expect(element('card-picture')?.getAttribute('src')).toBe('/subpages/scam/pictures/sim-card.png')
  expect(element('card-picture')?.getAttribute('aria-label')).toBe('卡片上的字：手机卡、验证码谁要都别给')
})

it('its words can be copied, for a friend who is not in WeChat', async () => {
  const phone = createFakePlatform()
  renderOn(phone, <Cards />)
  tap('copy-card')
  await waitFor(() => expect(phone.calls.toasts).toEqual(['已复制']))
  expect(phone.calls.copied).toEqual([cardAsText(firstCard)])
})

it('words that were not copied can be selected by hand', async () => {
  renderOn(createFakePlatform({ copy: 'denied' }), <Cards />)
  tap('copy-card')
  await waitFor(() => expect(element('card-text')?.textContent).toContain(cardAsText(firstCard)))
})

it('leads to its page and to the poster', () => {
  const phone = createFakePlatform()
  renderOn(phone, <Cards />)
  tap('open-card')
  tap('to-poster')
  expect(phone.calls.opened).toEqual([formatRoute({ page: 'card', id: 'pay-first' }), formatRoute({ page: 'poster' })])
})

describe('what WeChat is given', () => {
  it.each(shareCards)('for $id opens its page, in a chat and in Moments', ({ id, title, momentsTitle }) => {
    expect(chatShareOfCard(id)).toEqual({ title, path: `/subpages/scam/card/index?id=${id}`, imageUrl: `/subpages/scam/pictures/${id}.png` })
    expect(momentsShareOfCard(id)).toEqual({ title: momentsTitle, query: `id=${id}`, imageUrl: `/subpages/scam/pictures/${id}-square.png` })
  })

  it('for an unknown card is the warning', () => {
    expect(chatShareOfCard('<script>')).toEqual(chatShareOfCard('pay-first'))
    expect(momentsShareOfCard(undefined)).toEqual(momentsShareOfCard('pay-first'))
  })

  it.each<TabName>(['home', 'faq', 'letter', 'scam'])('for the tab %s opens it bare, with the one picture', (tab) => {
    expect(chatShareOfTab(tab)).toEqual({ title: expect.any(String), path: tabPaths[tab], imageUrl: '/share-card.png' })
  })

  it.each(['how', 'check', 'quiz', 'paid'] as const)('for the page %s opens it bare', (page) => {
    const imageUrl = expect.stringMatching(/^\/subpages\/scam\/pictures\//)
    expect(chatShareOfPage(page)).toEqual({ title: expect.any(String), path: formatRoute({ page }), imageUrl })
    expect(momentsShareOfPage(page)).toEqual({ title: expect.any(String), query: '', imageUrl })
  })
})
