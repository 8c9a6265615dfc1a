import { chromium, type Browser } from 'playwright-core'

/** What the global set-up of the e2e project has started. */
export function connectToBrowser(): Promise<Browser> {
  return chromium.connect(setting('E2E_BROWSER'))
}

export function webOrigin(): string {
  return setting('E2E_ORIGIN')
}

function setting(name: 'E2E_ORIGIN' | 'E2E_BROWSER'): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: these tests run in the jest project e2e`)
  return value
}
