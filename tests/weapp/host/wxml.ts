/** A node of a .wxml file as written. */
export type WxmlNode = WxmlElement | { readonly text: string }

export interface WxmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly WxmlNode[]
}

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)|</g
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g

/** Reads the subset of WXML that Taro writes: double-quoted attributes, no `<` inside text. Anything else is an error. */
export function parseWxml(source: string, file: string): WxmlNode[] {
  const root: WxmlNode[] = []
  const open: { tag: string; children: WxmlNode[] }[] = [{ tag: '', children: root }]
  for (const [token, closing, tag, attributes, selfClosing, text] of source.matchAll(TOKEN)) {
    const parent = open[open.length - 1]
    if (!parent || token === '<') throw new Error(`${file}: cannot read near ${source.slice(0, 80)}`)
    if (text !== undefined) {
      // WeChat draws no text for the white space between two tags.
      if (text.trim()) parent.children.push({ text })
    } else if (closing) {
      if (parent.tag !== tag) throw new Error(`${file}: </${tag}> closes <${parent.tag}>`)
      open.pop()
    } else if (tag) {
      const children: WxmlNode[] = []
      parent.children.push({ tag, attributes: parseAttributes(attributes ?? ''), children })
      if (!selfClosing) open.push({ tag, children })
    }
  }
  if (open.length > 1) throw new Error(`${file}: <${open[open.length - 1]?.tag}> is not closed`)
  return root
}

function parseAttributes(source: string): Record<string, string> {
  return Object.fromEntries([...source.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value ?? '']))
}

export type Scope = Readonly<Record<string, unknown>>
const expressions = new Map<string, (scope: object) => unknown>()

/** The value of an attribute: that of the expression when `{{…}}` is all of it, else text with the values filled in. */
export function evaluate(value: string, scope: Scope): unknown {
  const whole = /^\{\{([^{}]*)\}\}$/.exec(value)
  if (whole) return expression(whole[1] ?? '')(unknownIsUndefined(scope))
  return value.replace(/\{\{([\s\S]*?)\}\}/g, (_, source: string) => String(expression(source)(unknownIsUndefined(scope)) ?? ''))
}

/** The `data` of a template: the braces hold the members of an object. */
export function evaluateData(value: string, scope: Scope): Scope {
  const members = /^\{\{([\s\S]*)\}\}$/.exec(value)?.[1] ?? ''
  return expression(`{${members}}`)(unknownIsUndefined(scope)) as Scope
}

function expression(source: string): (scope: object) => unknown {
  const known = expressions.get(source)
  if (known) return known
  const made = new Function('scope', `with (scope) { return (${source}) }`) as (scope: object) => unknown
  expressions.set(source, made)
  return made
}

/** A name that is not in the data is `undefined` in WXML, not an error. */
function unknownIsUndefined(scope: Scope): object {
  return new Proxy(scope, { has: () => true, get: (target, key) => (typeof key === 'string' ? target[key] : undefined) })
}

/** Runs a .wxs module; what Taro writes there is plain ES5. */
export function runWxs(source: string): unknown {
  const module = { exports: {} as unknown }
  new Function('module', source)(module)
  return module.exports
}
