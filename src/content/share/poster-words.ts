import type { PosterWords } from '@/domain/share/poster-words'
import { sixFacts } from '../scam/six-facts'
import { programName } from './mini-program-code'

/** The warning on one sheet. */
export const posterWords: PosterWords = {
  title: ['有人要收费', '帮你协商？'],
  lead: '先别付。看完这六行。',
  facts: sixFacts.lines,
  name: programName,
  withCode: ['微信小程序，免费，不登录。', '被骗了打110，拿不准打96110。'],
  withoutCode: [`微信里搜“${programName}”小程序，免费，不登录。`, '被骗了打110，拿不准打96110。'],
  note: '非官方工具。内容核对于',
  checkedOn: sixFacts.checkedOn,
}
