import { asideKey, caseIdOf, caseKey, isAsideOf, letterIdOf, letterKey, storageKeys } from '@/storage/keys'

describe('the keys of the storage', () => {
  it('find a letter again by its id', () => {
    expect(letterIdOf(letterKey('mi8d2h0g'))).toBe('mi8d2h0g')
  })

  it.each([
    storageKeys.lettersIndex, storageKeys.profile, 'letters/', 'letters/A1', 'letters/a/b', 'notes/a1',
    asideKey(letterKey('a1'), '2026-11-21T12:15:00Z'), asideKey(storageKeys.lettersIndex, '2026-11-21T12:15:00Z'),
  ])('see no letter under %s', (key) => {
    expect(letterIdOf(key)).toBeUndefined()
  })

  it('find the case of a letter by its id, apart from the letter', () => {
    expect(caseIdOf(caseKey('mi8d2h0g'))).toBe('mi8d2h0g')
    expect(letterIdOf(caseKey('mi8d2h0g'))).toBeUndefined()
  })

  it.each([letterKey('a1'), 'cases/', 'cases/A1', 'cases/a/b', asideKey(caseKey('a1'), '2026-11-21T12:15:00Z')])('see no case under %s', (key) => {
    expect(caseIdOf(key)).toBeUndefined()
  })

  it('tell what was moved aside from which key', () => {
    const aside = asideKey(letterKey('a1'), '2026-11-21T12:15:00Z')
    expect(aside).toBe('letters/a1.corrupt-2026-11-21T12:15:00Z')
    expect(isAsideOf(letterKey('a1'), aside)).toBe(true)
    expect(isAsideOf(letterKey('a'), aside)).toBe(false)
    expect(isAsideOf(letterKey('a1'), letterKey('a1'))).toBe(false)
  })
})
