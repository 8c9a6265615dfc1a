import type { Locator, Page } from 'playwright-core'
import type { AskKind } from '@/domain/letter/choices'
import { controlId } from '@/domain/letter/draft-field'

/** The hands of a person on the pages of a letter. Elements are found by the ids that the features give them. */
export interface LetterPages {
  /** What is seen of an element; pages further down in the stack stay in the document, hidden. */
  seen(id: string): Locator
  /** Taps one thing after the other. */
  tap(...ids: string[]): Promise<void>
  /** Types into a field of the draft, such as debtor.name, and leaves it. */
  type(field: string, text: string): Promise<void>
  /** What stands in the box of a field. */
  typed(field: string): Promise<string>
  choose(field: string, value: string): Promise<void>
  /** Sets a date as the wheel would. */
  pickDate(field: string, date: string): Promise<void>
  /** The same for a box or a wheel that belongs to no draft, by the id of its frame. */
  typeIn(id: string, text: string): Promise<void>
  pickDateIn(id: string, date: string): Promise<void>
  /** The sentence beside a field. */
  errorOf(field: string): Locator
  /** The text of the letter on its sheet and everything else on the page in front. */
  words(): Promise<string>
  /** Says what the letter asks for, installments unless told, and answers the five questions so that they let one through. */
  answerGates(kinds?: readonly AskKind[]): Promise<void>
}

/** From here on the browser lets nobody copy anything, in neither of the two ways there are. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) })
    document.execCommand = () => false
  })
}

/** From here on nothing more fits into the storage, until the program is started again. */
export async function fillUpStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
}

export function letterPages(page: Page): LetterPages {
  const seen = (id: string) => page.locator(`[id="${id}"]:visible`)
  const boxIn = (id: string) => seen(id).locator('input, textarea')
  const typeIn = async (id: string, text: string) => {
    await boxIn(id).fill(text)
    await boxIn(id).blur()
  }
  const pickDateIn = (id: string, date: string) =>
    seen(`${id}-input`).evaluate((element, value) => void element.dispatchEvent(new CustomEvent('change', { detail: { value } })), date)
  const tap = async (...ids: string[]) => {
    for (const id of ids) await seen(id).click()
  }

  return {
    seen,
    tap,
    typeIn,
    pickDateIn,
    type: (field, text) => typeIn(controlId(field), text),
    typed: (field) => boxIn(controlId(field)).inputValue(),
    choose: (field, value) => tap(`${controlId(field)}-${value}`),
    pickDate: (field, date) => pickDateIn(controlId(field), date),
    errorOf: (field) => seen(controlId(field)).getByRole('alert'),
    words: async () => (await page.locator('.taro_page:visible').last().innerText()).replace(/\u00a0/g, ' '),
    async answerGates(kinds = ['installmentPlan']) {
      await tap(...kinds.map((kind) => `kind-${kind}`), 'kinds-chosen')
      await tap('gate-G1-yes', 'gate-G2-no', 'gate-G3-no', 'gate-G4-no', 'gate-G5-no')
    },
  }
}
