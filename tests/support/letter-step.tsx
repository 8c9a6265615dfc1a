import { fireEvent, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { LetterDraft } from '@/domain/letter/draft'
import { controlId } from '@/domain/letter/draft-field'
import { useLetterForm, type LetterForm } from '@/features/letter/form/use-letter-form'
import { phoneWith, renderOn, storedDraft } from './render-with-phone'

/**
 * One step of the form on a phone in memory, with a button below it that says what is wrong in `section` as going on would. Fields are
 * named by their path in the draft.
 */
export async function drawStep(Step: ComponentType<{ readonly form: LetterForm }>, section: string, draft: LetterDraft) {
  const phone = await phoneWith({ k1: draft })

  function Page() {
    const form = useLetterForm('k1', 1)
    return (
      <>
        <Step form={form} />
        <button type="button" onClick={() => form.reveal({ id: 'plan', fields: [section], applies: () => true })}>go on</button>
      </>
    )
  }
  renderOn(phone, <Page />)

  const frame = (path: string) => document.getElementById(controlId(path))
  const box = (path: string) => document.getElementById(`${controlId(path)}-input`) as HTMLInputElement | null
  const existing = <Element,>(found: Element | null, name: string): Element => {
    if (!found) throw new Error(`There is no ${name}`)
    return found
  }
  return {
    phone,
    /** Whether a field is asked for at all. */
    asksFor: (path: string) => frame(path) !== null,
    /** What stands in the box of a field. */
    typed: (path: string) => existing(box(path), path).value,
    type(path: string, text: string) {
      const input = existing(box(path), path)
      fireEvent.change(input, { target: { value: text } })
      fireEvent.blur(input)
    },
    choose: (path: string, value: string) => fireEvent.click(existing(document.getElementById(`${controlId(path)}-${value}`), `${path}-${value}`)),
    tap: (id: string) => fireEvent.click(existing(document.getElementById(id), id)),
    isThere: (id: string) => document.getElementById(id) !== null,
    /** The words of an element and all that is in it. */
    words: (id: string) => document.getElementById(id)?.textContent ?? '',
    /** What is wrong with a field, said beside it. */
    errorOf: (path: string) => frame(path)?.querySelector(':scope > [role=alert]')?.textContent ?? '',
    /** The words of a whole field, advice included. */
    field: (path: string) => frame(path)?.textContent ?? '',
    goOn: () => fireEvent.click(screen.getByText('go on')),
    stored: () => storedDraft(phone, 'k1'),
  }
}
