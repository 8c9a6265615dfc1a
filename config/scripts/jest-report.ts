import { existsSync, readFileSync } from 'node:fs'

/** What is used of the file that `jest --json --outputFile` writes. */
interface JestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** Test files that broke before their first test. */
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly { readonly status: string; readonly name: string; readonly message: string }[]
}

export interface TestCounts {
  readonly passed: number
  readonly failed: number
  /** The messages of the test files that failed. */
  readonly details: string
}

/**
 * Reads a report. A test that was skipped or only planned is a failure like one that failed, and so is a run without any test. The
 * result is `undefined` when there is no report.
 */
export function readJestReport(file: string): TestCounts | undefined {
  if (!existsSync(file)) return undefined
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport
  const left = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + left
  const messages = report.testResults.filter(({ status }) => status === 'failed').map(({ name, message }) => `${name}\n${message}`)
  if (left > 0) messages.push(`${left} tests are skipped or not written; neither is allowed.`)
  if (report.numPassedTests + failed === 0) return { passed: 0, failed: 1, details: 'It ran no test.' }
  return { passed: report.numPassedTests, failed, details: messages.join('\n') }
}
