import { fireEvent } from '@testing-library/react'
import { shareCards } from '@/content/share/share-cards'
import { CardScreen } from '@/features/share/card-screen'
import { formatRoute, tabPaths } from '@/routes/routes'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

const element = (id: string) => document.getElementById(id)
const tap = (id: string) => fireEvent.click(element(id) as HTMLElement)

it.each(shareCards)('$id says the fact, why, and what costs nothing', ({ id, fact, why, doNow }) => {
  const { container } = renderOn(createFakePlatform(), <CardScreen id={id} />)
  expect([fact, ...why, ...doNow].filter(words => !container.textContent?.includes(words))).toEqual([])
})

it.each([
  ['pay-first', 'main-action', formatRoute({ page: 'check' })],
  ['already-paid', 'main-action', formatRoute({ page: 'paid' })],
  ['no-prison', 'main-action', formatRoute({ page: 'entry', id: 'prison-for-debt' })],
  ['pay-first', 'whole-answer', formatRoute({ page: 'entry', id: 'fee-for-negotiating' })],
])('from %s, %s leads to %s', (id, button, path) => {
  const phone = createFakePlatform()
  renderOn(phone, <CardScreen id={id} />)
  tap(button)
  expect(phone.calls.opened).toEqual([path])
})

it('there is a way to the letter and home, also where it was opened from a chat', () => {
  const phone = createFakePlatform()
  renderOn(phone, <CardScreen id="pay-first" />)
  tap('own-letter')
  tap('to-home')
  expect(phone.calls.tabs).toEqual([tabPaths.letter, tabPaths.home])
})

it('read in Moments it says everything and has nothing to tap', () => {
  const { container } = renderOn(createFakePlatform({ singlePage: true }), <CardScreen id="pay-first" />)
  expect(container.textContent).toContain('自己找放款机构谈，不收费。')
  expect(container.textContent).toContain('前往小程序')
  expect(container.querySelectorAll('button, [role=button]')).toHaveLength(0)
})

it.each([undefined, 'no-such-card'])('an unknown card (%s) says so and leads home', (id) => {
  const phone = createFakePlatform()
  const { container } = renderOn(phone, <CardScreen id={id} />)
  expect(container.textContent).toContain('没有找到这张卡片')
  tap('to-home')
  expect(phone.calls.tabs).toEqual([tabPaths.home])
})
