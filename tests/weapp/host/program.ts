import fs from 'node:fs'
import path from 'node:path'
import { VirtualClock } from './clock'
import { BUILD, Loader, type BuildChanges } from './loader'
import { PageInstance } from './page-instance'
import { PageStack, type AppJson } from './page-stack'
import { Realm } from './realm'
import { watchRejections } from './rejections'
import { findAll } from './selector'
import type { SetDataRecord } from './set-data'
import { Templates } from './templates'
import { defineCalendar } from './wx/calendar'
import { defineDevice, defineDialogs, defineNetwork } from './wx/device'
import { defineDrawing, type Picture } from './wx/drawing'
import { defineFiles } from './wx/files'
import { WxStandIn, type WxAnswers } from './wx/stand-in'
import { STORAGE_LIMITS, defineStorage } from './wx/storage'
import { defineView } from './wx/view'

export interface LaunchOptions {
  /** Files that are other than in the build, to see whether the host notices. */
  readonly changes?: BuildChanges
  /** First page with its query, as in `subpages/letter/form/index?draft=1`; by default the first one of app.json. */
  readonly path?: string
  /** What an earlier run left on the device. */
  readonly storage?: Map<string, unknown>
  readonly files?: Map<string, Uint8Array>
  readonly wxAnswers?: WxAnswers
  /** Room in the storage, in bytes; by default what WeChat gives. */
  readonly storageRoom?: number
  /** Date and time on the phone when the program starts. */
  readonly now?: string
}

const NOON_IN_BEIJING = '2026-11-21T12:00:00+08:00'

/** The compiled mini-program running in its realm, and everything it does that somebody outside could notice. */
export class Program {
  readonly storage: Map<string, unknown>
  readonly files: Map<string, Uint8Array>
  /** The pictures that were saved to the phone's album. */
  readonly album: Picture[] = []
  readonly setDatas: SetDataRecord[] = []
  readonly errors: string[] = []
  readonly warnings: string[] = []
  readonly clock: VirtualClock
  readonly realm: Realm
  readonly standIn: WxStandIn
  readonly pages: PageStack
  private readonly stopWatching: () => void
  private app: Record<string, unknown> = {}

  constructor(options: LaunchOptions) {
    const { changes, storage = new Map(), files = new Map(), wxAnswers = {}, now = NOON_IN_BEIJING } = options
    if (!fs.existsSync(path.join(BUILD, 'app.json'))) throw new Error(`No build in ${BUILD}: run npm run build:weapp first`)
    this.storage = storage
    this.files = files
    this.stopWatching = watchRejections(reason => this.report('unhandled rejection', reason))
    this.clock = new VirtualClock(Date.parse(now), this.report)
    this.realm = new Realm(this.globals(), this.clock)
    this.standIn = new WxStandIn(this.realm, this.clock, wxAnswers)

    const loader = new Loader(this.realm, changes)
    const app = JSON.parse(loader.read('app.json')) as AppJson
    const around = {
      clock: this.clock,
      templates: new Templates(loader),
      onSetData: (record: SetDataRecord) => void this.setDatas.push(record),
      onError: this.report,
    }
    this.pages = new PageStack(app, loader, (route, query, definition) => new PageInstance(route, query, definition, around))
    const limits = { ...STORAGE_LIMITS, all: options.storageRoom ?? STORAGE_LIMITS.all }
    this.start(loader, options.path ?? app.entryPagePath ?? app.pages[0] ?? '', limits)
  }

  /** Calls a lifecycle function of the App. */
  callApp(method: string, options?: object): void {
    this.guarded(method, () => (this.app[method] as ((options?: object) => void) | undefined)?.call(this.app, this.realm.fromJson(options)))
  }

  stop(): void {
    this.clock.stop()
    this.stopWatching()
  }

  private start(loader: Loader, firstPage: string, storageLimits: typeof STORAGE_LIMITS): void {
    // Document "App": scene 1001 is the list of programs one has used.
    const launched = { path: firstPage.split('?')[0], query: {}, scene: 1001, referrerInfo: {} }
    defineStorage(this.standIn, this.storage, storageLimits)
    defineFiles(this.standIn, this.files)
    defineDrawing(this.standIn, this.files, this.album)
    defineCalendar(this.standIn)
    defineDevice(this.standIn, launched)
    defineDialogs(this.standIn)
    defineNetwork(this.standIn)
    defineView(this.standIn, this.clock, this.realm, id => findAll(this.pages.current.drawn.parts, `#${id}`)[0])
    for (const name of ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'] as const) {
      this.standIn.asynchronous(name, ({ url }) => this.pages[name](String(url)))
    }
    this.standIn.asynchronous('navigateBack', ({ delta }) => this.pages.navigateBack(Number(delta ?? 1)))
    this.realm.run<(wx: unknown) => void>('value => { globalThis.wx = value }')(this.standIn.wx)

    this.guarded('app.js', () => loader.load('app'))
    this.callApp('onLaunch', launched)
    this.callApp('onShow', launched)
    this.guarded(firstPage, () => this.pages.launch(`/${firstPage}`))
  }

  private globals(): Record<string, unknown> {
    const keepIn = (list: string[]) => (...args: unknown[]) => void list.push(`console: ${args.map(messageOf).join(' ')}`)
    const nothing = () => undefined
    return {
      App: (app: Record<string, unknown>) => (this.app = app),
      Page: (definition: Record<string, unknown>) => this.pages.define(definition),
      // Taro's `comp` only draws and passes events to the same function as the page; templates.ts draws it.
      Component: nothing,
      Behavior: nothing,
      getApp: () => this.app,
      getCurrentPages: () => this.pages.all.map(page => page.object),
      console: { error: keepIn(this.errors), warn: keepIn(this.warnings), log: nothing, info: nothing, debug: nothing },
    }
  }

  private guarded(where: string, run: () => unknown): void {
    try {
      run()
    } catch (error) {
      this.report(where, error)
    }
  }

  private readonly report = (where: string, error: unknown): void => {
    this.errors.push(`${where}: ${messageOf(error)}`)
  }
}

/** The message with its place in the build. Errors come from another realm, where `instanceof Error` would not know them. */
function messageOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { stack, errMsg } = value as { stack?: unknown; errMsg?: unknown }
  if (typeof stack === 'string') return stack.split('\n').slice(0, 4).join('\n')
  return typeof errMsg === 'string' ? errMsg : JSON.stringify(value)
}
