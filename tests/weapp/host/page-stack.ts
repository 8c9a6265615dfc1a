import type { PageDefinition, PageInstance } from './page-instance'
import { resolve, type Loader } from './loader'
import { WxFailure } from './wx/stand-in'

export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly entryPagePath?: string
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string; readonly text: string }[] }
}

/** WeChat document "页面路由": 页面栈最多十层. */
const MOST_PAGES = 10

type CreatePage = (route: string, query: Record<string, string>, definition: PageDefinition) => PageInstance

/**
 * The open pages. Documents: "页面路由" and "wx.navigateTo", "wx.redirectTo", "wx.switchTab", "wx.reLaunch", "wx.navigateBack": tab pages stay
 * alive while others are opened over them, every other page is unloaded when it is left.
 */
export class PageStack {
  readonly routes: readonly string[]
  private readonly definitions = new Map<string, PageDefinition>()
  private readonly tabs = new Map<string, PageInstance>()
  private stack: PageInstance[] = []

  constructor(
    private readonly app: AppJson,
    private readonly loader: Loader,
    private readonly create: CreatePage,
  ) {
    this.routes = [...app.pages, ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
  }

  /** What `Page(…)` does: the definition belongs to the file that is running. */
  define = (definition: PageDefinition): void => {
    const { running } = this.loader
    if (running === undefined) throw new Error('Page() called outside a page file')
    this.definitions.set(running, definition)
  }

  get all(): readonly PageInstance[] {
    return this.stack
  }

  get current(): PageInstance {
    const page = this.stack[this.stack.length - 1]
    if (!page) throw new Error('No page is open')
    return page
  }

  isTab(route: string): boolean {
    return this.app.tabBar?.list.some(({ pagePath }) => pagePath === route) ?? false
  }

  launch(url: string): void {
    this.push(this.target(url))
  }

  navigateTo(url: string): void {
    const target = this.target(url)
    if (this.isTab(target.route)) throw new WxFailure('can not navigateTo a tabbar page')
    if (this.stack.length >= MOST_PAGES) throw new WxFailure('webview count limit exceed')
    this.current.hide()
    this.push(target)
  }

  redirectTo(url: string): void {
    const target = this.target(url)
    if (this.isTab(target.route)) throw new WxFailure('can not redirectTo a tabbar page')
    this.leave(this.current)
    this.push(target)
  }

  switchTab(url: string): void {
    const { route } = this.target(url)
    if (!this.isTab(route)) throw new WxFailure('can not switch to no-tabBar page')
    if (this.stack.length === 1 && this.current.route === route) return
    this.current.hide()
    while (this.stack.length > 0) this.leave(this.current)
    const kept = this.tabs.get(route)
    if (!kept) return this.push({ route, query: {} })
    this.stack.push(kept)
    kept.show()
  }

  reLaunch(url: string): void {
    const target = this.target(url)
    while (this.stack.length > 0) this.leave(this.current)
    for (const tab of this.tabs.values()) tab.unload()
    this.tabs.clear()
    this.push(target)
  }

  navigateBack(delta = 1): void {
    if (this.stack.length === 1) throw new WxFailure('cannot navigate back at first page.')
    for (let left = Math.min(delta, this.stack.length - 1); left > 0; left--) this.leave(this.current)
    this.current.show()
  }

  private push({ route, query }: Target): void {
    // Pages, sub-packages and components are read when they are first needed (app.json: lazyCodeLoading).
    const { usingComponents = {} } = JSON.parse(this.loader.read(`${route}.json`)) as { usingComponents?: Record<string, string> }
    for (const component of Object.values(usingComponents)) this.loader.load(resolve(route, component))
    this.loader.load(route)
    const definition = this.definitions.get(route)
    if (!definition) throw new Error(`${route}.js does not call Page()`)
    const page = this.create(route, query, definition)
    if (this.isTab(route)) this.tabs.set(route, page)
    this.stack.push(page)
    page.open()
  }

  private leave(page: PageInstance): void {
    this.stack.pop()
    if (!this.isTab(page.route)) page.unload()
  }

  private target(url: string): Target {
    const [path = '', search = ''] = url.split('?')
    const route = resolve(this.stack.length > 0 ? this.current.route : '', path)
    if (!this.routes.includes(route)) throw new WxFailure(`page "${route}" is not found`)
    // WeChat hands query values over as they were written, still encoded.
    const pairs = search.split('&').filter(Boolean).map(pair => pair.split('='))
    return { route, query: Object.fromEntries(pairs.map(([name, value = '']) => [name, value])) }
  }
}

interface Target {
  readonly route: string
  readonly query: Record<string, string>
}
