import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { textsIn } from '../../../support/content-words'

const all = textsIn(afterSendingPhrases).filter(({ path }) => !/\.(articles|binds)\./.test(path))
const complaint = all.filter(({ path }) => path.startsWith('complaint.'))
const letters = all.filter(({ path }) => !path.startsWith('complaint.'))
const withoutVariables = (text: string) => text.replace(/\{\w+\}/g, '')
const offending = (entries: typeof all, pattern: RegExp) => {
  return entries.filter(({ text }) => pattern.test(withoutVariables(text))).map(({ path }) => path)
}

test('no phrase is longer than 60 characters (letters-spec 15.10)', () => {
  expect(all.filter(({ text }) => Array.from(withoutVariables(text)).length > 60)).toEqual([])
})

test('punctuation is full-width, and blanks stand only before the department', () => {
  expect(offending(all, /[,;:!?()"'[\]]|\.(?!\d)/)).toEqual([])
  expect(offending(all, /\s/)).toEqual(['complaint.toInstitution'])
})

test('nothing is demanded, threatened, begged for or promised (letters-spec P6)', () => {
  expect(offending(all, /[！!]|必须|否则|立即|曝光|违法|违规|追究|赔偿|举报|求求|保证|一定/)).toEqual([])
})

test('the letters do not speak of complaints, and the complaint not of what the letters ask for (letters-spec 11)', () => {
  expect(offending(letters, /投诉|监管|法院|起诉/)).toEqual([])
  expect(offending(complaint, /延期|分期|减免|免除|停息|撤诉|撤回/)).toEqual([])
})

test('rules are named only through their citation', () => {
  expect(offending(all, /第.{1,6}条|《|办法|条例/)).toEqual([])
  const naming = all.filter(({ text }) => text.includes('{law}')).map(({ path }) => path)
  expect(naming).toEqual(citedPhrases(afterSendingPhrases).map((path) => `${path}.phrase`))
  expect(naming.length).toBeGreaterThan(8)
})

/** Where phrases with a citation stand. */
function citedPhrases(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('cites' in value) return [path]
  return Object.entries(value).flatMap(([key, child]) => citedPhrases(child, path === '' ? key : `${path}.${key}`))
}

test('there is no program, agent or link in them (letters-spec P1)', () => {
  expect(offending(all, /代理|法务|律师|小程序|逾期不慌|二维码|http|版本/)).toEqual([])
  expect(offending(all, /委托/).every((path) => path.startsWith('complaint.requests.collectorIdentity'))).toBe(true)
})

test('every sentence ends with a mark', () => {
  const parts = /title|headings|Heading|Label|departments|regulators|payments|channel$|ticket$|Fact$|fact$|to(Institution|Regulator)$/
  const sentences = all.filter(({ path }) => !parts.test(path))
  expect(sentences.length).toBeGreaterThan(50)
  expect(sentences.filter(({ text }) => !/[。：]$/.test(text))).toEqual([])
})
