import { calendarDate } from '@/domain/calendar-date'
import { checkContent } from '@/domain/content-check/check-content'
import { faqEntries } from '@/content/faq/entries'
import { bannedPhrases } from '@/content/faq/banned-phrases'
import { faqIds } from '@/content/faq/faq-ids'
import { faqGroups } from '@/content/faq/groups'
import { faqGroupIds } from '@/domain/faq/faq-entry'
import { publishedContent } from '../../../../config/scripts/published-content'

/** Fixed, so that a commit of today does not fail tomorrow. `npm run check:content` asks how things stand on the day. */
const checkedOn = calendarDate('2026-11-21')

it('nothing is wrong with the content on the day on which it was checked', () => {
  expect(checkContent(publishedContent, checkedOn)).toEqual([])
})

it('has an entry for every id, and every group in the order of the tab', () => {
  expect(faqEntries.map(({ id }) => id)).toEqual([...faqIds])
  expect(faqGroups.map(({ id }) => id)).toEqual([...faqGroupIds])
})

it('knows what the letters rest on', () => {
  const letter = publishedContent.otherTexts.find(({ id }) => id === 'letter')
  const links = letter?.citations.map(({ law, article }) => `${law}/${article}`)
  expect(links).toEqual(expect.arrayContaining(['civilCode/195', 'complaintHandlingMeasures/18', 'creditReportingRegulation/25', 'arbitrationLaw/10']))
})

describe('banned phrases', () => {
  const isBanned = (text: string) => bannedPhrases.some(({ pattern, except }) => pattern.test(except ? text.replace(except, '') : text))

  it.each([
    '法院一定会减', '肯定能要回来', '绝对不会坐牢', '保证给你停催', '成功率100%', '包过', '放心签', '他犯了罪', '先停止还款', '可以失联', '找银监会投诉',
  ])('%s', (text) => {
    expect(isBanned(text)).toBe(true)
  })

  it.each([
    '法院不一定会减', '别当成一定能退', '真律师不会保证结果', '没有人能保证', '保证人要还', '超过保证期间', '先交保证金的是骗局', '一般保证和连带保证', '责令一定期限内不得接触',
    '证件包装好', '这不等于停止还款',
  ])('does not ban: %s', (text) => {
    expect(isBanned(text)).toBe(false)
  })
})
