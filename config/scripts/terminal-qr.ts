import { encode } from 'uqr'

/** Colours 16 and 231 are the same in every theme. */
const blackOnWhite = '\u001b[38;5;16;48;5;231m'
const reset = '\u001b[0m'

/**
 * A QR code for the terminal, two modules a character. With `colours` it is black on white whatever the theme of the terminal; without,
 * light modules are drawn as blocks, which cameras read on a dark ground.
 */
export function terminalQr(text: string, { colours }: { colours: boolean }): string {
  const { data } = encode(text, { ecc: 'M', border: 2 })
  const lines: string[] = []
  for (let y = 0; y < data.length; y += 2) {
    const upper = data[y] ?? []
    const lower = data[y + 1] ?? []
    const characters = upper.map((isDark, x) => halfBlocks(isDark === colours, (lower[x] ?? false) === colours))
    lines.push(colours ? `${blackOnWhite}${characters.join('')}${reset}` : characters.join(''))
  }
  return lines.join('\n')
}

function halfBlocks(isUpperDrawn: boolean, isLowerDrawn: boolean): string {
  if (isUpperDrawn) return isLowerDrawn ? '█' : '▀'
  return isLowerDrawn ? '▄' : ' '
}
