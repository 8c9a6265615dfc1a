import fc from 'fast-check'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import {
  composeFollowUp, composeFollowUpMessage, firstSending, type FirstSending,
} from '@/domain/letter/after-sending/compose-follow-up'
import { caseChannels } from '@/domain/letter/case/letter-case'
import { composeLetter } from '@/domain/letter/compose-letter'
import { maskForExport } from '@/domain/letter/mask-letter'
import { toPlainText } from '@/renderers/letter/plain-text'
import { toShortMessages } from '@/renderers/letter/short-messages'
import { aCase, anEntry } from '../../../../support/builders/letter-case'
import { aLetterRequest } from '../../../../support/builders/letter-request'
import { anyLetterRequest } from '../../../../support/letter-arbitraries'
import { wordsIn } from '../../../../support/letter-words'

const words = afterSendingPhrases.followUp
const request = aLetterRequest({ letterDate: calendarDate('2026-11-28') })
const first: FirstSending = { date: calendarDate('2026-11-21'), channel: 'inApp', ticketNo: 'A1-0001', acknowledged: false }
const anyFirst: fc.Arbitrary<FirstSending> = fc.record(
  { date: fc.constant(first.date), channel: fc.constantFrom(...caseChannels), ticketNo: fc.constant('A1'), acknowledged: fc.boolean() },
  { requiredKeys: ['date', 'acknowledged'] },
)
const noticeOf = (sending: FirstSending) => wordsIn(composeFollowUp(request, sending, words, letterPhrases))[1]

describe('the second letter', () => {
  it('begins with when and how the first was sent', () => {
    const text = toPlainText(composeFollowUp(request, first, words, letterPhrases))
    expect(text.split('\n').slice(0, 5)).toEqual([
      '关于分期还款的申请书（再次提交）',
      '',
      '致：某某消费金融有限公司 客户服务部门',
      '本人已于2026年11月21日通过应用内客服提交本申请（工单号A1-0001），至今没有收到答复。现再次提交，内容不变。请告知受理情况、经办部门和预计答复的时间。',
      '',
    ])
    expect(text).toContain('\n2026年11月28日\n')
  })

  it.each<[string, Partial<FirstSending>, string]>([
    ['without a ticket', { ticketNo: undefined }, '本人已于2026年11月21日通过应用内客服提交本申请，至今没有收到答复。'],
    ['by a way that has no name in letters', { channel: 'other', ticketNo: undefined }, '本人已于2026年11月21日提交本申请，至今没有收到答复。'],
    ['that the lender said it has', { acknowledged: true, channel: undefined }, '本人已于2026年11月21日提交本申请（工单号A1-0001），贵方已确认收到，至今没有处理结果。'],
  ])('speaks of a first letter %s', (_, changes, notice) => {
    expect(noticeOf({ ...first, ...changes })).toBe(notice)
  })

  it('is the first letter in everything else', () => {
    fc.assert(fc.property(anyLetterRequest, anyFirst, (any, sending) => {
      const { blocks: original } = composeLetter(any, letterPhrases)
      const { blocks } = composeFollowUp(any, sending, words, letterPhrases)
      expect(blocks[1]).toEqual(original[1])
      expect(blocks.slice(3)).toEqual(original.slice(2))
    }))
  })

  it('has no damaged punctuation, whatever is known about the first', () => {
    fc.assert(fc.property(anyFirst, (sending) => {
      expect(noticeOf(sending)).not.toMatch(/[（，、；：][，。、；：）]|[。，]{2}|undefined|[{}]/)
    }))
  })
})

describe('the second message', () => {
  const messages = toShortMessages(maskForExport(composeFollowUpMessage(request, first, words, letterPhrases)))

  it('says so after the name', () => {
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^您好，我是李一。我已于2026年11月21日提交过申请（工单号A1-0001），至今没有收到结果，现再次提交，内容不变。/)
  })

  it('is masked like the first', () => {
    expect(messages[0]).toContain('电话138****1234。')
  })
})

describe('what the log says about the first letter', () => {
  const sent = anEntry('sent', '2026-11-21', { channel: 'post' })

  it.each([
    ['nothing before it was sent', aCase(), undefined],
    ['its day and channel', aCase(sent), { date: '2026-11-21', channel: 'post', acknowledged: false }],
    ['the ticket that came with the receipt', aCase(sent, anEntry('acknowledged', '2026-11-24', { ticketNo: 'A1' })), {
      date: '2026-11-21', channel: 'post', ticketNo: 'A1', acknowledged: true,
    }],
    ['the first of two', aCase(sent, anEntry('sent', '2026-11-28', { channel: 'email' })), {
      date: '2026-11-21', channel: 'post', acknowledged: false,
    }],
    ['the first since the last answer', aCase(sent, anEntry('acknowledged', '2026-11-22'), anEntry('rejected', '2026-11-25'), anEntry('sent', '2026-11-28')), {
      date: '2026-11-28', acknowledged: false,
    }],
  ])('is %s', (_, letterCase, expected) => {
    expect(firstSending(letterCase)).toEqual(expected)
  })
})
