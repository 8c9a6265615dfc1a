import { TestEnvironment } from 'jest-environment-node'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../../config/scripts/browser'

/** Gives each test file a browser. Here, outside of the files' own module worlds, Playwright is loaded once for all of them. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  private browser: Browser | undefined

  override async setup(): Promise<void> {
    await super.setup()
    this.browser = await launchBrowser()
    this.global.testBrowser = this.browser
  }

  override async teardown(): Promise<void> {
    await this.browser?.close()
    await super.teardown()
  }
}
