const asyncHooks = require('node:async_hooks')
const { Script } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

/** By file name: what this process has compiled, for all of its test files. */
const compiled = new Map()

/**
 * Jest's own runtime without two wastes: it compiles the same modules, jest's own among them, anew for each test file, which takes 100 ms
 * of each; and it leaves each file's AsyncLocalStorage enabled, so that every promise of later files tells all of them.
 */
module.exports = class extends Runtime {
  storages = []

  constructor(...values) {
    super(...values)
    const [, environment] = values
    const { coreModule, executor, storages } = this

    const compileAnew = executor.compile.bind(executor)
    executor.compile = (source, file) => {
      const context = environment.getVmContext()
      try {
        return scriptOf(source, file, executor.injectedModuleParameters).runInContext(context)
      } catch {
        // Jest explains what cannot be compiled, and knows what to do without a context.
        return compileAnew(source, file)
      }
    }

    const requireCore = coreModule.require.bind(coreModule)
    class AsyncLocalStorage extends asyncHooks.AsyncLocalStorage {
      constructor() {
        super()
        storages.push(this)
      }
    }
    coreModule.require = (name) => (name === 'node:async_hooks' ? { ...asyncHooks, AsyncLocalStorage } : requireCore(name))
  }

  teardown() {
    super.teardown()
    for (const storage of this.storages) storage.disable()
  }
}

/** The module as an expression whose value is a function of `parameters`. Throws where there is a mistake in the source. */
function scriptOf(source, file, parameters) {
  const head = `(function (${parameters.join(', ')}) {`
  const known = compiled.get(file)
  if (known?.source === source && known.head === head) return known.script
  const script = new Script(`${head}${source}\n})`, { filename: file, columnOffset: -head.length })
  compiled.set(file, { source, head, script })
  return script
}
