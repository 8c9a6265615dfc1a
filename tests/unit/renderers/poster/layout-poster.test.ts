import { posterWords } from '@/content/share/poster-words'
import { layoutPoster, posterHeight, posterWidth, type MeasurePosterText, type Poster, type PosterText } from '@/renderers/poster/layout-poster'

const measure: MeasurePosterText = (text, { size }) =>
  Array.from(text).reduce((width, character) => width + (character < '\u2000' ? size / 2 : size), 0)
const wide: MeasurePosterText = (text, font) => 1.1 * measure(text, font)
const wordsOf = ({ texts }: Poster) => texts.map(({ text }) => text).join('')

describe.each([['with a code', true], ['without a code', false]])('%s', (_, hasCode) => {
  const poster = layoutPoster(posterWords, { hasCode, measure })

  it('is 9:16', () => {
    expect([poster.width, poster.height]).toEqual([1080, 1920])
  })

  it('says everything once, in reading order, with numbers before the facts', () => {
    const { title, lead, facts, name, note, withCode, withoutCode } = posterWords
    const numbered = facts.flatMap((fact, index) => [String(index + 1), fact])
    const foot = hasCode ? withCode : withoutCode
    expect(wordsOf(poster)).toBe([...title, lead, ...numbered, name, ...foot, note, '2026年11月21日'].join(''))
  })

  it.each([['an ordinary font', measure], ['a wide one', wide]])('keeps every word on the sheet with %s', (_font, measured) => {
    const { texts } = layoutPoster(posterWords, { hasCode, measure: measured })
    const isBeside = ({ text, x, font }: PosterText) => x < 81 || x + measured(text, font) > posterWidth - 80
    const outside = texts.filter(text => isBeside(text) || text.y < text.font.size || text.y > posterHeight - 40)
    expect(outside).toEqual([])
  })

  it('puts lines below one another, far enough apart to be read', () => {
    const facts = poster.texts.filter(({ x }) => x === 162)
    expect(facts).toHaveLength(6)
    expect(facts.slice(1).every(({ y }, index) => y - (facts[index]?.y ?? 0) >= 100)).toBe(true)
  })

  it('has both marks, the line from edge to edge between the facts and the name', () => {
    const lastFact = Math.max(...poster.texts.filter(({ x }) => x === 162).map(({ y }) => y))
    const name = poster.texts.find(({ text }) => text === posterWords.name)
    const [line, mark] = poster.marks
    expect(line).toMatchObject({ x: 0, scale: posterWidth / 375 })
    expect(line && line.y > lastFact && name && line.y < name.y).toBe(true)
    expect(mark?.x).toBe(81)
  })
})

it('leaves room for the code only where there is one, clear of the words beside it', () => {
  expect(layoutPoster(posterWords, { hasCode: false, measure }).code).toBeUndefined()
  const { code, texts } = layoutPoster(posterWords, { hasCode: true, measure })
  if (!code) throw new Error('No room for the code')
  const beside = texts.filter(({ y }) => y > code.y && y < code.y + code.height)
  expect(code.width).toBe(code.height)
  expect(beside.length).toBeGreaterThan(1)
  expect(beside.filter(({ text, x, font }) => x + measure(text, font) > code.x)).toEqual([])
})

it('refuses words that do not fit, rather than drawing one over the other', () => {
  const facts = Array.from({ length: 12 }, () => posterWords.facts[0] ?? '')
  expect(() => layoutPoster({ ...posterWords, facts }, { hasCode: true, measure })).toThrow(RangeError)
})
