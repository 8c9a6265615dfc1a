import { formatRoute, tabPaths } from '@/routes/routes'
import { letterCase } from '../support/stored-letters'
import { storageWith } from './support/device-storage'
import { fillUpStorage, letterPages, type LetterPages } from './support/letter-pages'
import type { Phone } from './support/phone'
import { pickUpTestPhone } from './support/running'

jest.setTimeout(20_000)

const finished = letterCase('01-installment-plan')

describe('what was typed', () => {
  let phone: Phone
  let pages: LetterPages

  beforeAll(async () => {
    phone = await pickUpTestPhone()
    pages = letterPages(phone.page)
    await phone.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  beforeEach(async () => {
    await phone.fillStorage(await storageWith({ k1: { ...finished, hardship: { causes: ['unemployment'] } } }))
    await phone.open(formatRoute({ page: 'form', draft: 'k1', step: 'hardship' }))
  })
  afterEach(() => expect(phone.complaints).toEqual([]))

  it('is there after the program has been ended in the middle of a word', async () => {
    await pages.seen('field-hardship-statement').locator('textarea').pressSequentially('公司裁员，我在找')
    await phone.restart()
    expect(await pages.typed('hardship.statement')).toBe('公司裁员，我在找')
  })

  it('is found again from the first page, at the step where something is missing', async () => {
    await pages.type('hardship.statement', '公司裁员')
    await phone.open(tabPaths.home)
    expect(await pages.seen('continue-letter').innerText()).toContain('某某')
    await pages.tap('continue-letter')
    await pages.seen('send-letter').or(pages.seen('next-step')).waitFor()
  })

  it('is there after going back and forth between the steps', async () => {
    await pages.type('hardship.statement', '公司裁员以后一直在找工作')
    await pages.tap('previous-step')
    await pages.tap('next-step')
    expect(await pages.typed('hardship.statement')).toBe('公司裁员以后一直在找工作')
  })

  it('stays on the screen when the storage is full, which is said, and can be copied', async () => {
    await fillUpStorage(phone.page)
    await pages.type('hardship.statement', '存不下的一句话')
    await pages.seen('save-failure').waitFor()
    expect(await pages.seen('save-failure').innerText()).toContain('满了')
    expect(await pages.typed('hardship.statement')).toBe('存不下的一句话')
    await pages.tap('copy-draft')
    expect(await phone.page.evaluate(() => navigator.clipboard.readText())).toContain('存不下的一句话')
  })

  it('is stored again as soon as there is room', async () => {
    await phone.page.evaluate(() => {
      const { setItem } = Storage.prototype
      let isFull = true
      Storage.prototype.setItem = function (key, value) {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        setItem.call(this, key, value)
      }
      window.addEventListener('room-made', () => {
        isFull = false
      })
    })
    await pages.type('hardship.statement', '第一句')
    await pages.seen('save-failure').waitFor()
    await phone.page.evaluate(() => window.dispatchEvent(new Event('room-made')))
    await pages.type('hardship.statement', '第一句，第二句')
    await pages.seen('save-failure').waitFor({ state: 'detached' })
    await phone.restart()
    expect(await pages.typed('hardship.statement')).toBe('第一句，第二句')
  })
})
