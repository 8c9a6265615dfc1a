import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { calendarDate } from '@/domain/calendar-date'
import { letterFileName } from '@/domain/letter/letter-file-name'
import { anyText } from '../../../support/arbitraries'

const date = calendarDate('2026-11-21')

test.each([
  [letterPhrases.titles.deferral, '延期还款申请书_李一_20261121.docx'],
  [letterPhrases.titles['deferral+installmentPlan+penaltyWaiver'], '延期、分期还款并减免逾期费用申请书_李一_20261121.docx'],
])('%s becomes %s', (title, name) => {
  expect(letterFileName(title, '李一', date)).toBe(name)
})

test('a name of signs that no file system takes is left out', () => {
  expect(letterFileName('关于延期还款的申请书', ' /.\\: ', date)).toBe('延期还款申请书_20261121.docx')
})

test('a rare character in a name stays', () => {
  expect(letterFileName('关于延期还款的申请书', '李𠮷', date)).toBe('延期还款申请书_李𠮷_20261121.docx')
})

test('any name gives a file name that Windows, Android and iOS take', () => {
  fc.assert(fc.property(anyText(60), (name) => {
    const fileName = letterFileName('关于延期、分期还款并减免逾期费用的申请书', name, date)
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(fileName).not.toMatch(/[\\/:*?"<>|\u0000-\u001F\u007F]/)
    expect(fileName).toMatch(/_20261121\.docx$/)
    expect(new TextEncoder().encode(fileName).length).toBeLessThan(255)
  }))
})
