/** Where things lie in the device's storage. No key is written anywhere else. */
export const storageKeys = {
  /** The person's own data and budget: one for all letters. */
  profile: 'profile',
  lettersIndex: 'letters/index',
  /** Favourites and the entries of the FAQ read last. */
  faqSaved: 'faq-saved',
} as const

const letterPrefix = 'letters/'
const casePrefix = 'cases/'
const asideMark = '.corrupt-'

/** The key of one letter. `id`: lower-case letters and digits, as `LetterRepository.create` makes them. */
export function letterKey(id: string): string {
  return letterPrefix + id
}

/** The letter that lies under a key; nothing for the index, for data moved aside and for everything else. */
export function letterIdOf(key: string): string | undefined {
  if (key === storageKeys.lettersIndex || !key.startsWith(letterPrefix)) return undefined
  return idAfter(letterPrefix, key)
}

/** The key of what happened after a letter was sent. `id`: that of the letter. */
export function caseKey(id: string): string {
  return casePrefix + id
}

/** The letter whose case lies under a key; nothing for data moved aside and for everything else. */
export function caseIdOf(key: string): string | undefined {
  return key.startsWith(casePrefix) ? idAfter(casePrefix, key) : undefined
}

/** Where data goes that cannot be read, so that the key it lay under can be used again. `movedAt`: UTC, ISO 8601 to the second. */
export function asideKey(key: string, movedAt: string): string {
  return key + asideMark + movedAt
}

/** Whether `candidate` holds what was moved aside from `key`. */
export function isAsideOf(key: string, candidate: string): boolean {
  return candidate.startsWith(key + asideMark)
}

function idAfter(prefix: string, key: string): string | undefined {
  const id = key.slice(prefix.length)
  return /^[a-z0-9]+$/.test(id) ? id : undefined
}
