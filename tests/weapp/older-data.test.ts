import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { letterDraftCollection } from '@/storage/letter-drafts'
import { caseKey, letterKey, storageKeys } from '@/storage/keys'
import { inRepository } from '../../config/scripts/repository'
import { calmAfterEach } from './host/calm'
import { launchWeapp } from './host/weapp'

const FORM = 'subpages/letter/form/index?draft=k1&step=hardship'
/** From the oldest; there are fewer than ten. */
const versions = readdirSync(inRepository('tests', 'fixtures', 'storage')).sort()

interface Stored {
  readonly version: number
  readonly savedAt: string
  readonly data: Readonly<Record<string, unknown>>
}

/** What a collection looked like then: as it was when it last changed. Never edited, because phones out there hold such data. */
function stored(version: string, collection: string): Stored {
  const file = (each: string) => inRepository('tests', 'fixtures', 'storage', each, `${collection}.json`)
  const newest = versions.filter(each => each <= version && existsSync(file(each))).at(-1)
  if (!newest) throw new Error(`There is no ${collection} of ${version} or before`)
  return JSON.parse(readFileSync(file(newest), 'utf8')) as Stored
}

/** A phone as this version of the program left it. */
function phoneOf(version: string): Map<string, unknown> {
  return new Map<string, unknown>([
    [letterKey('k1'), stored(version, 'letter-draft')],
    [caseKey('k1'), stored(version, 'letter-case')],
    [storageKeys.lettersIndex, stored(version, 'letter-index')],
    [storageKeys.profile, stored(version, 'profile')],
  ])
}

calmAfterEach()

describe.each(versions)('what version %s of the stored data left on the phone', version => {
  it('is listed, opens with what was typed, and is written on', async () => {
    const first = await launchWeapp({ path: FORM, storage: phoneOf(version) })
    // Somebody is at the door, says the letter: that is asked again before anything is written.
    await first.tap('#change-answer')
    await first.tap('#gate-G5-no')
    const weapp = await launchWeapp({ ...first.kill(), path: FORM })
    expect(weapp.value('#field-hardship-statement-input')).toContain('8月公司裁员，我一直在找工作。')
    await weapp.input('#field-hardship-statement-input', '换了一份工作，收入少了一半。')
    const restarted = await launchWeapp({ ...weapp.kill(), path: FORM })
    expect(restarted.value('#field-hardship-statement-input')).toBe('换了一份工作，收入少了一半。')
    expect(restarted.storage.get(letterKey('k1'))).toMatchObject({ version: letterDraftCollection.version })

    await restarted.switchTab('pages/letter/index')
    expect(restarted.text()).toContain('某某消费金融有限公司')
    expect(restarted.text()).not.toContain('打不开')
  })

  it('has its log, its offer and its complaint', async () => {
    const weapp = await launchWeapp({ path: 'subpages/letter/case/index?draft=k1', storage: phoneOf(version), now: '2027-03-11T12:00:00+08:00' })
    expect(weapp.text()).toContain('已结清')
    expect(weapp.text()).toContain('客服说会转协商部门。')
  })
})

it('a letter without an index, as one that was ended in the middle of saving, is found all the same', async () => {
  const storage = phoneOf('v1')
  storage.delete(storageKeys.lettersIndex)
  const weapp = await launchWeapp({ path: 'pages/letter/index', storage })
  expect(weapp.text()).toContain('某某消费金融有限公司')
})

describe('a letter of a newer version', () => {
  it('is left as it is, and one is told to update', async () => {
    const newer = { ...stored('v1', 'letter-draft'), version: letterDraftCollection.version + 1 }
    const weapp = await launchWeapp({ path: FORM, storage: new Map<string, unknown>([[letterKey('k1'), newer]]) })
    expect(weapp.text()).toContain('先更新小程序')
    await weapp.tap('#to-letters')
    expect(weapp.text()).toContain('有一封信打不开')
    expect(weapp.storage.get(letterKey('k1'))).toEqual(newer)
  })
})
