import { scamRules } from '@/content/scam/rules'
import { checkMessage } from '@/domain/scam/check-message'
import labelled from '../../../fixtures/scam/labelled-texts.json'

const levelsOf = (label: string, heldOut: boolean) =>
  labelled.filter(text => text.label === label && text.heldOut === heldOut).map(({ text }) => checkMessage(text, scamRules).level)

const shareOf = (levels: readonly string[], level: string) => levels.filter(each => each === level).length / levels.length

describe.each([['the texts the rules were tuned on', false], ['the texts held out', true]] as const)('%s', (_, heldOut) => {
  it('at least 95 of 100 scams are marked', () => {
    expect(shareOf(levelsOf('scam', heldOut), 'none')).toBeLessThanOrEqual(0.05)
  })

  it('at most 3 of 100 innocent texts are suspicious, and none is a high risk', () => {
    const levels = levelsOf('innocent', heldOut)
    expect(shareOf(levels, 'suspicious')).toBeLessThanOrEqual(0.03)
    expect(levels).not.toContain('high')
  })
})
