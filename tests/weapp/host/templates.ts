import { DrawnElement, type Drawn } from './drawn'
import { resolve, type Loader } from './loader'
import { evaluate, evaluateData, parseWxml, runWxs, type Scope, type WxmlElement, type WxmlNode } from './wxml'

interface WxmlFile {
  readonly nodes: readonly WxmlNode[]
  /** Templates by name, those of imported files included, each with the wxs modules of the file it is written in. */
  readonly templates: ReadonlyMap<string, { children: readonly WxmlNode[]; modules: Scope }>
  readonly modules: Scope
}

/** Shared by all launches of one test file, by what is in the file. */
const parsed = new Map<string, readonly WxmlNode[]>()

interface Drawing {
  readonly file: WxmlFile
  readonly path: string
  readonly components: Readonly<Record<string, string>>
  readonly faults: string[]
  componentCount: number
}

export interface DrawnPage {
  readonly parts: readonly Drawn[]
  /** Data the templates cannot draw; WeChat leaves such nodes out with a warning. */
  readonly faults: readonly string[]
  /** How often drawing went through the `comp` component, because a tree is deeper than the templates. */
  readonly componentCount: number
}

/**
 * Draws a page's data with the templates of the build itself: its page .wxml, base.wxml, utils.wxs and comp.wxml. Names of templates and
 * attributes are short codes that differ from build to build, so nothing about them is known here.
 */
export class Templates {
  private readonly files = new Map<string, WxmlFile>()

  constructor(private readonly loader: Loader) {}

  draw(route: string, data: Scope): DrawnPage {
    const drawing = this.start(route, [])
    const parts = this.nodes(drawing.file.nodes, { ...data, ...drawing.file.modules }, undefined, drawing)
    return { parts, faults: drawing.faults, componentCount: drawing.componentCount }
  }

  private start(path: string, faults: string[]): Drawing {
    const { usingComponents = {} } = JSON.parse(this.loader.read(`${path}.json`)) as { usingComponents?: Record<string, string> }
    return { file: this.file(`${path}.wxml`), path, components: usingComponents, faults, componentCount: 0 }
  }

  private file(path: string): WxmlFile {
    const known = this.files.get(path)
    if (known) return known
    const text = this.loader.read(path)
    const nodes = parsed.get(text) ?? parseWxml(text, path)
    parsed.set(text, nodes)
    const elements = nodes.filter((node): node is WxmlElement => 'tag' in node)
    const source = (node: WxmlElement) => resolve(path, node.attributes.src ?? '')
    const modules = Object.fromEntries(
      elements.filter(node => node.tag === 'wxs').map(node => [node.attributes.module ?? '', runWxs(this.loader.read(source(node)))]),
    )
    const imported = elements.filter(node => node.tag === 'import').flatMap(node => [...this.file(source(node)).templates])
    const own = elements.filter(node => node.tag === 'template' && node.attributes.name !== undefined)
    const templates = new Map([...imported, ...own.map(node => [node.attributes.name ?? '', { children: node.children, modules }] as const)])
    const file = { nodes, templates, modules }
    this.files.set(path, file)
    return file
  }

  private nodes(nodes: readonly WxmlNode[], scope: Scope, parent: DrawnElement | undefined, drawing: Drawing): Drawn[] {
    const drawn: Drawn[] = []
    let isElseOpen = false
    for (const node of nodes) {
      if ('text' in node) {
        const text = String(evaluate(node.text, scope) ?? '')
        if (text) drawn.push({ kind: 'text', text })
        continue
      }
      const { 'wx:if': condition, 'wx:else': otherwise, 'wx:for': list } = node.attributes
      if (condition !== undefined) isElseOpen = !evaluate(condition, scope)
      if ((condition !== undefined && isElseOpen) || (otherwise !== undefined && !isElseOpen)) continue
      if (list === undefined) drawn.push(...this.element(node, scope, parent, drawing))
      else {
        const items = (evaluate(list, scope) ?? []) as unknown[]
        items.forEach((item, index) => drawn.push(...this.element(node, { ...scope, item, index }, parent, drawing)))
      }
    }
    return drawn
  }

  private element(node: WxmlElement, scope: Scope, parent: DrawnElement | undefined, drawing: Drawing): Drawn[] {
    const { tag, attributes } = node
    if (tag === 'import' || tag === 'wxs' || (tag === 'template' && attributes.name !== undefined)) return []
    if (tag === 'block') return this.nodes(node.children, scope, parent, drawing)
    if (tag === 'template') {
      const name = String(evaluate(attributes.is ?? '', scope))
      const template = drawing.file.templates.get(name)
      if (!template) drawing.faults.push(`no template ${name} for ${JSON.stringify(scope.item).slice(0, 120)}`)
      else return this.nodes(template.children, { ...evaluateData(attributes.data ?? '', scope), ...template.modules }, parent, drawing)
      return []
    }
    if (drawing.components[tag] !== undefined) return this.component(node, scope, parent, drawing)
    if (tag === 'comp') drawing.faults.push(`${drawing.path}.json does not name comp among its components`)
    const data = (scope.i ?? {}) as Record<string, unknown>
    const element = new DrawnElement(tag, parent, data, attributes, expression => evaluate(expression, scope))
    element.children.push(...this.nodes(node.children, scope, element, drawing))
    return [element]
  }

  /** Taro's recursion: where the templates end, `comp` starts them again. Its host is virtual (no element of its own). */
  private component({ tag, attributes }: WxmlElement, scope: Scope, parent: DrawnElement | undefined, drawing: Drawing): Drawn[] {
    if (tag !== 'comp') throw new Error(`<${tag}>: this host draws no components but Taro's comp (tests/weapp/README.md)`)
    const inner = this.start(resolve(drawing.path, drawing.components.comp ?? ''), drawing.faults)
    const data = { i: evaluate(attributes.i ?? '', scope), l: evaluate(attributes.l ?? '', scope) }
    const parts = this.nodes(inner.file.nodes, { ...data, ...inner.file.modules }, parent, inner)
    drawing.componentCount += 1 + inner.componentCount
    return parts
  }
}
