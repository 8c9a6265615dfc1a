import type { Page } from 'playwright-core'

/** Visible elements of the page in front that reach beyond the sides of the window, and boxes whose content is wider than they are. */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const findings: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('.taro_page *')) {
      const { left, right, width, height } = element.getBoundingClientRect()
      const isInside = left >= -1 && right <= window.innerWidth + 1
      if (isInside || width === 0 || height === 0 || getComputedStyle(element).visibility === 'hidden') continue
      findings.push(`${element.tagName.toLowerCase()}#${element.id} ${element.textContent?.slice(0, 20) ?? ''}: from ${left} to ${right}`)
    }
    if (document.documentElement.scrollWidth > window.innerWidth) findings.push(`the page is ${document.documentElement.scrollWidth} wide`)
    return findings
  })
}
