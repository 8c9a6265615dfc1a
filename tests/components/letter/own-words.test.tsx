import { act, fireEvent, waitFor } from '@testing-library/react'
import type { LetterDraft } from '@/domain/letter/draft'
import { HardshipStep } from '@/features/letter/form/steps/hardship-step'
import { LetterPreviewScreen } from '@/features/letter/preview/letter-preview-screen'
import { aLetterDraft } from '../../support/builders/letter-draft'
import { drawStep } from '../../support/letter-step'
import { phoneWith, renderOn, storedDraft } from '../../support/render-with-phone'

const statement = 'hardship.statement'
const overPromise = '8月公司裁员，我现在靠零工收入。我保证一定按时还。'
const withStatement = (words: string) => aLetterDraft().with({ hardship: { statement: words } }).build()

async function write(words: string, draft = aLetterDraft().build()) {
  const step = await drawStep(HardshipStep, 'hardship', draft)
  step.type(statement, words)
  return step
}

describe('words worth another thought', () => {
  it('are kept with one tap, and not spoken of again', async () => {
    const step = await write(overPromise)
    expect(step.field(statement)).toContain('“保证一定”说得太满')
    step.tap('field-hardship-statement-keep')
    expect(step.field(statement)).not.toContain('说得太满')
    expect(step.isThere('field-hardship-statement-keep')).toBe(false)
    await waitFor(() => expect(step.stored()?.keptWarnings).toHaveLength(1))
    step.type(statement, `${overPromise}我在找工作。`)
    expect(step.field(statement)).not.toContain('说得太满')
  })

  it('are spoken of again when they are others', async () => {
    const step = await write(overPromise)
    step.tap('field-hardship-statement-keep')
    step.type(statement, '8月公司裁员，我现在靠零工收入。我永远记得贵方的帮助。')
    expect(step.field(statement)).toContain('“永远”说得太满')
  })

  it('can give way to a calmer sentence, which then stands in the box', async () => {
    const step = await write(overPromise)
    step.tap('field-hardship-statement-replace')
    const calmer = '8月公司裁员，我现在靠零工收入。本人会按商定的日期和金额归还。'
    expect(step.typed(statement)).toBe(calmer)
    expect(step.field(statement)).not.toContain('说得太满')
    await waitFor(() => expect(step.stored()?.hardship?.statement).toBe(calmer))
  })
})

it('words that may not leave the phone can be replaced, not kept', async () => {
  const step = await write('8月公司裁员，我现在靠零工收入。不同意我就曝光你们。')
  expect(step.errorOf(statement)).toContain('读起来像威胁')
  expect(step.isThere('field-hardship-statement-keep')).toBe(false)
  step.tap('field-hardship-statement-replace')
  expect(step.errorOf(statement)).toBe('')
})

it('doubts that are not about words cannot be kept', async () => {
  const step = await write('失业了。')
  expect(step.field(statement)).toContain('再具体一点')
  expect(step.isThere('field-hardship-statement-keep')).toBe(false)
})

describe('before the letter leaves', () => {
  const open = async (draft: LetterDraft) => {
    const phone = await phoneWith({ k1: draft })
    renderOn(phone, <LetterPreviewScreen id="k1" visit={1} />)
    return phone
  }
  const page = () => document.body.textContent ?? ''
  const tap = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

  it('doubtful words are listed, with the way to the field', async () => {
    const phone = await open(withStatement(overPromise))
    expect(page()).toContain('“保证一定”说得太满')
    tap('issue-hardship-statement')
    expect(phone.calls.opened).toEqual(['/subpages/letter/form/index?draft=k1&field=hardship.statement'])
  })

  it('and kept there too', async () => {
    const phone = await open(withStatement(overPromise))
    tap('keep-issue-hardship-statement-0')
    expect(page()).not.toContain('说得太满')
    await waitFor(() => expect(storedDraft(phone, 'k1')?.keptWarnings).toHaveLength(1))
    await act(() => Promise.resolve())
  })

  it('what was kept in the form is not listed', async () => {
    await open({ ...withStatement(overPromise), keptWarnings: ['hardship.statement W411:保证一定'] })
    expect(page()).not.toContain('说得太满')
  })
})
