import type { Locator, Page } from 'playwright-core'
import { controlId } from '@/domain/letter/draft-field'

/** The hands of a person on the pages of a letter. Elements are found by the ids that the features give them. */
export interface LetterPages {
  /** What is seen of an element; pages further down in the stack stay in the document, hidden. */
  seen(id: string): Locator
  tap(id: string): Promise<void>
  /** Types into a field of the draft, such as debtor.name, and leaves it. */
  type(field: string, text: string): Promise<void>
  /** What stands in the box of a field. */
  typed(field: string): Promise<string>
  choose(field: string, value: string): Promise<void>
  /** Sets a date as the wheel would. */
  pickDate(field: string, date: string): Promise<void>
  /** The sentence beside a field. */
  errorOf(field: string): Locator
  /** The text of the letter on its sheet and everything else on the page in front. */
  words(): Promise<string>
  /** Asks for installments, and answers the five questions so that they let one through. */
  answerGates(): Promise<void>
}

export function letterPages(page: Page): LetterPages {
  const seen = (id: string) => page.locator(`[id="${id}"]:visible`)
  const box = (field: string) => seen(controlId(field)).locator('input, textarea')
  const tap = (id: string) => seen(id).click()

  return {
    seen,
    tap,
    async type(field, text) {
      await box(field).fill(text)
      await box(field).blur()
    },
    typed: (field) => box(field).inputValue(),
    choose: (field, value) => tap(`${controlId(field)}-${value}`),
    async pickDate(field, date) {
      const picker = seen(`${controlId(field)}-input`)
      await picker.evaluate((element, value) => element.dispatchEvent(new CustomEvent('change', { detail: { value } })), date)
    },
    errorOf: (field) => seen(controlId(field)).getByRole('alert'),
    words: async () => (await page.locator('.taro_page:visible').last().innerText()).replace(/\u00a0/g, ' '),
    async answerGates() {
      await tap('kind-installmentPlan')
      await tap('kinds-chosen')
      for (const answer of ['G1-yes', 'G2-no', 'G3-no', 'G4-no', 'G5-no']) await tap(`gate-${answer}`)
    },
  }
}
