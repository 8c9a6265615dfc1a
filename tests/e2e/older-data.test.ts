import { readFileSync } from 'node:fs'
import path from 'node:path'
import { formatRoute } from '@/routes/routes'
import { letterPages } from './support/letter-pages'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(20_000)

/** What the first version of the program has left on a phone. */
const stored = (collection: string) =>
  readFileSync(path.resolve(__dirname, '..', 'fixtures', 'storage', 'v1', `${collection}.json`), 'utf8')

describe('a letter of the first version', () => {
  it('opens with what was typed, is written on, and is there again', async () => {
    const phone = await pickUpTestPhone({
      stored: { 'yqbh/letters/k1': stored('letter-draft'), 'yqbh/profile': stored('profile'), 'yqbh/cases/k1': stored('letter-case') },
    })
    const pages = letterPages(phone.page)
    await phone.open(formatRoute({ page: 'form', draft: 'k1', step: 'hardship' }))
    // Its answer to the last question leads to the page with help first, as it does today.
    await pages.tap('change-answer', 'gate-G5-no')
    await pages.seen('next-step').waitFor()
    await phone.open(formatRoute({ page: 'form', draft: 'k1', step: 'hardship' }))
    expect(await pages.typed('hardship.statement')).toContain('8月公司裁员，我一直在找工作。')
    await pages.type('hardship.statement', '换了一份工作，收入少了一半。')
    await phone.restart()
    expect(await pages.typed('hardship.statement')).toBe('换了一份工作，收入少了一半。')
    expect(phone.complaints).toEqual([])
    await phone.close()
  })
})
