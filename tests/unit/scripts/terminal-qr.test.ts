import { encode } from 'uqr'
import { terminalQr } from '../../../config/scripts/terminal-qr'

const url = 'http://192.168.1.20:10086/'
const { data } = encode(url, { ecc: 'M', border: 2 })

/** Reads the drawing back; `drawn` is what a block stands for. */
function modules(drawing: string, drawn: boolean): boolean[][] {
  // oxlint-disable-next-line no-control-regex
  const lines = drawing.replace(/\u001b\[[\d;]*m/g, '').split('\n')
  return lines.flatMap((line) => [
    [...line].map((character) => '█▀'.includes(character) === drawn),
    [...line].map((character) => '█▄'.includes(character) === drawn),
  ])
}

describe('a QR code in the terminal', () => {
  it('draws the dark modules in black on white where there are colours', () => {
    expect(modules(terminalQr(url, { colours: true }), true).slice(0, data.length)).toEqual(data)
  })

  it('draws the light modules as blocks where there are none', () => {
    expect(modules(terminalQr(url, { colours: false }), false).slice(0, data.length)).toEqual(data)
  })

  it('has lines of one width', () => {
    const widths = terminalQr(url, { colours: false }).split('\n').map((line) => line.length)
    expect(new Set(widths)).toEqual(new Set([data.length]))
  })
})
