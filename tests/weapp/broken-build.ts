import { readBuild, type BuildChanges } from './host/loader'

export type Edit = (build: { edit(file: string, change: (source: string) => string): void; remove(file: string): void }) => void

/** What makes the build one with one thing wrong, to see whether the host notices. */
export function brokenBuild(change: Edit): BuildChanges {
  const changes = new Map<string, string | undefined>()
  change({
    edit(file, replace) {
      const before = readBuild(file)
      const after = replace(before)
      if (after === before) throw new Error(`${file} was not changed: what was to be broken is not there`)
      changes.set(file, after)
    },
    remove: file => changes.set(file, undefined),
  })
  return changes
}
