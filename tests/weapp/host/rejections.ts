import vm from 'node:vm'

type Report = (reason: unknown) => void

/** Jest hands tests a copy of `process` whose listeners are never called; the real one lives outside its sandbox. */
const realProcess = vm.runInThisContext('process') as NodeJS.Process
const reports = new Set<Report>()
let others: NodeJS.UnhandledRejectionListener[] = []

const tellAll: Report = reason => reports.forEach(report => report(reason))

/**
 * Reports promises that were rejected with nobody listening, until stopped. Meanwhile other listeners are set aside: the running program
 * counts the rejection, and `expectCalm` makes it fail the test.
 */
export function watchRejections(report: Report): () => void {
  if (reports.size === 0) {
    others = realProcess.listeners('unhandledRejection')
    realProcess.removeAllListeners('unhandledRejection')
    realProcess.on('unhandledRejection', tellAll)
  }
  reports.add(report)
  return () => {
    if (!reports.delete(report) || reports.size > 0) return
    realProcess.off('unhandledRejection', tellAll)
    for (const other of others) realProcess.on('unhandledRejection', other)
  }
}
