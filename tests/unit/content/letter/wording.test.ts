import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const src = path.resolve(__dirname, '../../../../src')

/** Every source file whose words are shown to people: the words of letters and all screens. The FAQ is checked with its citations. */
const files = ['content/letter', 'content/channels', 'components', 'features'].flatMap((folder) => {
  return (readdirSync(path.join(src, folder), { recursive: true }) as string[]).map((name) => `${folder}/${name}`)
}).filter((name) => /\.tsx?$/.test(name) && !name.startsWith('content/letter/word-rules'))

/** The Chinese words of a file; what stands between quotation marks says how others put it. */
function wordsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(src, file), 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return (source.match(/[^\n]*[\u4e00-\u9fff][^\n]*/g) ?? []).map((line) => line.trim().replace(/“[^”]*”/g, '“”'))
}

const lines = files.flatMap((file) => wordsOf(file).map((words) => ({ file, words })))
const linesWith = (pattern: RegExp) => lines.filter(({ words }) => pattern.test(words))

describe('the words of letters and screens (letters-spec 15.9)', () => {
  test('are found', () => {
    expect(lines.length).toBeGreaterThan(500)
  })

  test('are not those of the trade that sells negotiation', () => {
    expect(linesWith(/停息挂账|反催收|停催|征信修复|债务优化|法务介入|内部渠道/)).toEqual([])
  })

  test('promise no success and offer no legal advice', () => {
    expect(linesWith(/保证成功|一定能|包过|免费法律咨询/)).toEqual([])
  })

  test('call nothing official but what is the other side\'s own', () => {
    const ofOthers = /官方 ?(App|应用|热线|客服|渠道|官网|还款渠道)/g
    expect(lines.filter(({ words }) => words.replace(ofOthers, '').replace(/非官方/g, '').includes('官方'))).toEqual([])
  })
})
