import { fireEvent, screen } from '@testing-library/react'
import { commonWords } from '@/content/faq/common-words'
import { SearchScreen } from '@/features/faq/search/search-screen'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

function search(word?: string) {
  const phone = createFakePlatform()
  const { container } = renderOn(phone, <SearchScreen word={word} />)
  return { phone, words: () => container.textContent ?? '' }
}
const field = () => screen.getByLabelText<HTMLInputElement>('你遇到了什么')
const type = (value: string) => fireEvent.change(field(), { target: { value } })
const tapId = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)
const found = () => [...document.querySelectorAll('[id^="entry-"]')].map(({ id }) => id.slice('entry-'.length))
const marked = () => [...document.querySelectorAll('.hit')].map(({ textContent }) => textContent)

it('shows the answers while one types, with what matched marked and the verdict', () => {
  const { phone, words } = search()
  type('收到传票怎么办')
  expect(found()[0]).toBe('summons')
  expect(document.getElementById('entry-summons')?.textContent).toMatch(/^事实说明收到传票、起诉状怎么办收到起诉状/)
  expect(marked()).toContain('传票')
  tapId('entry-summons')
  expect(phone.calls.opened).toEqual(['/subpages/faq/entry/index?id=summons'])
  expect(words()).toContain('不是你想问的？')
})

it('says which other words it searched for', () => {
  const { words } = search()
  type('他们说明天来我家怎么办')
  expect(words()).toMatch(/^也按[^找]*“上门”[^找]*找了/)
})

it.each([[1, '像说话一样问：他们明天来我家'], [1.5, '他们明天来我家']] as const)('shows an example that the box has room for, with text × %d', (textScale, example) => {
  const phone = createFakePlatform()
  phone.answers.textScale = textScale
  renderOn(phone, <SearchScreen />)
  expect(field().placeholder).toBe(example)
})

it('keeps the field as it is while one types, and empties it on demand', () => {
  search()
  const before = field()
  type('要上门')
  expect(field()).toBe(before)
  tapId('search-clear')
  expect(field().value).toBe('')
  expect(found()).toEqual([])
})

it.each(commonWords)('the common word $word finds something, from the tab or on the page', ({ id, word }) => {
  search(id)
  expect(field().value).toBe(word)
  const fromTab = found()
  expect(fromTab.length).toBeGreaterThan(0)
  tapId('search-clear')
  tapId(`word-${id}`)
  expect(field().value).toBe(word)
  expect(found()).toEqual(fromTab)
})

it('leads to the whole group of the best answer, and to people', () => {
  const { phone } = search('summons')
  tapId('whole-group')
  tapId('channels')
  expect(phone.calls.opened).toEqual(['/subpages/faq/group/index?id=court', '/subpages/faq/channels/index'])
})

it('offers groups and help lines when nothing is found', () => {
  const { phone, words } = search()
  type('zzz')
  expect(words()).toContain('没有找到')
  expect(document.querySelectorAll('[id^="group-"]')).toHaveLength(3)
  tapId('call-12348')
  expect(phone.calls.dialled).toEqual(['12348'])
})

it('takes an unknown word for none', () => {
  search('nonsense')
  expect(field().value).toBe('')
})
