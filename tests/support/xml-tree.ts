export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Reads the XML that the program writes, and throws where it is not well-formed. No comments, no CDATA, no document types. */
export function parseXml(xml: string): XmlElement {
  const tokens = xml.replace(/^<\?xml [^?]*\?>\s*/, '').match(/<[^>]*>|[^<]+/g) ?? []
  const root: { children: (XmlElement | string)[] } = { children: [] }
  const open: { name: string; children: (XmlElement | string)[] }[] = [{ name: '', children: root.children }]
  for (const token of tokens) {
    const current = open[open.length - 1]
    if (!current) throw new Error(`Nothing is open before ${token}`)
    if (token.startsWith('</')) {
      if (token !== `</${current.name}>`) throw new Error(`${token} closes ${current.name}`)
      open.pop()
    } else if (token.startsWith('<')) {
      const element = readTag(token)
      current.children.push(element)
      if (!token.endsWith('/>')) open.push({ name: element.name, children: element.children })
    } else {
      current.children.push(unescape(token))
    }
  }
  const [element] = root.children
  if (open.length !== 1 || root.children.length !== 1 || typeof element !== 'object') throw new Error('Not one closed root element')
  return element
}

/** All elements of a name, the element itself included, in the order of the text. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const inside = elementsIn(element).flatMap((child) => elementsNamed(child, name))
  return element.name === name ? [element, ...inside] : inside
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string')
}

/** The text inside an element. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

function readTag(token: string): { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } {
  const match = /^<([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*\/?>$/.exec(token)
  if (!match?.[1]) throw new Error(`Not a tag: ${token}`)
  const pairs = Array.from((match[2] ?? '').matchAll(/([\w:]+)="([^"]*)"/g))
  const attributes = Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescape(value)]))
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute stands twice: ${token}`)
  return { name: match[1], attributes, children: [] }
}

function unescape(text: string): string {
  return text.replace(/&(\w*);?/g, (entity, name: string) => {
    const character = entity.endsWith(';') ? entities[name] : undefined
    if (character === undefined) throw new Error(`Not escaped: ${text}`)
    return character
  })
}
