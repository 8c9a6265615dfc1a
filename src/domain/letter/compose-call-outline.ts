import { asksInShort } from './compose/ask-in-short'
import { sentence } from './compose/sentence'
import { hardshipInShort, identityInShort } from './compose-short-message'
import type { LetterDocument } from './document'
import type { LetterPhrases } from './letter-phrases'
import type { LetterRequest } from './request'

/** What to say on the official hotline, in order, and what not to agree to on the phone (letters-spec 7). */
export function composeCallOutline(request: LetterRequest, phrases: LetterPhrases): LetterDocument {
  const { callOutline: words } = phrases
  const lines = [
    sentence(words.askForNumbers),
    sentence(words.identity, { identity: identityInShort(request, phrases) }, 'debtor.name'),
    sentence(words.hardship, { hardship: hardshipInShort(request, phrases) }, 'hardship.causes'),
    sentence(words.ask, { asks: asksInShort(request, phrases) }, 'kinds'),
    sentence(words.askToRepeat),
    sentence(words.askForTime),
    sentence(words.askForWriting),
    sentence(words.writeDown),
  ]
  return {
    blocks: [
      { type: 'list', items: lines },
      { type: 'heading', text: words.doNotAgreeHeading },
      { type: 'list', items: words.doNotAgree.map((line) => sentence(line)) },
    ],
  }
}
