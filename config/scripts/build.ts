import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inRepository, toolScript } from './repository'
import { runNode, type ProcessResult } from './run-process'

export type BuildTarget = 'weapp' | 'h5'

/** A file without which the target cannot start. */
const entryFile: Record<BuildTarget, string> = { weapp: 'app.json', h5: 'index.html' }

export function outputFolder(target: BuildTarget): string {
  return inRepository('dist', target)
}

/**
 * Builds one target for production. The output folder is emptied first and its entry file looked for afterwards, because Taro's
 * command line ends with status 0 also when it rejected its configuration and wrote nothing.
 */
export async function buildTarget(target: BuildTarget): Promise<ProcessResult> {
  const folder = outputFolder(target)
  rmSync(folder, { recursive: true, force: true })
  const result = await runNode(toolScript('@tarojs/cli', 'taro'), ['build', '--type', target], { env: { NODE_ENV: 'production' } })
  if (result.status !== 0 || existsSync(path.join(folder, entryFile[target]))) return result
  return { ...result, status: 1, output: `${result.output}\nThe build wrote no ${entryFile[target]}.\n` }
}

async function main(targets: readonly string[]): Promise<void> {
  for (const target of targets) {
    if (target !== 'weapp' && target !== 'h5') throw new Error(`Unknown target ${target}: weapp or h5`)
    const { status, output, seconds } = await buildTarget(target)
    if (status === 0) process.stdout.write(`dist/${target} is built, ${seconds.toFixed(0)} s.\n`)
    else process.stdout.write(`${output}\ndist/${target} is not built.\n`)
    if (status !== 0) process.exitCode = 1
  }
}

if (require.main === module) void main(process.argv.slice(2))
