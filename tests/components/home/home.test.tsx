import { fireEvent, screen } from '@testing-library/react'
import { HomeScreen } from '@/features/home/home-screen'
import { calendarDate } from '@/domain/calendar-date'
import { createLetterCaseRepository } from '@/storage/letter-case-repository'
import { createLetterRepository } from '@/storage/letter-repository'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

it.each([
  ['situation-visit-notice', '/subpages/faq/entry/index?id=visit-announced'],
  ['situation-at-door', '/subpages/faq/entry/index?id=must-i-open-the-door'],
  ['situation-contacts', '/subpages/faq/group/index?id=thirdParties'],
  ['situation-negotiate', '/pages/letter/index'],
  ['situation-agent', '/pages/scam/index'],
])('%s leads to %s', (id, path) => {
  const phone = createFakePlatform()
  renderOn(phone, <HomeScreen visit={1} />)
  fireEvent.click(document.getElementById(id) as HTMLElement)
  expect([...phone.calls.tabs, ...phone.calls.opened]).toEqual([path])
})

it.each(['110', '12378', '12348', '12356'])('a tap on %s opens the dialler', number => {
  const phone = createFakePlatform()
  renderOn(phone, <HomeScreen visit={1} />)
  fireEvent.click(document.getElementById(`call-${number}`) as HTMLElement)
  expect(phone.calls.dialled).toEqual([number])
})

it('offers the letter that was written last, with how far it has come', async () => {
  const phone = createFakePlatform()
  const letters = createLetterRepository(phone.store, phone.clock)
  await letters.save('k1', aLetterDraft().build(), { step: 'hardship', position: 4, total: 6, missing: 1 })
  renderOn(phone, <HomeScreen visit={1} />)
  screen.getByText('接着写给某某消费金融有限公司的信')
  fireEvent.click(screen.getByText('写到第 4 步，共 6 步'))
  expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&step=hardship'])
})

it('a letter that has gone out is not offered again; the one written before it is', async () => {
  const phone = createFakePlatform()
  const letters = createLetterRepository(phone.store, phone.clock)
  const today = calendarDate('2026-11-21')
  await letters.save('k1', aLetterDraft().build())
  phone.answers.now += 60_000
  await letters.save('k2', aLetterDraft().with({ creditor: { fullName: '某某银行' } }).build())
  await createLetterCaseRepository(phone.store, phone.clock).markSent('k2', { date: today, proofs: [], text: '信' }, today)
  const { redraw } = renderOn(phone, <HomeScreen visit={1} />)
  screen.getByText('接着写给某某消费金融有限公司的信')
  await createLetterCaseRepository(phone.store, phone.clock).markSent('k1', { date: today, proofs: [], text: '信' }, today)
  redraw(<HomeScreen visit={2} />)
  expect(document.getElementById('continue-letter')).toBeNull()
})

it('without a letter there is nothing to go on with', () => {
  renderOn(createFakePlatform(), <HomeScreen visit={1} />)
  expect(document.getElementById('continue-letter')).toBeNull()
})
