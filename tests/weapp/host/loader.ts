import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import type { Realm } from './realm'

/** Handed to each file as arguments, because Node asks the realm's sandbox anew at each use of a global, which takes 300 ns. */
const BUILT_INS = [
  'Array', 'Boolean', 'Date', 'Error', 'Function', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String',
  'Symbol', 'TypeError', 'WeakMap', 'isFinite', 'isNaN', 'parseFloat', 'parseInt',
].join()

type ModuleFunction = (require: (request: string) => unknown, module: { exports: unknown }, exports: unknown) => void

/** Read and compiled files, shared by all launches of one test file: each is read and compiled once, not for each test. */
const texts = new Map<string, string>()
const compiled = new Map<string, vm.Script>()

/** The build that is tested. */
export const BUILD = path.resolve(__dirname, '..', '..', '..', 'dist', 'weapp')

/** Files that are other than in the build: their texts, or `undefined` where one is missing. */
export type BuildChanges = ReadonlyMap<string, string | undefined>

/** The text of a file of the build, by its path in it. */
export function readBuild(file: string): string {
  const known = texts.get(file)
  if (known !== undefined) return known
  const text = fs.readFileSync(path.join(BUILD, file), 'utf8')
  texts.set(file, text)
  return text
}

/**
 * Runs the files of a build as WeChat does: each one once, wrapped in a function of `require, module, exports`; requires are relative,
 * `.js` may be left out. Knows which file is running, because a page file calls `Page(…)` without saying who it is.
 */
export class Loader {
  /** Path without `.js` of the file that is running now. */
  running: string | undefined
  private readonly modules = new Map<string, { exports: unknown }>()

  constructor(
    private readonly realm: Realm,
    private readonly changes: BuildChanges = new Map(),
  ) {}

  has(file: string): boolean {
    return this.changes.has(file) ? this.changes.get(file) !== undefined : fs.existsSync(path.join(BUILD, file))
  }

  read(file: string): string {
    if (!this.has(file)) throw new Error(`${file} is not in the build`)
    return this.changes.get(file) ?? readBuild(file)
  }

  /** Runs a file, given by its path in the build without `.js`. */
  load(name: string): unknown {
    const known = this.modules.get(name)
    if (known) return known.exports
    const wrapped = `function (require, module, exports) {${this.read(`${name}.js`)}\n}`
    const source = `(function (${BUILT_INS}) { return ${wrapped} })(${BUILT_INS})`
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
