import { readFileSync } from 'node:fs'
import path from 'node:path'
import { scamRules } from '@/content/scam/rules'
import { checkMessage } from '@/domain/scam/check-message'

interface LabelledText {
  readonly label: 'scam' | 'innocent'
  readonly text: string
}

const pathOf = (file: string) => path.join(__dirname, '../../../fixtures/scam', file)

const leastFound = 0.95
const mostSuspicious = 0.03

describe.each(['labelled-texts.json', 'held-out-texts.json'])('%s', (file) => {
  const texts = JSON.parse(readFileSync(pathOf(file), 'utf8')) as readonly LabelledText[]
  const checked = texts.map(({ label, text }) => ({ label, text, ...checkMessage(text, scamRules) }))
  const scams = checked.filter(({ label }) => label === 'scam')
  const innocents = checked.filter(({ label }) => label === 'innocent')

  it(`at least ${leastFound * 100} of 100 scams are marked`, () => {
    expect(scams.filter(({ level }) => level !== 'none').length / scams.length).toBeGreaterThanOrEqual(leastFound)
  })

  it(`at most ${mostSuspicious * 100} of 100 innocent texts are suspicious, and none is a high risk`, () => {
    expect(innocents.filter(({ level }) => level === 'suspicious').length / innocents.length).toBeLessThanOrEqual(mostSuspicious)
    expect(innocents.filter(({ level }) => level === 'high').map(({ text }) => text)).toEqual([])
  })

  it('what is marked has a place with a reason, what is not has none', () => {
    for (const { level, hits, text } of checked) {
      expect({ text, isMarked: hits.length > 0 }).toEqual({ text, isMarked: level !== 'none' })
      for (const { start, end } of hits) expect(text.slice(start, end).trim()).not.toBe('')
    }
  })
})
