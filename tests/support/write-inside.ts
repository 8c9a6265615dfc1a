import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a file by its path in a folder, with the folders on the way. */
export function writeInside(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}
