import { formatYearMonth } from '../../calendar-date'
import { formatAmount } from '../../money'
import { causeIds } from '../choices'
import type { Block, Sentence } from '../document'
import type { LetterPhrases } from '../letter-phrases'
import type { Hardship, LetterRequest } from '../request'
import { findAsk } from './find-ask'
import { paragraphs } from './paragraphs'
import { asClause, present, sentence } from './sentence'

/** 目前的困难: the causes, the debtor's own words, what changed and what is ahead (letters-spec 4.1, H1 to H4). */
export function composeHardship(request: LetterRequest, phrases: LetterPhrases): readonly Block[] {
  const { hardship } = request
  return paragraphs([
    present([causeSentence(hardship, phrases), ownWords(hardship.statement, 'hardship.statement', phrases), incomeSentence(hardship, phrases)]),
    present([recoverySentence(request, phrases), waiverReason(request, phrases)]),
  ])
}

/** The causes as the letter names them, joined by 、, in their fixed order. */
export function causesInLetter({ causes, otherCauseName }: Hardship, { names, enumerationComma }: LetterPhrases): string {
  const named = causeIds.filter((cause) => causes.includes(cause))
  return named.map((cause) => (cause === 'otherCause' ? asClause(otherCauseName) : undefined) ?? names.causes[cause]).join(enumerationComma)
}

function causeSentence(hardship: Hardship, phrases: LetterPhrases): Sentence {
  const causes = causesInLetter(hardship, phrases)
  return hardship.startedOn === undefined
    ? sentence(phrases.hardship.causeRecently, { causes }, 'hardship.causes')
    : sentence(phrases.hardship.causeSince, { startedOn: formatYearMonth(hardship.startedOn), causes }, 'hardship.causes')
}

/** As they were typed; a full stop is added where the next sentence would run into them. */
function ownWords(words: string, source: string, { fullStop }: LetterPhrases): Sentence {
  const hasMarkAtEnd = /[。．.！!？?…；;：:，,、~～—”’"'）)】」』》]$/.test(words)
  return sentence('{words}{mark}', { words, mark: hasMarkAtEnd ? '' : fullStop }, source)
}

function incomeSentence({ incomeBefore, incomeNow }: Hardship, { hardship }: LetterPhrases): Sentence | undefined {
  if (incomeBefore === undefined || incomeNow === undefined || incomeNow >= incomeBefore) return undefined
  return sentence(hardship.incomeChange, { before: formatAmount(incomeBefore), now: formatAmount(incomeNow) }, 'hardship.incomeNow')
}

function recoverySentence(request: LetterRequest, { hardship: words }: LetterPhrases): Sentence | undefined {
  const { expectedRecovery, recoveryBasis } = request.hardship
  const basis = asClause(recoveryBasis)
  if (expectedRecovery !== undefined && basis !== undefined) {
    return sentence(words.recovery, { recovery: formatYearMonth(expectedRecovery), basis }, 'hardship.expectedRecovery')
  }
  const openEnded = expectedRecovery === undefined && findAsk(request, 'deferral') !== undefined
  return openEnded ? sentence(words.recoveryUnknown, {}, 'hardship.expectedRecovery') : undefined
}

/** Why the waiver is asked, when the debtor wrote it; what the causes alone say stands in the first sentence already. */
function waiverReason(request: LetterRequest, phrases: LetterPhrases): Sentence | undefined {
  const reason = findAsk(request, 'penaltyWaiver')?.reason
  return reason === undefined ? undefined : ownWords(reason, 'penaltyWaiver.reason', phrases)
}
