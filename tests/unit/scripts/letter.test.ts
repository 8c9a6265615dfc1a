import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bodyParagraphs, openDocx, tableRows } from '../../support/docx'
import { expectGolden } from '../../support/golden'
import { runLetter } from '../../../config/scripts/letter'

const root = path.resolve(__dirname, '../../..')
const letters = path.join(root, 'tests/fixtures/letters')
const casePath = (name: string) => path.join(letters, `${name}.json`)
const namesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.replace(/\.json$/, '')).sort()
const sample = '01-installment-plan'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'letter-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const status = runLetter(args, {
    stdout: (text) => { written.stdout += text },
    stderr: (text) => { written.stderr += text },
    now: () => Date.UTC(2026, 10, 21),
  })
  return { status, ...written }
}

const jsonOf = (...args: readonly string[]) => JSON.parse(run(...args, '--json').stdout) as Record<string, unknown>
const codesIn = (lines: string) => lines.split('\n').filter(Boolean).map((line) => line.split('\t').slice(0, 2).join(' '))

function writeCase(value: unknown): string {
  const file = path.join(folder, 'case.json')
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return file
}

const sampleCase = () => JSON.parse(readFileSync(casePath(sample), 'utf8')) as { version: number; savedAt: string; data: Record<string, unknown> }

describe('a case that makes a letter', () => {
  const warnings: Readonly<Record<string, readonly string[]>> = {
    '02-deferral': ['hardship.expectedRecovery W133'],
    '05-deferral-and-waiver': ['debt.contractNo W120', 'hardship.expectedRecovery W133'],
    '14-platform-own-estimate': ['debt.contractNo W120'],
    '15-longest-texts': ['hardship.statement W134'],
    '21-everything': ['debt.platformTotal W121'],
    '22-amount-unknown': ['hardship.expectedRecovery W133', 'budget.expenses W302'],
    '25-credit-card': ['debt.contractNo W120'],
  }

  test.each(namesIn(letters))('%s: full text, short message and call outline are those of the golden file', (name) => {
    const { status, stdout, stderr } = run(casePath(name))
    expect({ status, warnings: codesIn(stderr) }).toEqual({ status: 0, warnings: warnings[name] ?? [] })
    expectGolden(path.join(letters, 'golden', `${name}.txt`), stdout)
  })

  test.each(namesIn(letters))('%s: the .docx says what the text says', (name) => {
    const { stderr, stdout } = run(casePath(name), '--out', folder)
    const docx = openDocx(readFileSync(stderr.trimEnd().split('\n').slice(-1)[0] as string)).part('word/document.xml')
    const full = /^== full ==\n([^]*)\n== short ==\n/.exec(stdout)?.[1] ?? ''
    const inDocx = [...bodyParagraphs(docx)].filter((line) => line !== '')
    expect(full.split('\n').filter((line) => line !== '')).toEqual(expect.arrayContaining(inDocx))
    const rows = tableRows(docx)
    const planLines = full.split('\n').filter((line) => /^(第\d+期|首付|合计) /.test(line))
    expect(rows).toHaveLength(planLines.length === 0 ? 0 : planLines.length + 1)
  })

  test('has its golden file, and no golden file is left over', () => {
    expect(readdirSync(path.join(letters, 'golden')).sort()).toEqual(namesIn(letters).map((name) => `${name}.txt`))
  })
})

describe('a case that makes no letter', () => {
  const refused: Readonly<Record<string, readonly string[]>> = {
    'bank-card-in-own-words': ['hardship.statement E405'],
    'emoji-in-name': ['debtor.name E101'],
    'empty-draft': [
      'gates.G1 G1', 'gates.G2 G2', 'gates.G3 G3', 'gates.G4 G4', 'gates.G5 G5', 'kinds E100', 'creditor.fullName E110', 'creditor.role E112',
      'creditor.channel E112', 'debt.productType E112', 'debt.overdueSince E123', 'debt.outstandingPrincipal E121',
      'debt.outstandingInterest E121', 'debt.outstandingFees E121', 'debt.amountAsOf E122', 'debt.amountSource E112', 'hardship.causes E130',
      'hardship.statement E131', 'debtor.name E101', 'debtor.phone E103', 'confirm.truthful E150', 'confirm.ownWill E150',
    ],
    'first-payment-in-the-past': ['installmentPlan.firstDueDate E213'],
    'identity-number-in-name': ['debtor.name E101'],
    'identity-number-in-own-words': ['hardship.statement E406'],
    'judgment-in-force': ['gates.G3 G3'],
    'limitation-not-read': ['gates.G2 G2'],
    'negative-and-words': ['debt.outstandingPrincipal E121', 'debt.outstandingFees E121'],
    'not-confirmed': ['confirm.ownWill E150', 'confirm.affordable E151'],
    'not-own-debt': ['gates.G1 G1'],
    'payment-order-open': ['gates.G3 G3'],
    'plan-above-budget': ['installmentPlan.periods E310'],
    'record-deletion-wanted': ['penaltyWaiver.reason E226'],
    'thirteen-periods': ['installmentPlan.periods E212'],
    'three-decimals': ['debt.outstandingInterest E121'],
    'two-thousand-characters': [
      'creditor.fullName E110', 'creditor.brandName E111', 'creditor.department E111', 'debt.productName E111', 'debt.contractNo E120',
      'hardship.statement E133', 'hardship.recoveryBasis E111', 'debtor.name E101', 'debtor.email E104',
    ],
    'waiver-above-fees': ['penaltyWaiver.items E222'],
    'waiver-without-fees': ['debt.outstandingFees E221'],
    'zero-yuan': ['debt.outstandingPrincipal E121'],
  }

  test('each fixture is in the table', () => {
    expect(namesIn(path.join(letters, 'refused'))).toEqual(Object.keys(refused).sort())
  })

  test.each(Object.entries(refused))('%s: only its problems are printed', (name, problems) => {
    const { status, stdout } = run(casePath(`refused/${name}`), '--out', path.join(folder, 'new'))
    expect(status).toBe(1)
    expect(codesIn(stdout)).toEqual(problems)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a problem is a line of field, code and a sentence', () => {
    expect(run(casePath('refused/thirteen-periods')).stdout).toBe('installmentPlan.periods\tE212\t填 1 到 12 之间的整数。\n')
  })
})

describe('what cannot be read as a case has status 2 and a sentence', () => {
  test.each<[string, unknown, string]>([
    ['no JSON', '{', '不是 JSON'],
    ['no envelope', { kinds: [] }, '不是一封信的草稿'],
    ['a draft of another shape', { version: 1, savedAt: '2026-11-21T12:15:00Z', data: { debtor: { name: 1 } } }, '不是一封信的草稿'],
    ['a newer version', { version: 99, savedAt: '2026-11-21T12:15:00Z', data: {} }, '更新的版本'],
  ])('%s', (_, value, words) => {
    const { status, stdout, stderr } = run(writeCase(value))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('a file that is not there', () => {
    expect(run(path.join(folder, 'nowhere.json'))).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('打不开') as string })
  })

  test('a byte order mark at the beginning does no harm', () => {
    expect(run(writeCase(`\ufeff${JSON.stringify(sampleCase())}`)).status).toBe(0)
  })
})

describe('options', () => {
  test.each([
    [['--unknown', casePath(sample)]], [[]], [[casePath(sample), casePath(sample)]], [[casePath(sample), '--today', '2026-02-30']],
    [[casePath(sample), '--out']],
  ])('%j are answered with how to use the command', (args) => {
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Usage: npm run letter -- CASE.json')
  })

  test('--today decides what is past', () => {
    expect(codesIn(run(casePath(sample), '--today', '2027-02-01').stdout)).toContain('installmentPlan.firstDueDate E213')
    expect(codesIn(run(casePath(sample), '--today', '2026-11-19').stdout)).toEqual(['debt.amountAsOf E122'])
  })

  test('without --today it is the day in Beijing on which the case was saved', () => {
    const late = { ...sampleCase(), savedAt: '2026-11-20T16:00:00Z' }
    expect(jsonOf(writeCase(late)).today).toBe('2026-11-21')
    expect(jsonOf(writeCase({ ...late, savedAt: '2026-11-20T15:59:59Z' })).today).toBe('2026-11-20')
  })

  test('--masked masks the phone number in text, message and file', () => {
    const { stdout, stderr } = run(casePath('21-everything'), '--masked', '--out', folder)
    const file = openDocx(readFileSync(stderr.trimEnd().split('\n').slice(-1)[0] as string))
    const texts = [stdout, bodyParagraphs(file.part('word/document.xml')).join('\n')]
    for (const text of texts) {
      expect(text).toContain('138****1234')
      expect(text).not.toMatch(/13800001234|123X/)
    }
  })

  test('--out makes the folder and names the file after title, name and date', () => {
    const out = path.join(folder, 'a', 'b')
    const { stdout, stderr } = run(casePath(sample), '--out', out)
    expect(readdirSync(out)).toEqual(['分期还款申请书_李一_20261121.docx'])
    expect(stderr).toBe(`${path.join(out, '分期还款申请书_李一_20261121.docx')}\n`)
    expect(stdout).toBe(run(casePath(sample)).stdout)
  })
})

test('--measure prints how long the letter and its file take, and nothing else', () => {
  const { status, stdout, stderr } = run(casePath(sample), '--measure')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^check\t[\d.]+ ms\tmedian of 100\ncompose\t[\d.]+ ms\tmedian of 100\ndocx\t[\d.]+ ms\tmedian of 100\n$/)
})

describe('--json', () => {
  test('gives the whole result of a letter', () => {
    const { texts, plan, ...rest } = jsonOf(casePath('17-down-payment'), '--out', folder)
    expect(rest).toEqual({
      today: '2026-11-21', problems: [], totalFen: 860_000, amountInWords: '捌仟陆佰元整', docx: path.join(folder, '分期还款申请书_李一_20261121.docx'),
    })
    expect((plan as unknown[]).slice(0, 2)).toEqual([
      { no: 0, dueDate: '2026-12-20', amountFen: 60_000, remainingFen: 800_000 }, { no: 1, dueDate: '2027-01-15', amountFen: 80_000, remainingFen: 720_000 },
    ])
    expect(plan).toHaveLength(11)
    const { full, short, call } = texts as { full: string; short: string[]; call: string[] }
    const text = run(casePath('17-down-payment')).stdout
    expect(text).toContain(full)
    expect(text).toContain(short.join('\n\n'))
    expect(call).toHaveLength(8 + 1 + 3)
  })

  test('gives warnings as problems with their level', () => {
    expect(jsonOf(casePath('15-longest-texts')).problems).toEqual([
      { field: 'hardship.statement', code: 'W134', level: 'warning', text: expect.stringContaining('1000 个字') as string },
    ])
  })

  test('gives one object where there is no letter', () => {
    expect(run(casePath('refused/not-own-debt'), '--json').status).toBe(1)
    expect(jsonOf(casePath('refused/not-own-debt'))).toEqual({
      today: '2026-11-21',
      problems: [{ field: 'gates.G1', code: 'G1', level: 'gate', text: '先核对这笔债，再写信。向对方要借款合同、放款凭证、还款明细和费用说明。' }],
      totalFen: null, amountInWords: null, plan: [], texts: { full: '', short: [], call: [] }, docx: null,
    })
  })

  test('gives one object where there is no case', () => {
    const { status, stdout } = run(writeCase('{'), '--json')
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ today: null, problems: [{ field: '', level: 'error' }], docx: null })
  })

  test('lists payments during a deferral without a remainder', () => {
    expect(jsonOf(casePath('05-deferral-and-waiver')).plan).toEqual([
      { no: 1, dueDate: '2026-12-15', amountFen: 20_000 }, { no: 2, dueDate: '2027-01-15', amountFen: 20_000 },
      { no: 3, dueDate: '2027-02-15', amountFen: 20_000 },
    ])
  })
})

describe('the command itself', () => {
  const command = [require.resolve('tsx/cli'), path.join(root, 'config/scripts/letter.ts')]
  const start = (zone: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [...command, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone } })

  test('prints the letter and nothing else, and writes the same bytes in every time zone', () => {
    const [here, there] = [path.join(folder, 'here'), path.join(folder, 'there')]
    const { stdout } = run(casePath(sample), '--out', here)
    expect(start('America/New_York', casePath(sample), '--out', there)).toMatchObject({ status: 0, stdout })
    const bytesIn = (out: string) => readFileSync(path.join(out, '分期还款申请书_李一_20261121.docx'))
    expect(bytesIn(there)).toEqual(bytesIn(here))
  }, 60_000)

  test('ends with the status of a case that makes no letter', () => {
    expect(start('Asia/Shanghai', casePath('refused/zero-yuan')).status).toBe(1)
  }, 60_000)
})
