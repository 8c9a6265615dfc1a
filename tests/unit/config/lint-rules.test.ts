import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inRepository, toolScript } from '../../../config/scripts/repository'
import { runNode } from '../../../config/scripts/run-process'
import { writeInside } from '../../support/write-inside'

/** What only this project forbids, and where: file, text, rule. */
const forbidden: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/domain/lookbehind.ts', 'export const yuan = /(?<=元)/', 'syntax(no-lookbehind)'],
  ['src/domain/enum.ts', 'export enum Kind { plan }', 'syntax(no-enum)'],
  ['src/domain/barrel.ts', "export * from './money'", 'syntax(no-barrel)'],
  ['src/domain/today.ts', 'export const today = new Date()', 'eslint(no-restricted-globals)'],
  ['src/content/locale.ts', 'export const collator = new Intl.Collator()', 'eslint(no-restricted-globals)'],
  ['src/renderers/float.ts', "export const yuan = parseFloat('1')", 'eslint(no-restricted-globals)'],
  ['src/features/device.ts', "import Taro from '@tarojs/taro'\nexport const open = Taro.navigateTo", 'eslint(no-restricted-imports)'],
  ['src/features/default.ts', 'export default 1', 'eslint(no-restricted-exports)'],
  ['src/features/hook.tsx', "import { useState } from 'react'\nexport const useFirst = (on: boolean) => on && useState(0)", 'react-hooks(rules-of-hooks)'],
  ['src/components/unused.ts', 'export function width(_of: string) { return 375 }', 'eslint(no-unused-vars)'],
  ['src/components/quotes.ts', 'export const name = `it\'s`', '@stylistic(quotes)'],
  ['config/globals.mjs', 'export const version = nowhere', 'eslint(no-undef)'],
  ['src/components/width.ts', `export const widths = [${'375, '.repeat(30)}]`, '@stylistic(max-len)'],
  ['tests/unit/only.test.ts', "describe.only('one', () => {})", 'eslint(no-restricted-properties)'],
  ['tests/unit/later.test.ts', "describe.todo('one')", 'eslint(no-restricted-properties)'],
  ['tests/unit/left-out.test.ts', "xit('one', () => {})", 'eslint(no-restricted-globals)'],
]

const allowed: readonly (readonly [file: string, text: string])[] = [
  ['src/pages/home/index.tsx', "import Taro from '@tarojs/taro'\nexport default Taro.navigateTo"],
  ['src/platform/device.ts', "import Taro from '@tarojs/taro'\nexport const now = () => Taro.getEnv() + Date.now()"],
  ['src/domain/lookahead.ts', 'export const yuan = /[0-9](?=元)/'],
]

describe('the rules of the linter', () => {
  let folder: string
  let found: readonly string[]

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'lint-rules-'))
    for (const [file, text] of [...forbidden, ...allowed]) writeInside(folder, file, `${text}\n`)
    const config = inRepository('config', 'oxlint.json')
    const { output } = await runNode(toolScript('oxlint'), ['--config', config, '--format', 'unix', folder])
    found = output.split('\n').filter((line) => line.includes('[Error/'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(forbidden)('refuse in %s: %s', (file, _, rule) => {
    expect(found.filter((line) => line.includes(`${file}:`))).toEqual([expect.stringContaining(`[Error/${rule}]`)])
  })

  it.each(allowed)('accept in %s: %s', (file) => {
    expect(found.filter((line) => line.includes(`${file}:`))).toEqual([])
  })
})
