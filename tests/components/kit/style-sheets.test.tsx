import { readFileSync, readdirSync } from 'fs'
import { dirname, join, relative, resolve } from 'path'

const root = resolve(__dirname, '../../..')
const source = join(root, 'src')

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

const files = filesIn(source)
const read = (file: string) => readFileSync(file, 'utf8')
const named = (file: string) => relative(source, file)
const withoutComments = (css: string) => css.replace(/\/\*[^]*?\*\//g, '')

const scripts = files.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, text: read(file) }))
const modules = files.filter((file) => file.endsWith('.module.css'))

/** Every script that imports the style sheet, with the name it gives it. */
function importersOf(styleSheet: string) {
  return scripts.flatMap(({ file, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
      .filter(([, , path = '']) => (path.startsWith('@/') ? join(source, path.slice(2)) : resolve(dirname(file), path)) === styleSheet)
      .map(([, name = '']) => ({ file, text, name })),
  )
}

describe.each(modules.map((file) => [named(file), file]))('%s', (_name, file) => {
  const classes = new Set([...withoutComments(read(file)).matchAll(/\.([a-zA-Z][\w-]*)(?=[\s,.:{])/g)].map(([, name = '']) => name))
  const importers = importersOf(file)
  const used = importers.flatMap(({ text, name }) =>
    [...text.replace(/^import .*$/gm, '').matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, word = '']) => word),
  )
  // Where a class is picked by a value, its name stands in the script as that value.
  const isIndexed = importers.some(({ text, name }) => text.includes(`${name}[`))
  const isUsed = (name: string) => used.includes(name) || (isIndexed && importers.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text)))

  it('has every class that is asked for', () => {
    expect(used.filter((name) => !classes.has(name))).toEqual([])
  })

  it('has no class that nobody asks for', () => {
    expect(importers).not.toEqual([])
    expect([...classes].filter((name) => !isUsed(name))).toEqual([])
  })
})

describe('icons', () => {
  const drawings = files.filter((file) => file.endsWith('.svg'))
  const css = files.filter((file) => file.endsWith('.css')).map(read).join('\n')

  it.each(drawings.map((file) => [named(file), file]))('%s is used, scales, and takes the colour of the text', (_name, file) => {
    const name = file.slice(file.lastIndexOf('/') + 1)
    expect(css).toContain(`/${name}"`)
    expect(read(file)).toContain('viewBox=')
    expect(read(file)).not.toMatch(/<svg[^>]* (width|height)=/)
    expect(read(file)).not.toMatch(/#[0-9a-f]{3}/i)
  })
})

describe('text controls', () => {
  const controls = scripts.flatMap(({ file, text }) =>
    [...text.matchAll(/<(?:Input|Textarea)\b[^]*?\/>/g)].map(([tag]) => ({ file: named(file), tag })),
  )

  it('exist', () => {
    expect(controls.length).toBeGreaterThanOrEqual(2)
  })

  it.each(controls)('in $file never cut what is typed', ({ tag }) => {
    expect(tag).toContain('maxlength={-1}')
  })

  it.each(controls)('in $file keep their own text, which is not sent again at every render', ({ tag }) => {
    expect(tag).not.toMatch(/\svalue=/)
  })
})
