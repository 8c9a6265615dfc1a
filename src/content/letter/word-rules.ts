import type { WordRules } from '@/domain/letter/word-check/word-rules'
import { denial } from './word-rules/denial'
import { errorRules } from './word-rules/errors'
import { wordSentences } from './word-rules/sentences'
import { warningRules } from './word-rules/warnings'

/**
 * What does not belong in a letter (letters-spec 9), and the same signs where they mean something harmless. Each rule has its matches
 * and look-alikes in tests/fixtures/word-check/labelled-words.json: whoever adds a word adds to both.
 */
export const wordRules: WordRules = {
  rules: [...errorRules, ...warningRules],
  denial,
  // The samples of letters-spec 8 share one statement.
  samples: [{ statement: '8月公司裁员，我一直在找工作，现在靠零工收入。', ownPhone: '13800001234' }],
  sentences: wordSentences,
}
