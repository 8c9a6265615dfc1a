import { controlId, draftField } from '@/domain/letter/draft-field'
import { aLetterDraft } from '../../../support/builders/letter-draft'

const phone = draftField('debtor', 'phone')

it('reads and replaces one field and leaves every other alone', () => {
  const draft = aLetterDraft().build()
  const changed = phone.write(draft, '13900000000')
  expect(phone.read(changed)).toBe('13900000000')
  expect(changed).toEqual(aLetterDraft().with({ debtor: { phone: '13900000000' } }).build())
  expect(phone.read(draft)).toBe('13800001234')
})

it('begins a section that is not there yet', () => {
  expect(phone.read({})).toBeUndefined()
  expect(phone.write({}, '1')).toEqual({ debtor: { phone: '1' } })
})

it('is named as issues name it, and its control after that', () => {
  expect(phone.path).toBe('debtor.phone')
  expect(controlId(phone.path)).toBe('field-debtor-phone')
})
