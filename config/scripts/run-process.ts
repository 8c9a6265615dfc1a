import { spawn, type ChildProcess } from 'node:child_process'
import { rootDir } from './repository'

export interface ProcessResult {
  /** 0 when it ended well; null when it was ended by a signal. */
  readonly status: number | null
  /** Standard output and standard error as they came. */
  readonly output: string
  readonly seconds: number
}

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>
  /** After this long it is ended and counts as failed. */
  readonly timeoutSeconds?: number
}

/** A build or a test file makes and drops hundreds of megabytes; with V8's 16 MB for new objects it takes up to a sixth longer. */
const roomForNewObjects = '--max-semi-space-size=64'

const running = new Set<ChildProcess>()
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Whoever ends this process ends what it started too. */
function endWithChildren(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal)
  for (const each of endingSignals) process.off(each, endWithChildren)
  process.kill(process.pid, signal)
}

function add(child: ChildProcess): void {
  if (running.size === 0) for (const signal of endingSignals) process.on(signal, endWithChildren)
  running.add(child)
}

function remove(child: ChildProcess): void {
  running.delete(child)
  if (running.size === 0) for (const signal of endingSignals) process.off(signal, endWithChildren)
}

/** Runs `node script …args` in the repository, quietly; its forks get as much room. Never rejects for a script that fails. */
export function runNode(script: string, args: readonly string[], options: ProcessOptions = {}): Promise<ProcessResult> {
  const { env, timeoutSeconds = 300 } = options
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [roomForNewObjects, script, ...args], {
      cwd: rootDir,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    add(child)
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nended after ${timeoutSeconds} s\n`))
      child.kill('SIGKILL')
    }, timeoutSeconds * 1000)
    const finish = (status: number | null) => {
      clearTimeout(timer)
      remove(child)
      resolve({ status, output: Buffer.concat(chunks).toString('utf8'), seconds: secondsSince(startedAt) })
    }
    child.once('error', (error) => {
      chunks.push(Buffer.from(String(error)))
      finish(null)
    })
    child.once('close', finish)
  })
}

export function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000
}
