import type { Block, LetterDocument } from '@/domain/letter/document'
import { wordsOf } from './plain-text'

/** The most characters that a lender's in-app desk takes in one message (letters-spec 7). */
export const messageLimit = 300

/**
 * The short message as it is pasted, in code points at most `messageLimit` each, punctuation and numbering included. One message stands
 * as it is; several begin with （1/2） and break between sentences, or within one that is too long itself.
 */
export function toShortMessages({ blocks }: LetterDocument): readonly string[] {
  const sentences = blocks.flatMap(sentencesOf)
  if (countOf(sentences.join('')) <= messageLimit) return [sentences.join('')]
  const room = messageLimit - countOf(numbering(99, 99))
  const messages = sentences.flatMap((words) => pieces(words, room)).reduce<readonly string[]>((packed, piece) => {
    const last = packed[packed.length - 1]
    return last !== undefined && countOf(last + piece) <= room ? [...packed.slice(0, -1), last + piece] : [...packed, piece]
  }, [])
  return messages.map((message, index) => numbering(index + 1, messages.length) + message)
}

function sentencesOf(block: Block): readonly string[] {
  return block.type === 'paragraph' ? block.sentences.map((each) => wordsOf(each)) : []
}

function numbering(no: number, count: number): string {
  return `（${no}/${count}）`
}

function pieces(words: string, size: number): readonly string[] {
  const characters = Array.from(words)
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, index) => {
    return characters.slice(index * size, (index + 1) * size).join('')
  })
}

function countOf(text: string): number {
  return Array.from(text).length
}
