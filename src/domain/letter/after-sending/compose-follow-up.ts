import { formatLongDate, type CalendarDate } from '../../calendar-date'
import type { CaseChannel, LetterCase } from '../case/letter-case'
import { lettersOfRound } from '../case/letters-of-round'
import { deliveryChannels } from '../choices'
import { composeLetter } from '../compose-letter'
import { composeShortMessage } from '../compose-short-message'
import { fillPhrase, sentence } from '../compose/sentence'
import type { Block, Inline, LetterDocument, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { LetterRequest } from '../request'
import type { FollowUpPhrases } from './after-sending-phrases'

/** How the first letter went out, and whether the lender has said that it arrived. */
export interface FirstSending {
  readonly date: CalendarDate
  readonly channel?: CaseChannel
  readonly ticketNo?: string
  readonly acknowledged: boolean
}

/** What the second letter says about the first, from the log; nothing before a letter was sent. */
export function firstSending({ log }: Pick<LetterCase, 'log'>): FirstSending | undefined {
  const [first] = lettersOfRound(log)
  if (!first) return undefined
  const receipt = log.slice(log.indexOf(first)).find(({ event }) => event === 'acknowledged')
  return { date: first.date, channel: first.channel, ticketNo: first.ticketNo ?? receipt?.ticketNo, acknowledged: receipt !== undefined }
}

/**
 * The second letter (letters-spec 11, D+7): the first one unchanged, headed by when and how it was first sent and that no answer has come.
 * `request.letterDate` is the day of the second letter. For use while no answer has come: it says so.
 */
export function composeFollowUp(
  request: LetterRequest, first: FirstSending, words: FollowUpPhrases, letterPhrases: LetterPhrases,
): LetterDocument {
  const { blocks } = composeLetter(request, letterPhrases)
  return { blocks: blocks.flatMap((block) => followUpBlocks(block, first, words, letterPhrases)) }
}

/** The same as a message for the lender's in-app desk. */
export function composeFollowUpMessage(
  request: LetterRequest, first: FirstSending, words: FollowUpPhrases, letterPhrases: LetterPhrases,
): LetterDocument {
  const { blocks } = composeShortMessage(request, letterPhrases)
  const again = sentence(words.inShort, { date: formatLongDate(first.date), ticket: ticketClause(first, words) })
  return {
    blocks: blocks.map((block) => {
      if (block.type !== 'paragraph') return block
      const [greeting, ...rest] = block.sentences
      return { ...block, sentences: greeting ? [greeting, again, ...rest] : [again] }
    }),
  }
}

function followUpBlocks(block: Block, first: FirstSending, words: FollowUpPhrases, letterPhrases: LetterPhrases): readonly Block[] {
  if (block.type === 'title') {
    return [{ type: 'title', text: fillPhrase(words.title, { title: block.text }).map(({ text }) => text).join('') }]
  }
  return block.type === 'addressee' ? [block, { type: 'paragraph', sentences: notice(first, words, letterPhrases) }] : [block]
}

function notice(first: FirstSending, words: FollowUpPhrases, { names }: LetterPhrases): readonly Sentence[] {
  const channel = deliveryChannels.find((id) => id === first.channel)
  const sent = sentence(first.acknowledged ? words.acknowledged : words.unanswered, {
    date: formatLongDate(first.date),
    channel: channel ? fillPhrase(words.channel, { channel: names.channels[channel] }) : '',
    ticket: ticketClause(first, words),
  })
  return [sent, sentence(words.unchanged), sentence(words.ask)]
}

function ticketClause({ ticketNo }: FirstSending, words: FollowUpPhrases): readonly Inline[] {
  return ticketNo === undefined ? [] : fillPhrase(words.ticket, { ticketNo })
}
