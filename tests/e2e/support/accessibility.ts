import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Gives axe to the browser once; a page compiles it only where it is asked for, not each time it is opened. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(`window.loadAxe = () => { ${axeSource} }`)
}

/**
 * What axe calls critical or serious on the page in front, one line each: rule, element, what is wrong. All rules unless told which. The
 * page's context was given axe before.
 */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate('"axe" in window || loadAxe()')
  // No style sheet is loaded a second time: the rules that need that are about print and media queries that the program does not have.
  const options: RunOptions = { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: [...rules] }) }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`))
}
