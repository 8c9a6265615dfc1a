import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import {
  filesIn, isWithinBudget, mainPackageBudget, mainPackageFiles, measurePackages, subPackageLimit, subPackageRoots,
} from '../../config/scripts/package-sizes'
import { outputFolder } from '../../config/scripts/build'
import { inRepository } from '../../config/scripts/repository'
import { ALLOWED_ADDRESSES, type Target } from './allowed-addresses'
import { resolve } from './host/loader'
import { parseWxml, type WxmlNode } from './host/wxml'

const build = outputFolder('weapp')
const read = (file: string) => readFileSync(path.join(build, file), 'utf8')
const json = <T>(file: string) => JSON.parse(read(file)) as T
const has = (file: string) => existsSync(path.join(build, file))
const files = filesIn(build)
const scripts = files.filter(file => file.endsWith('.js'))
/** Files of the platform (Taro, React, webpack), whose faults are known; everything else is ours. */
const PLATFORM_FILES = ['taro.js', 'vendors.js', 'runtime.js']

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly preloadRule: Readonly<Record<string, { readonly packages: readonly string[] }>>
  readonly themeLocation: string
  readonly tabBar: { readonly list: readonly { readonly pagePath: string; readonly iconPath: string; readonly selectedIconPath: string }[] }
}
const app = json<AppJson>('app.json')
const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]

describe('app.json', () => {
  it.each(pages)('has the three files of %s', page => {
    expect(['js', 'json', 'wxml'].filter(extension => !has(`${page}.${extension}`))).toEqual([])
  })

  it.each(pages)('finds every component that %s names', page => {
    const { usingComponents = {} } = json<{ usingComponents?: Record<string, string> }>(`${page}.json`)
    const missing = Object.values(usingComponents).flatMap(component =>
      ['js', 'json', 'wxml'].map(extension => `${resolve(page, component)}.${extension}`).filter(file => !has(file)),
    )
    expect(missing).toEqual([])
  })

  it('has a page in the main package for every tab', () => {
    expect(app.pages).toEqual(expect.arrayContaining(app.tabBar.list.map(({ pagePath }) => pagePath)))
  })

  it('preloads only pages and packages that are there', () => {
    expect(pages).toEqual(expect.arrayContaining(Object.keys(app.preloadRule)))
    expect(subPackageRoots()).toEqual(expect.arrayContaining(Object.values(app.preloadRule).flatMap(rule => rule.packages)))
  })
})

describe('theme', () => {
  const theme = json<Record<'light' | 'dark', Record<string, string>>>(app.themeLocation)
  const settings = [app, ...pages.map(page => json(`${page}.json`))]
  const variables = [...new Set(JSON.stringify(settings).match(/"@\w+"/g) ?? [])].map(name => name.slice(2, -1))

  it.each(['light', 'dark'] as const)('has a value for every variable in %s', scheme => {
    expect(variables.length).toBeGreaterThan(0)
    expect(variables.filter(name => !theme[scheme][name])).toEqual([])
  })

  it.each(['light', 'dark'] as const)('gives every tab icons of 81 × 81 within 40 KB in %s', scheme => {
    const icons = app.tabBar.list.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
    const faults = icons.map(icon => theme[scheme][icon.replace(/^@/, '')] ?? icon).flatMap(iconFaults)
    expect(icons).toHaveLength(2 * app.tabBar.list.length)
    expect(faults).toEqual([])
  })
})

/** WeChat document "tabBar": png or jpg, 40 KB at most, 81 px by 81 px recommended. */
function iconFaults(file: string): string[] {
  if (!has(file)) return [`${file} is missing`]
  const bytes = readFileSync(path.join(build, file))
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG'
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  return isPng && width === 81 && height === 81 && statSync(path.join(build, file)).size <= 40 * 1024 ? [] : [`${file}: ${width} × ${height}, ${bytes.length} bytes`]
}

describe('packages', () => {
  it.each(measurePackages())('$name keeps within its budget', size => {
    expect(isWithinBudget(size)).toBe(true)
  })

  it('hold the main package to its own budget and the others to the limit of WeChat', () => {
    const [main, ...others] = measurePackages()
    expect(main?.budget).toBe(mainPackageBudget)
    expect(others.filter(({ budget = Infinity }) => budget > subPackageLimit)).toEqual([])
  })

  it('carry the letter in its sub-package alone', () => {
    const main = mainPackageFiles().map(read).join('\n')
    const letter = files.filter(file => file.startsWith('subpages/letter/')).map(read).join('\n')
    const writer = ['word/document.xml', 'schemas.openxmlformats.org', '关于分期还款的申请书']
    const sentences = letterSentences()
    expect(writer.filter(mark => !letter.includes(mark))).toEqual([])
    expect(sentences.filter(sentence => letter.includes(sentence)).length).toBeGreaterThan(50)
    expect([...writer, ...sentences].filter(mark => main.includes(mark))).toEqual([])
  })
})

/** Texts as they stand in the content of the letter, whole and long enough to be found nowhere else by chance. */
function letterSentences(): string[] {
  const folder = inRepository('src', 'content', 'letter')
  const source = filesIn(folder).map(file => readFileSync(path.join(folder, file), 'utf8')).join('\n')
  return [...source.matchAll(/'([^'\\\n]{12,})'/g)].flatMap(([, text = '']) => (/[\u4e00-\u9fff]/.test(text) ? [text] : []))
}

describe('templates', () => {
  // WeChat's compiler refuses a build otherwise: "expect end-tag `input`". A minifier for HTML leaves such tags open.
  it.each(files.filter(file => file.endsWith('.wxml')))('close every element of %s', file => {
    expect(elementsOf(parseWxml(read(file), file)).length).toBeGreaterThan(0)
  })
})

describe('scripts', () => {
  it('never make code from text, but for webpack asking for the global object, which fails quietly in WeChat', () => {
    const found = scripts.flatMap(file => (read(file).match(/\beval\s*\(|\bFunction\s*\([^)]*\)/g) ?? []).map(text => `${file}: ${text}`))
    expect(found).toEqual(['runtime.js: Function("return this")'])
  })

  it('use no regular expression with lookbehind, which iOS before 16.4 cannot read', () => {
    expect(scripts.filter(file => /\(\?<[=!]/.test(read(file)))).toEqual([])
  })

  it('write nothing to the log', () => {
    expect(scripts.filter(file => !PLATFORM_FILES.includes(file) && /\bconsole\.log\b/.test(read(file)))).toEqual([])
  })
})

describe.each<Target>(['weapp', 'h5'])('web addresses in the %s build', target => {
  const folder = outputFolder(target)
  const text = filesIn(folder).map(file => readFileSync(path.join(folder, file), 'latin1')).join('\n')
  // In data URIs colon and slashes may be escaped.
  const plain = text.replace(/%3A/gi, ':').replace(/%2F/gi, '/')
  const addresses = [...new Set(plain.match(/\b(?:https?|wss?):\/\/[^\s"'`()<>\\]+/g) ?? [])]
  const allowed = ALLOWED_ADDRESSES.filter(({ targets }) => targets.includes(target)).map(({ prefix }) => prefix)

  it('are all on the list', () => {
    expect(addresses.filter(address => !allowed.some(prefix => address.startsWith(prefix)))).toEqual([])
  })

  it('still need every entry of the list', () => {
    expect(allowed.filter(prefix => !addresses.some(address => address.startsWith(prefix)))).toEqual([])
  })
})

describe('accessibility in the templates', () => {
  const wanted = jest.requireActual<Record<string, Record<string, string>>>('../../config/plugins/aria/components.js')
  const templates = () => elementsOf(parseWxml(read('base.wxml'), 'base.wxml'))
  const tagOf = (component: string) => component.replace(/\B[A-Z]/g, letter => `-${letter}`).toLowerCase()

  it.each(Object.entries(wanted))('%s carries its ARIA attributes wherever its template takes properties', (component, attributes) => {
    const withProperties = templates().filter(({ tag, attributes }) => tag === tagOf(component) && Object.values(attributes).some(value => /\bi\.p\d/.test(value)))
    const lacking = withProperties.filter(template => Object.keys(attributes).some(name => !(name in template.attributes)))
    expect(withProperties.length).toBeGreaterThan(0)
    expect(lacking).toEqual([])
  })

  it('hands on false as well as true', () => {
    const values = templates().flatMap(({ attributes }) => Object.entries(attributes).filter(([name]) => name.startsWith('aria-')).map(([, value]) => value))
    expect([...new Set(values)].filter(value => !/^\{\{i\.p\d+\}\}$/.test(value))).toEqual([])
  })
})

function elementsOf(nodes: readonly WxmlNode[]): { tag: string; attributes: Readonly<Record<string, string>> }[] {
  return nodes.flatMap(node => ('tag' in node ? [node, ...elementsOf(node.children)] : []))
}
