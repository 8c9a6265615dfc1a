import { fireEvent, screen } from '@testing-library/react'
import { LetterListScreen } from '@/features/letter/list/letter-list-screen'
import { createLetterRepository } from '@/storage/letter-repository'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { createFakePlatform } from '../../support/fake-platform'
import { phoneWith, renderOn } from '../../support/render-with-phone'

it('an empty list says what the place is for and offers the first step', () => {
  const phone = createFakePlatform()
  renderOn(phone, <LetterListScreen visit={1} />)
  screen.getByText('还没有信')
  fireEvent.click(screen.getByText('写第一封'))
  expect(phone.calls.opened[0]).toMatch(/^\/subpages\/letter\/gates\/index\?draft=[a-z0-9]+$/)
})

it('opening a new letter stores nothing yet', () => {
  const phone = createFakePlatform()
  renderOn(phone, <LetterListScreen visit={1} />)
  fireEvent.click(screen.getByText('写第一封'))
  expect([...phone.storage.keys()]).toEqual([])
})

it('a card says who, what, and the next thing to do', async () => {
  const phone = createFakePlatform()
  await createLetterRepository(phone.store, phone.clock).save('k1', aLetterDraft().build(), { step: 'amount', position: 3, total: 6, missing: 2 })
  renderOn(phone, <LetterListScreen visit={1} />)
  const card = document.getElementById('letter-k1') as HTMLElement
  expect(card.textContent).toBe('某某消费金融有限公司草稿分期还款 · 8,600.00 元接着写“欠款情况”，还差 2 项')
  fireEvent.click(card)
  expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&step=amount'])
})

it('a finished letter leads to its preview', async () => {
  const phone = createFakePlatform()
  await createLetterRepository(phone.store, phone.clock).save('k1', aLetterDraft().build(), { position: 6, total: 6, missing: 0 })
  renderOn(phone, <LetterListScreen visit={1} />)
  fireEvent.click(screen.getByText('写好了，看一遍再发'))
  expect(phone.calls.opened).toEqual(['/subpages/letter/preview/index?draft=k1'])
})

it('a letter that cannot be opened is counted, not hidden', async () => {
  const phone = await phoneWith({ k1: aLetterDraft().build() })
  phone.storage.set('letters/k2', '"nonsense"')
  renderOn(phone, <LetterListScreen visit={1} />)
  screen.getByText(/还有 1 封信打不开/)
})

it('storage that does not answer is said', () => {
  renderOn(createFakePlatform({ keys: 'failed' }), <LetterListScreen visit={1} />)
  screen.getByText(/没有把存着的信交出来/)
})
