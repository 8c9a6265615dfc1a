import { readFileSync } from 'node:fs'
import path from 'node:path'

export const rootDir = path.resolve(__dirname, '..', '..')

/** An absolute path inside the repository. */
export function inRepository(...parts: string[]): string {
  return path.join(rootDir, ...parts)
}

/**
 * The script behind a command of an installed package, to be run with `process.execPath`: works the same on every system, whereas
 * `node_modules/.bin` holds shell scripts on Windows.
 */
export function toolScript(packageName: string, command = packageName): string {
  const folder = inRepository('node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> }
  const script = typeof bin === 'string' ? bin : bin[command]
  if (!script) throw new Error(`${packageName} has no command ${command}`)
  return path.join(folder, script)
}
