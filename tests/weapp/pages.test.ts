import { readFileSync } from 'node:fs'
import path from 'node:path'
import { calmAfterEach } from './host/calm'
import { pageFaults } from './host/page-faults'
import { BUILD } from './host/loader'
import { launchWeapp } from './host/weapp'

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}
const app = JSON.parse(readFileSync(path.join(BUILD, 'app.json'), 'utf8')) as AppJson
const inSubPackages = app.subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))

calmAfterEach()

describe.each([...app.pages, ...inSubPackages])('%s, opened first', route => {
  it('draws itself without a fault, within the depth of the templates', async () => {
    const weapp = await launchWeapp({ path: route })
    expect(weapp.text()).toMatch(/\S/)
    expect(pageFaults(weapp.page)).toEqual([])
    expect(weapp.page.drawn.componentCount).toBe(0)
  })
})

describe.each(inSubPackages)('%s, opened with an address that somebody made up', route => {
  it.each(['?draft=none', '?draft=%3Cscript%3E', '?draft=../../x&draft=', '?at=-1&id=__proto__'])('%s shows a page with words', async query => {
    const weapp = await launchWeapp({ path: route + query })
    expect(weapp.text()).toMatch(/\S/)
    expect(pageFaults(weapp.page)).toEqual([])
  })
})
