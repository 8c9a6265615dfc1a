import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeInside } from '../../support/write-inside'

const repository = path.resolve(__dirname, '..', '..', '..')
const cruiser = path.join(repository, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const rules = path.join(repository, 'config', 'dependency-cruiser.cjs')

/** A small tree in which each file named here imports what is said, and everything imported exists. */
const forbidden: readonly [importer: string, statement: string, rule: string][] = [
  ['src/domain/uses-content.ts', "import '@/content/letter/phrases'", 'domain-imports-only-its-own'],
  ['src/domain/uses-node.ts', "import 'node:fs'", 'domain-imports-only-its-own'],
  ['src/domain/letter/uses-dayjs.ts', "import 'dayjs'", 'dayjs-in-one-place'],
  ['src/domain/letter/uses-type.ts', "import type { View } from '@tarojs/components'\nexport type V = typeof View", 'domain-imports-only-its-own'],
  ['src/content/letter/uses-renderer.ts', "import '../../renderers/letter/plain-text'", 'content-imports-only-its-own'],
  ['src/renderers/letter/uses-valibot.ts', "import 'valibot'", 'renderers-imports-only-its-own'],
  ['src/routes/uses-taro.ts', "import '@tarojs/taro'", 'routes-imports-only-its-own'],
  ['src/storage/uses-adapter.ts', "import '../platform/weapp/taro-storage'", 'storage-imports-only-its-own'],
  ['src/storage/uses-reexport.ts', "import '../domain/re-export'", 'pure-rooms-do-not-reach-the-platform'],
  ['src/domain/re-export.ts', "export * from '../components/button'", 'pure-rooms-do-not-reach-the-platform'],
  ['src/platform/weapp/uses-web.ts', "import '../web/downloads'", 'weapp-imports-only-its-own'],
  ['src/components/uses-feature.tsx', "import '../features/letter/letter-list'", 'components-imports-only-its-own'],
  ['src/components/uses-taro.tsx', "import '@tarojs/taro'", 'components-imports-only-its-own'],
  ['src/features/home/uses-letter.tsx', "import '../letter/letter-list'", 'no-feature-imports-another'],
  ['src/platform/taro/uses-taro.ts', "import '@tarojs/taro'", 'taro-imports-only-its-own'],
  ['src/features/home/uses-adapter.tsx', "import '@/platform/adapter'", 'features-imports-only-its-own'],
  ['src/features/home/uses-unlisted.tsx', "import 'lodash'", 'features-imports-only-its-own'],
  ['src/pages/home/uses-storage.tsx', "import '@/storage/letters'", 'pages-imports-only-its-own'],
  ['src/utils/anything.ts', "import '../domain/money'", 'every-file-has-a-room'],
  ['src/domain/imports-nothing-that-exists.ts', "import './no-such-file'", 'every-import-resolves'],
  ['src/domain/cycle-a.ts', "import './cycle-b'", 'no-cycles'],
  ['tests/unit/storage/uses-weapp.ts', "import '@/platform/weapp/taro-storage'", 'tools-and-tests-stay-off-the-phone'],
]

const allowed: readonly [file: string, statement: string][] = [
  ['src/domain/money.ts', ''],
  ['src/domain/calendar-date.ts', "import 'dayjs'"],
  ['src/content/letter/phrases.ts', "import '../../domain/money'"],
  ['src/renderers/letter/plain-text.ts', "import 'fflate'\nimport '@/domain/money'"],
  ['src/platform/ports.ts', "import '../domain/money'"],
  ['src/platform/context.tsx', "import 'react'\nimport './ports'"],
  ['src/platform/weapp/taro-storage.ts', "import '@tarojs/taro'\nimport '../ports'\nimport '../taro/dialogs'"],
  ['src/platform/web/downloads.ts', "import '../ports'"],
  ['src/platform/adapter.weapp.ts', "import './weapp/taro-storage'"],
  ['src/platform/adapter.h5.ts', "import './web/downloads'"],
  ['src/storage/letters.ts', "import 'valibot'\nimport '@/platform/ports'"],
  ['src/components/button.tsx', "import { View } from '@tarojs/components'\nimport 'react'\nexport { View }"],
  ['src/features/letter/letter-list.tsx', "import '@/storage/letters'\nimport '@/platform/context'\nimport '../repositories'"],
  ['src/features/repositories.tsx', "import '@/storage/letters'"],
  ['src/pages/home/index.tsx', "import '@/features/letter/letter-list'\nimport '@tarojs/taro'"],
  ['src/app.tsx', "import './platform/adapter'\nimport '@tarojs/taro'"],
  ['src/platform/taro/dialogs.ts', "import '../ports'"],
  ['tests/unit/platform/contract.test.ts', "import '@/platform/weapp/taro-storage'"],
  ['config/scripts/letter.ts', "import '@/renderers/letter/plain-text'\nimport 'node:fs'"],
]

const installed = ['@tarojs/taro', '@tarojs/components', 'dayjs', 'fflate', 'lodash', 'react', 'valibot']

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

describe('the dependency rules', () => {
  let folder: string
  let violations: readonly Violation[]

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rooms-'))
    for (const [file, statement] of [...forbidden, ...allowed]) writeInside(folder, file, `${statement}\nexport {}\n`)
    writeInside(folder, 'src/domain/cycle-b.ts', "import './cycle-a'\n")
    for (const name of installed) {
      writeInside(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
      writeInside(folder, `node_modules/${name}/index.js`, 'exports.View = 1\n')
    }
    writeInside(folder, 'package.json', JSON.stringify({ name: 'rooms', dependencies: Object.fromEntries(installed.map((name) => [name, '*'])) }))
    writeInside(folder, 'tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }))
    violations = cruise(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(forbidden)('refuse %s: %s', (importer, _statement, rule) => {
    expect(violations.filter(({ from }) => from === importer).map((violation) => violation.rule.name)).toContain(rule)
  })

  it('refuse nothing that the architecture allows', () => {
    const allowedFiles = allowed.map(([file]) => file)
    expect(violations.filter(({ from }) => allowedFiles.includes(from))).toEqual([])
  })
})

function cruise(folder: string): readonly Violation[] {
  const args = [cruiser, '--config', rules, '--output-type', 'json', 'src', 'config', 'tests']
  // With `json` the command ends with status 0 whatever it finds.
  const report = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 10_000_000 })
  return (JSON.parse(report) as { summary: { violations: Violation[] } }).summary.violations
}
