import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readJestReport } from '../../../config/scripts/jest-report'

const clean = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, testResults: [] }

describe('the count of a test layer', () => {
  let file: string

  beforeAll(() => {
    file = path.join(mkdtempSync(path.join(tmpdir(), 'report-')), 'report.json')
  })
  afterAll(() => rmSync(path.dirname(file), { recursive: true, force: true }))

  const counts = (changes: object) => {
    writeFileSync(file, JSON.stringify({ ...clean, ...changes }))
    return readJestReport(file)
  }

  it.each([
    ['every test case once', {}, { passed: 7, failed: 0 }],
    ['a failed case as failed', { numFailedTests: 2 }, { passed: 7, failed: 2 }],
    ['a test file that breaks before its first test as one failure', { numRuntimeErrorTestSuites: 1 }, { passed: 7, failed: 1 }],
    ['a skipped test as a failure', { numPendingTests: 1 }, { passed: 7, failed: 1 }],
    ['a test that is only planned as a failure', { numTodoTests: 1 }, { passed: 7, failed: 1 }],
    ['a run without any test as a failure', { numPassedTests: 0 }, { passed: 0, failed: 1 }],
  ])('takes %s', (_what, changes, expected) => {
    expect(counts(changes)).toMatchObject(expected)
  })

  it('shows what the failed files say, and their names', () => {
    const testResults = [
      { status: 'passed', name: 'fine.test.ts', message: '' },
      { status: 'failed', name: 'money.test.ts', message: 'expected 1, received 2' },
    ]
    expect(counts({ numFailedTests: 1, testResults })?.details).toBe('money.test.ts\nexpected 1, received 2')
  })

  it('is missing when jest wrote no report', () => {
    expect(readJestReport(`${file}.none`)).toBeUndefined()
  })
})
