import fc from 'fast-check'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { letterPhrases } from '@/content/letter/phrases'
import { addDays, calendarDate } from '@/domain/calendar-date'
import { composeCorrection } from '@/domain/letter/after-sending/compose-correction'
import { maskForOnlookers } from '@/domain/letter/mask-letter'
import { compareOffer, type OfferDifference } from '@/domain/letter/offer/compare-offer'
import { askedTerms } from '@/domain/letter/offer/offer-terms'
import type { LetterRequest } from '@/domain/letter/request'
import { fen } from '@/domain/money'
import { toPlainText } from '@/renderers/letter/plain-text'
import { aLetterRequest } from '../../../../support/builders/letter-request'
import { anyLetterRequest } from '../../../../support/letter-arbitraries'
import { wordsIn } from '../../../../support/letter-words'

const day = calendarDate
const second = { kind: 'installment', no: 2, dueDate: day('2027-02-15'), amount: fen(86_000) } as const
const compose = (differences: readonly [OfferDifference, ...OfferDifference[]], facts: Partial<LetterRequest> = {}) => composeCorrection(
  aLetterRequest(facts), { receivedOn: day('2026-12-01'), differences, today: day('2026-12-02') }, afterSendingPhrases.correction, letterPhrases,
)
const listOf = (difference: OfferDifference) => compose([difference]).blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  .map(({ inline }) => inline.map(({ text }) => text).join(''))

it('is a short letter with the differences and nothing else', () => {
  const { debt } = aLetterRequest()
  const letter = compose([{ kind: 'amount', payment: second, offered: fen(90_000) }], { debt: { ...debt, contractNo: 'ABC-20240001' } })
  expect(toPlainText(letter)).toBe(`关于请求更正还款方案的函

致：某某消费金融有限公司 客户服务部门
本人李一，合同（借据）编号为ABC-20240001。贵方的还款方案，本人已于2026年12月1日收到。与本人2026年11月21日的申请核对，以下各处不一致：
1. 第2期的金额：方案为900.00元，本人申请的是860.00元。
请核对，需要更正的，请更正后重新提供完整的书面方案。另有考虑的，请书面说明理由，本人愿意继续协商。核对清楚之前，本人暂不签署该方案。

请以书面形式（短信、邮件、应用内消息或信函均可）答复。

此致
某某消费金融有限公司

申请人（签名）：李一
2026年12月2日
`)
  expect(toPlainText(maskForOnlookers(letter))).toMatch(/本人李\*，合同（借据）编号为\*{4}0001。/)
})

it.each<[OfferDifference, string]>([
  [{ kind: 'date', payment: second, offered: day('2027-02-20') }, '第2期的日期：方案为2027年2月20日，本人申请的是2027年2月15日。'],
  [{ kind: 'amount', payment: { ...second, kind: 'downPayment' }, offered: fen(1) }, '首付的金额：方案为0.01元，本人申请的是860.00元。'],
  [{ kind: 'missing', payment: { ...second, kind: 'lumpSum' } }, '一次付清的款项：方案没有列出，本人申请的是2027年2月15日还860.00元。'],
  [{ kind: 'extra', payment: second }, '方案另外列有一笔：2027年2月15日还860.00元，本人的申请中没有。'],
  [{ kind: 'total', asked: fen(860_000), offered: fen(900_000) }, '各笔合计：方案为9,000.00元，本人申请的是8,600.00元。'],
  [{ kind: 'statedTotal', stated: fen(860_000), sum: fen(900_000) }, '方案写明的合计为8,600.00元，所列各笔相加为9,000.00元。'],
  [{ kind: 'waivedAmount', asked: fen(72_000), offered: fen(0) }, '减免金额：方案为0.00元，本人申请的是720.00元。'],
  [{ kind: 'resumeDate', asked: day('2027-01-15'), offered: day('2027-01-01') }, '恢复还款的日期：方案为2027年1月1日，本人申请的是2027年1月15日。'],
])('$kind reads as a sentence', (difference, sentence) => {
  expect(listOf(difference)).toEqual([sentence])
})

it('keeps the rights in court proceedings where there are court papers', () => {
  const total = { kind: 'total', asked: fen(1), offered: fen(2) } as const
  expect(wordsIn(compose([total], { courtPapers: true }))).toContain('本函不影响本人在诉讼程序中的全部权利。')
  expect(wordsIn(compose([total])).join('')).not.toContain('诉讼')
})

it('has one line for each difference, without damaged punctuation, for any letter and any offer', () => {
  fc.assert(fc.property(anyLetterRequest, fc.nat({ max: 12 }), (request, kept) => {
    const asked = askedTerms(request)
    const payments = asked.payments.slice(0, kept).map((payment) => ({ ...payment, dueDate: addDays(payment.dueDate, 1) }))
    const offer = { payments, statedTotal: fen(1) }
    const [first, ...others] = compareOffer(asked, offer)
    if (!first) return
    const letter = composeCorrection(
      request, { receivedOn: day('2026-12-01'), differences: [first, ...others], today: day('2026-12-02') },
      afterSendingPhrases.correction, letterPhrases,
    )
    expect(letter.blocks.flatMap((block) => (block.type === 'list' ? block.items : []))).toHaveLength(others.length + 1)
    for (const words of wordsIn(letter)) expect(words).not.toMatch(/[（，、；：][，。、；：）]|[。，]{2}|undefined|NaN|[{}]/)
  }))
})
