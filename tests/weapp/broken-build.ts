import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BUILD } from './host/program'

const copies: string[] = []

export type Edit = (build: { edit(file: string, change: (source: string) => string): void; remove(file: string): void }) => void

/** A copy of the build with one thing wrong, to see whether the host notices. */
export function brokenBuild(change: Edit): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'broken-build-'))
  copies.push(copy)
  cpSync(BUILD, copy, { recursive: true })
  change({
    edit(file, replace) {
      const before = readFileSync(path.join(copy, file), 'utf8')
      const after = replace(before)
      if (after === before) throw new Error(`${file} was not changed: what was to be broken is not there`)
      writeFileSync(path.join(copy, file), after)
    },
    remove: file => rmSync(path.join(copy, file)),
  })
  return copy
}

export function removeBrokenBuilds(): void {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true })
}
