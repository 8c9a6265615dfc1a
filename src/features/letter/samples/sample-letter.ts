import { letterPhrases } from '@/content/letter/phrases'
import { letterSamples, samplesDate } from '@/content/letter/samples'
import type { AskKind } from '@/domain/letter/choices'
import { composeLetter } from '@/domain/letter/compose-letter'
import type { LetterDocument } from '@/domain/letter/document'
import { maskForExport } from '@/domain/letter/mask-letter'
import { parseLetterDraft } from '@/domain/letter/parse-letter-draft'

/** The sample of a kind. Its number is masked: somebody may have it. */
export function sampleLetter(kind: AskKind): LetterDocument {
  const parsed = parseLetterDraft(letterSamples[kind], samplesDate)
  if (!parsed.ok) throw new Error(`The sample of ${kind} is no letter: ${JSON.stringify(parsed.error)}`)
  return maskForExport(composeLetter(parsed.value.request, letterPhrases))
}
