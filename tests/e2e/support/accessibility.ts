import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** Where the server of the journeys has axe: its 550 kB go into every page, and of a file the browser keeps what it has compiled. */
export const axeAddress = '/axe.js'

/** What axe calls critical or serious on the page in front, one line each: rule, element, what is wrong. All rules unless told which. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.addScriptTag({ url: axeAddress })
  // No style sheet is loaded a second time: the rules that need that are about print and media queries that the program does not have.
  const options: RunOptions = { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: [...rules] }) }
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`))
}
