import { readdirSync } from 'node:fs'
import path from 'node:path'
import { buildTarget, type BuildTarget } from './build'
import { rootDir, toolScript } from './repository'
import { runNode, type ProcessResult } from './run-process'

export interface Check {
  readonly name: string
  /** What it adds to the sum when it passes: the cases in jest's report, one for a static check, nothing for a build. */
  readonly counts: 'cases' | 'one' | 'nothing'
  /** `reportFile` is where jest is to write its report. */
  run(reportFile: string): Promise<ProcessResult>
}

/** Lanes that run side by side; the checks of a lane run one after the other. */
export type Phase = readonly (readonly Check[])[]

/** Everything `npm test` runs, one phase after the other. */
export function allPhases(): Phase[] {
  return [
    [
      // One after the other: two layers at once take a tenth more, because four workers share two processors and their memory.
      [build('weapp'), testLayer('unit'), testLayer('components'), testLayer('weapp')],
      [
        build('h5'),
        staticCheck('oxlint', 'oxlint', ['--config', 'config/oxlint.json']),
        ...typeChecks(),
        staticCheck('dependency rules', 'dependency-cruiser', ['--config', 'config/dependency-cruiser.cjs', 'src', 'config', 'tests'], {
          command: 'depcruise',
        }),
        staticCheck('stylelint', 'stylelint', ['--config', 'config/stylelint.config.mjs', 'src/**/*.css']),
        // The other build began first and is long done.
        staticCheck('package sizes', 'tsx', ['config/scripts/check-size.ts']),
      ],
    ],
    // Alone: whoever shares the processor with a browser sees time limits pass. Browsers wait much, mostly for the next frame.
    [[testLayer('e2e', { workers: 3 })]],
  ]
}

/**
 * One check for each tsconfig.json of the repository. TypeScript 7 takes a fifth of the time of 5, which dependency-cruiser needs; with
 * one thread it takes as long as with four and leaves half of the processor to its neighbour.
 */
export function typeChecks(): Check[] {
  return typescriptProjects(rootDir).map((folder) => {
    const name = path.relative(rootDir, folder).split(path.sep).join('/') || '.'
    const args = ['--noEmit', '--singleThreaded', '--project', folder]
    // The compiler is written in Go, which would collect garbage all the time in a process that lives for seconds.
    return staticCheck(`types ${name}`, 'typescript7', args, { command: 'tsc', env: { GOGC: 'off' } })
  })
}

function typescriptProjects(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const inner = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !['node_modules', 'dist'].includes(entry.name))
    .flatMap((entry) => typescriptProjects(path.join(folder, entry.name)))
  return entries.some((entry) => entry.name === 'tsconfig.json') ? [folder, ...inner] : inner
}

function build(target: BuildTarget): Check {
  return { name: `build ${target}`, counts: 'nothing', run: () => buildTarget(target) }
}

interface ToolOptions {
  /** Where it is not called like its package. */
  readonly command?: string
  readonly env?: Readonly<Record<string, string>>
}

function staticCheck(name: string, packageName: string, args: readonly string[], { command, env = {} }: ToolOptions = {}): Check {
  return { name, counts: 'one', run: async () => runNode(toolScript(packageName, command), args, { env }) }
}

function testLayer(project: string, { workers } = { workers: 2 }): Check {
  // Jest allows a test 5 s; on a busy machine an honest test can need more.
  const limits = [`--maxWorkers=${workers}`, '--testTimeout=30000']
  const args = ['--config', 'config/jest.config.cjs', '--selectProjects', project, '--ci', ...limits, '--json']
  return {
    name: project,
    counts: 'cases',
    run: async (reportFile) => runNode(toolScript('jest'), [...args, `--outputFile=${reportFile}`]),
  }
}
