import type { Block, LetterDocument, Sentence } from '@/domain/letter/document'

/** All sentences of a document, those of its plan aside, in order. */
export function sentencesOf({ blocks }: LetterDocument): readonly Sentence[] {
  return blocks.flatMap(sentencesOfBlock)
}

/** The words of a sentence. */
export function wordsOfSentence({ inline }: Sentence): string {
  return inline.map(({ text }) => text).join('')
}

/** The words of each sentence of a document, those of its plan aside. */
export function wordsIn(document: LetterDocument): readonly string[] {
  return sentencesOf(document).map(wordsOfSentence)
}

function sentencesOfBlock(block: Block): readonly Sentence[] {
  switch (block.type) {
    case 'addressee':
    case 'paragraph':
    case 'closing':
      return block.sentences
    case 'list':
    case 'enclosures':
      return block.items
    case 'salutation':
      return [block.creditor]
    case 'signature':
      return [block.name]
    case 'title':
    case 'heading':
    case 'planTable':
    case 'date':
      return []
  }
}
