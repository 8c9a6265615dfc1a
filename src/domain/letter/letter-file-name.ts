import type { CalendarDate } from '../calendar-date'

const longestName = 30

/**
 * The name of the .docx file, such as 分期还款申请书_李一_20261121.docx (letters-spec 7): the title without 关于 and 的, the debtor's name
 * and the letter's date, free of characters that a file system refuses. The name part is cut to 30 characters.
 */
export function letterFileName(title: string, debtorName: string, letterDate: CalendarDate): string {
  const subject = title.replace(/^关于/, '').replace(/的申请书$/, '申请书')
  const name = Array.from(withoutRefused(debtorName)).slice(0, longestName).join('')
  return `${[subject, name, letterDate.replace(/-/g, '')].filter((part) => part !== '').join('_')}.docx`
}

/** Refused by Windows, macOS, Android or Linux: \ / : * ? " < > | and control characters; blanks and dots at the ends. */
function withoutRefused(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this removes
  return text.replace(/[\\/:*?"<>|\u0000-\u001F\u007F]/g, '').replace(/^[\s.]+|[\s.]+$/g, '')
}
