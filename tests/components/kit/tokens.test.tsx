import { readFileSync } from 'fs'
import { resolve } from 'path'

const css = readFileSync(resolve(__dirname, '../../../src/styles/tokens.css'), 'utf8')

type Theme = Readonly<Record<string, string>>

/** The colours of each block of tokens.css that has any, in order: light, dark by the system, dark by choice. */
const themes = [...css.matchAll(/\{([^{}]*--ink:[^{}]*)\}/g)].map(([, block = '']): Theme =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)].map(([, name = '', value = '']) => [name, value])),
)
const [light = {}, systemDark = {}, chosenDark = {}] = themes

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(colour: string) {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Theme, words: string, ground: string) {
  const [lighter = 0, darker = 0] = [theme[words], theme[ground]].map((colour) => luminance(colour ?? '')).sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const wordsOnGrounds: readonly (readonly [words: string, ground: string])[] = [
  ...['ink', 'ink-2', 'ink-3', 'brand', 'unlawful'].flatMap((words) => ['page', 'card', 'desk'].map((ground) => [words, ground] as const)),
  ...['ink', 'brand', 'ink-2'].map((words) => [words, 'brand-soft'] as const),
  ...['ink', 'brand', 'depends'].map((words) => [words, 'depends-soft'] as const),
  ...['ink', 'brand', 'info'].map((words) => [words, 'info-soft'] as const),
  ...['ink-2', 'brand'].map((words) => [words, 'line'] as const),
  ['on-brand', 'brand'], ['on-brand', 'brand-press'], ['lawful', 'lawful-soft'], ['unlawful', 'unlawful-soft'],
  ['paper-ink', 'paper'], ['ink-3', 'paper'], ['ink', 'brand-soft'], ['depends', 'card'],
]

describe.each([
  ['light', light],
  ['dark', systemDark],
])('%s', (_name, theme) => {
  it.each(wordsOnGrounds)('%s reads on %s', (words, ground) => {
    expect(contrast(theme, words, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['page', 'card'])('the edges of fields are seen on %s', (ground) => {
    expect(contrast(theme, 'line-strong', ground)).toBeGreaterThanOrEqual(3)
  })
})

it.each([['text-125', '1.25'], ['text-150', '1.5']])('%s makes every text %s times as large', (name, scale) => {
  expect(css).toMatch(new RegExp(`\\.${name} \\{\\s*--fs: ${scale.replace('.', '\\.')};\\s*\\}`))
})

describe('themes', () => {
  it('dark looks the same by the system and by choice', () => {
    expect(chosenDark).toEqual(systemDark)
    expect(themes).toHaveLength(3)
  })

  it('both give every colour', () => {
    expect(Object.keys(systemDark)).toEqual(Object.keys(light))
  })
})
