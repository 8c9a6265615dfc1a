import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Check, Phase } from './checks'
import { readJestReport, type TestCounts } from './jest-report'
import { secondsSince, type ProcessResult } from './run-process'

const heartbeatSeconds = 15

/**
 * Runs the phases in turn and says on standard output when each check starts and how it ended. A check that fails stops no other. The
 * last line is `N passed, N failed`, and the process ends with status 1 if anything failed.
 */
export async function runChecks(phases: readonly Phase[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'checks-'))
  const startedAt = performance.now()
  const running = new Set<string>()
  const total = { passed: 0, failed: 0 }
  const heartbeat = setInterval(() => say(`  … ${[...running].join(', ')} (${secondsSince(startedAt).toFixed(0)} s)`), heartbeatSeconds * 1000)

  const perform = async (check: Check) => {
    say(`▶ ${check.name}`)
    running.add(check.name)
    const reportFile = path.join(folder, `${check.name}.json`)
    const result = await check.run(reportFile).catch(brokenCheck)
    const { passed, failed, details } = judge(check, result, reportFile)
    running.delete(check.name)
    total.passed += passed
    total.failed += failed
    const counts = check.counts === 'cases' ? `  ${passed} passed, ${failed} failed` : ''
    say(`${failed === 0 ? '✓' : '✗'} ${check.name}${counts}  ${result.seconds.toFixed(1)} s`)
    if (failed > 0) say(details.trim().replace(/^/gm, '    '))
  }

  try {
    for (const lanes of phases) {
      await Promise.all(lanes.map(async (lane) => {
        for (const check of lane) await perform(check)
      }))
    }
  } finally {
    clearInterval(heartbeat)
    rmSync(folder, { recursive: true, force: true })
  }
  say(`All of it took ${secondsSince(startedAt).toFixed(0)} s.`)
  say(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}

function judge({ counts }: Check, { status, output }: ProcessResult, reportFile: string): TestCounts {
  const one = { passed: counts === 'one' ? 1 : 0, failed: 0, details: '' }
  const broken = { passed: 0, failed: 1, details: output }
  if (counts !== 'cases') return status === 0 ? one : broken
  const report = readJestReport(reportFile)
  if (!report) return broken
  // Every test passed and jest still failed, for instance in a global set-up or tear-down.
  if (status !== 0 && report.failed === 0) return { ...broken, passed: report.passed }
  return report
}

function brokenCheck(error: unknown): ProcessResult {
  return { status: 1, output: String(error), seconds: 0 }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
