import type { Browser } from 'playwright-core'
import { pickUpPhone, type Phone, type PhoneOptions } from './phone'

declare global {
  /** Of this test file; see browser-environment.ts. */
  var testBrowser: Browser | undefined
}

/** A phone in the browser of this test file, at the web build that the global set-up serves. */
export function pickUpTestPhone(options?: PhoneOptions): Promise<Phone> {
  const { testBrowser } = globalThis
  const origin = process.env.E2E_ORIGIN
  if (!testBrowser || !origin) throw new Error('No browser or no server: these tests run in the jest project e2e')
  return pickUpPhone(testBrowser, origin, options)
}
