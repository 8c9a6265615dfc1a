import { followLink } from './links'

/** Some browsers fetch the file only after the click has been handled; until then its address must stay valid. */
const addressLifetime = 10_000

/** Saves bytes or a text as a file of the person's. */
export function download(browser: Window & typeof globalThis, name: string, content: BlobPart, mediaType: string): void {
  const address = browser.URL.createObjectURL(new browser.Blob([content], { type: mediaType }))
  followLink(browser.document, address, name)
  browser.setTimeout(() => browser.URL.revokeObjectURL(address), addressLifetime)
}
