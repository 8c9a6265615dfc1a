import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import type { Realm } from './realm'

type ModuleFunction = (require: (request: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/** Compiled files, shared by all launches of one test file: the bundle is compiled once, not for each test. */
const compiled = new Map<string, vm.Script>()

/**
 * Runs the files of a build as WeChat does: each one once, wrapped in a function of `require, module, exports`; requires are relative,
 * `.js` may be left out. Knows which file is running, because a page file calls `Page(…)` without saying who it is.
 */
export class Loader {
  /** Path without `.js` of the file that is running now. */
  running: string | undefined
  private readonly modules = new Map<string, { exports: unknown }>()

  constructor(
    private readonly dist: string,
    private readonly realm: Realm,
  ) {}

  has(file: string): boolean {
    return fs.existsSync(path.join(this.dist, file))
  }

  read(file: string): string {
    if (!this.has(file)) throw new Error(`${file} is not in the build`)
    return fs.readFileSync(path.join(this.dist, file), 'utf8')
  }

  /** Runs a file, given by its path in the build without `.js`. */
  load(name: string): unknown {
    const known = this.modules.get(name)
    if (known) return known.exports
    const source = `(function (require, module, exports) {${this.read(`${name}.js`)}\n})`
    const script = compiled.get(source) ?? new vm.Script(source, { filename: `weapp://${name}.js` })
    compiled.set(source, script)
    const module = { exports: {} as unknown }
    this.modules.set(name, module)
    const outer = this.running
    this.running = name
    try {
      this.realm.run<ModuleFunction>(script)(request => this.load(resolve(name, request)), module, module.exports)
    } finally {
      this.running = outer
    }
    return module.exports
  }
}

/** A path inside the build, seen from a file of the build; a leading `/` means the root. */
export function resolve(from: string, request: string): string {
  const joined = request.startsWith('/') ? request.slice(1) : path.posix.join(path.posix.dirname(from), request)
  return joined.replace(/\.js$/, '')
}
