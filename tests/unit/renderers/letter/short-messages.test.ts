import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import type { LetterDocument } from '@/domain/letter/document'
import { messageLimit, toShortMessages } from '@/renderers/letter/short-messages'
import { anyLetterRequest } from '../../../support/letter-arbitraries'

const documentOf = (...sentences: readonly string[]): LetterDocument => {
  return { blocks: [{ type: 'paragraph', sentences: sentences.map((text) => ({ inline: [{ type: 'text', text }] })) }] }
}

test('300 characters are one message without a number', () => {
  const text = `${'字'.repeat(299)}。`
  expect(toShortMessages(documentOf(text))).toEqual([text])
})

test('301 characters are two numbered messages, broken between sentences', () => {
  const [first, second] = [`${'一'.repeat(150)}。`, `${'二'.repeat(149)}。`]
  expect(toShortMessages(documentOf(first, second))).toEqual([`（1/2）${first}`, `（2/2）${second}`])
})

test('a rare character counts one', () => {
  expect(toShortMessages(documentOf('𠮷'.repeat(300)))).toHaveLength(1)
})

test('no message is longer than the limit, and together they say everything', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 700 }), { maxLength: 5 }), (sentences) => {
    const messages = toShortMessages(documentOf(...sentences))
    for (const message of messages) expect(Array.from(message).length).toBeLessThanOrEqual(messageLimit)
    const numbered = messages.length > 1
    expect(messages.map((message) => (numbered ? message.replace(/^（\d+\/\d+）/, '') : message)).join('')).toBe(sentences.join(''))
  }))
})

test('the message for any letter has no damaged punctuation', () => {
  fc.assert(fc.property(anyLetterRequest, (request) => {
    for (const message of toShortMessages(composeShortMessage(request, letterPhrases))) {
      expect(message).not.toMatch(/[，、；：][，。、；：）]|[。，、；：]{2}|（）|undefined|NaN|[{}]/)
    }
  }))
})
