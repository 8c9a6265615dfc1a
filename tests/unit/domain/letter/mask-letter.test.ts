import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { composeLetter } from '@/domain/letter/compose-letter'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import type { LetterDocument } from '@/domain/letter/document'
import { maskForExport, maskForOnlookers } from '@/domain/letter/mask-letter'
import { toPlainText } from '@/renderers/letter/plain-text'
import { aLetterRequest } from '../../../support/builders/letter-request'
import { anyLetterRequest } from '../../../support/letter-arbitraries'

const base = aLetterRequest()
const request = aLetterRequest({
  debtor: {
    name: '李一', phone: '13800001234', phoneIsReserved: false, idLast4: '123X', email: 'li.yi@example.com', mailAddress: '某某路1号', bestTime: 'evening',
  },
  creditor: { ...base.creditor, channel: 'post' },
  debt: { ...base.debt, contractNo: 'ABC-20240001', accountLast4: '6688' },
  requests: ['contactTime'],
})
const complete = composeLetter(request, letterPhrases)

describe('an export', () => {
  const text = toPlainText(maskForExport(complete))

  test('masks the middle of the phone number wherever it stands', () => {
    expect(text.match(/138\*\*\*\*1234/g)).toHaveLength(2)
    expect(text).not.toContain('13800001234')
  })

  test('masks the last four of the identity number', () => {
    expect(text).toContain('身份证号后四位：****；')
  })

  test('leaves everything else', () => {
    expect(text).toContain('本人李一，')
    expect(text).toContain('编号为ABC-20240001，账户尾号为6688。')
    expect(text).toContain('邮箱：li.yi@example.com；通讯地址：某某路1号；')
  })

  test('masks the short message too', () => {
    expect(toPlainText(maskForExport(composeShortMessage(request, letterPhrases)))).toContain('身份证后四位****，')
  })
})

describe('a screen with onlookers', () => {
  const text = toPlainText(maskForOnlookers(complete))

  test('shows only the surname, also in the signature', () => {
    expect(text).toContain('本人李*，')
    expect(text).toContain('申请人（签名）：李*')
    expect(text).not.toContain('李一')
  })

  test('shows only the last four of the contract number', () => {
    expect(text).toContain('编号为****0001，账户尾号为****。')
  })

  test('shows neither addresses nor digits of the identity number', () => {
    expect(text).toContain('本人身份证号后四位：****；联系电话：138****1234；邮箱：****；通讯地址：****；')
  })

  test('shows nothing of a contract number of four characters', () => {
    const short = composeLetter({ ...request, debt: { ...request.debt, contractNo: '12甲丙' } }, letterPhrases)
    expect(toPlainText(maskForOnlookers(short))).toContain('编号为****，')
  })
})

test.each([['for an export', maskForExport], ['for onlookers', maskForOnlookers]])('masking %s changes words only, and twice changes nothing more', (_, mask) => {
  const shapeOf = (document: LetterDocument) => JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'text' ? '' : value))) as unknown
  fc.assert(fc.property(anyLetterRequest, (any) => {
    const document = composeLetter(any, letterPhrases)
    expect(shapeOf(mask(document))).toEqual(shapeOf(document))
    expect(mask(mask(document))).toEqual(mask(document))
  }))
})
