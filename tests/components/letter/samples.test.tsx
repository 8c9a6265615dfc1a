import { fireEvent, screen } from '@testing-library/react'
import { letterSamples, samplesDate } from '@/content/letter/samples'
import { wordRules } from '@/content/letter/word-rules'
import { askKinds, type AskKind } from '@/domain/letter/choices'
import { parseLetterDraft } from '@/domain/letter/parse-letter-draft'
import { SamplesScreen } from '@/features/letter/samples/samples-screen'
import { createFakePlatform } from '../../support/fake-platform'
import { renderOn } from '../../support/render-with-phone'

function showSamples(kind: AskKind) {
  const phone = createFakePlatform()
  const { container } = renderOn(phone, <SamplesScreen />)
  fireEvent.click(document.getElementById(`sample-${kind}`) as HTMLElement)
  return { phone, container }
}

it.each([
  // Its person cannot tell yet when things will be better, and the letter says so.
  ['deferral', ['W133']],
  ['installmentPlan', []],
  ['penaltyWaiver', []],
] as const)('the sample of %s could be sent as it stands, and warns of nothing but %j', (kind, codes) => {
  expect(letterSamples[kind].kinds).toEqual([kind])
  const parsed = parseLetterDraft(letterSamples[kind], samplesDate, wordRules)
  expect(parsed.ok && parsed.value.warnings.map(({ code }) => code)).toEqual(codes)
})

it.each([
  ['deferral', ['关于延期还款的申请书', '1. 请求将自2026年12月15日起应还的款项延期1个月，于2027年1月15日恢复还款。', '近3个月银行流水']],
  ['installmentPlan', ['关于分期还款的申请书', '每期日期和金额见还款计划', '2027-10-15']],
  ['penaltyWaiver', ['关于减免逾期费用的申请书', '1. 请求减免罚息420.00元、违约金300.00元，合计720.00元。', '一次付清7,880.00元']],
] as const)('shows a finished letter: %s', (kind, sentences) => {
  const { container } = showSamples(kind)
  for (const words of sentences) expect(container.textContent).toContain(words)
})

it.each(askKinds)('says that it is a sample, explains the terms, and shows nobody’s phone number (%s)', kind => {
  const { container } = showSamples(kind)
  screen.getByText('这是示例，不是范文：写自己的话。')
  screen.getByText(/罚息、违约金是逾期以后另外加收的钱/)
  expect(container.textContent).toContain('138****1234')
  expect(container.textContent).not.toContain('13800001234')
})

it('is read, not changed: no sentence can be picked', () => {
  showSamples('installmentPlan')
  expect(document.querySelectorAll('[id^="sentence-"]')).toHaveLength(0)
})

it('leads to a letter of one’s own, which stores nothing yet', () => {
  const { phone } = showSamples('deferral')
  fireEvent.click(screen.getByText('写一封'))
  expect(phone.calls.opened[0]).toMatch(/^\/subpages\/letter\/gates\/index\?draft=[a-z0-9]+$/)
  expect([...phone.storage.keys()]).toEqual([])
})
