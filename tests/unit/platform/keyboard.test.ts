/** @jest-environment jsdom */
import { pressWithKeyboard } from '@/platform/web/keyboard'

const pressed = jest.fn()

beforeAll(() => pressWithKeyboard(document))
beforeEach(() => {
  pressed.mockClear()
  document.body.innerHTML = '<div id="row" role="button" tabindex="0"></div><p id="words" tabindex="0"></p>'
  document.body.querySelectorAll('*').forEach(element => element.addEventListener('click', pressed))
})

const type = (id: string, key: string) =>
  document.getElementById(id)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))

it.each(['Enter', ' '])('the key %j presses what can be tapped', key => {
  type('row', key)
  expect(pressed).toHaveBeenCalledTimes(1)
})

it.each([['row', 'a'], ['row', 'Tab'], ['words', 'Enter']])('on %s the key %j does nothing', (id, key) => {
  type(id, key)
  expect(pressed).not.toHaveBeenCalled()
})
