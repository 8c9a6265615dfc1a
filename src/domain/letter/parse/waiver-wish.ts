import { cleanLine } from '../../text'
import type { FieldReader } from './field-reader'

type ImpossibleWish = 'deleteRecord' | 'waivePrincipal' | 'badDebt'

const impossibleWishes: readonly { readonly reason: ImpossibleWish; readonly pattern: RegExp }[] = [
  { reason: 'deleteRecord', pattern: /(?:删除|消除|清除|抹掉|撤销)[^，。；]{0,8}记录/ },
  { reason: 'waivePrincipal', pattern: /(?:全免|免除|减免|免掉|不还)(?:全部|部分|剩余|所有|利息)?[的和、及与]?本金/ },
  { reason: 'waivePrincipal', pattern: /本金(?:全部|部分)?(?:全免|免除|减免)|^本金$/ },
  { reason: 'waivePrincipal', pattern: /(?:全免|免除全部|免除所有)利息|利息全免|^(?:正常)?利息$/ },
  { reason: 'badDebt', pattern: /坏账/ },
]

/**
 * Reads a wish about the waiver in the debtor's own words. What no lender can grant (a true record deleted, principal or all interest
 * waived, the debt written off) is an error, and paying back nothing but principal a warning (letters-spec 3.4).
 */
export function readWish(
  reader: FieldReader, field: string, typed: string | undefined, rules: { max: number; required?: boolean }, code = 'E111',
): string | undefined {
  const text = cleanLine(typed ?? '')
  const impossible = impossibleWishes.find(({ pattern }) => pattern.test(text))
  if (impossible) reader.report(field, 'E226', { reason: impossible.reason })
  if (/只(?:归|偿|愿)?还本金/.test(text)) reader.report(field, 'W225')
  return reader.ownLine(field, typed, code, rules)
}
