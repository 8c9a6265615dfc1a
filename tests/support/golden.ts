import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Compares a text with a committed file byte for byte. `UPDATE_GOLDEN=1` writes the file instead; read it aloud before committing it.
 * Without that, a missing file is a failure.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `No golden file ${path.basename(file)}`).toBe(text)
}
