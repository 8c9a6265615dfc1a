import { dataDestinations } from '@/storage/data-destinations'
import faqSaved from '../../fixtures/storage/v1/faq-saved.json'
import letterCase from '../../fixtures/storage/v1/letter-case.json'
import letter from '../../fixtures/storage/v2/letter-draft.json'
import letterIndex from '../../fixtures/storage/v1/letter-index.json'
import { leafPaths } from './leaves'

/** Every stored field and where it may go. */
const fields = destinationsByField(dataDestinations)

function destinationsByField(table: object, prefix = ''): [field: string, destinations: readonly string[]][] {
  return Object.entries(table).flatMap(([key, entry]: [string, object]) => {
    const field = prefix + key
    return Array.isArray(entry) ? [[field, entry as string[]] as [string, string[]]] : destinationsByField(entry, `${field}.`)
  })
}

/** A path without the positions in lists. */
function fieldsOf(data: unknown): string[] {
  return [...new Set(leafPaths(data).map((path) => path.replace(/\.\d+/g, '')))]
}

describe('where stored data may go', () => {
  it('is said of every stored field, and of nothing else', () => {
    const stored = fieldsOf({
      letter: letter.data, letterIndex: letterIndex.data.letters, letterCase: letterCase.data, faqSaved: faqSaved.data,
    })
    expect(fields.map(([field]) => field).sort()).toEqual(stored.sort())
  })

  it('is never a card or a poster', () => {
    expect(fields.filter(([, destinations]) => destinations.includes('share'))).toEqual([])
  })

  it('is this phone first', () => {
    expect(fields.filter(([, destinations]) => destinations[0] !== 'device')).toEqual([])
  })

  it('keeps the debtor\'s other debts and the answers to the gates out of the letter', () => {
    const inLetter = fields.filter(([, destinations]) => destinations.includes('letter')).map(([field]) => field)
    expect(inLetter).not.toContain('letter.budget.otherDebts.name')
    expect(inLetter.filter((field) => field.startsWith('letter.gates'))).toEqual(['letter.gates.G3'])
  })
})
