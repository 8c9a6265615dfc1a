/** What the templates make of a page's data: the tree WeChat would draw. */
export type Drawn = DrawnElement | DrawnText

export interface DrawnText {
  readonly kind: 'text'
  readonly text: string
}

export class DrawnElement {
  readonly kind = 'element'
  readonly children: Drawn[] = []

  constructor(
    readonly tag: string,
    readonly parent: DrawnElement | undefined,
    /** The data node it was drawn from, with Taro's short names. */
    readonly data: Readonly<Record<string, unknown>>,
    /** The attributes of its template as written, with their expressions. */
    private readonly written: Readonly<Record<string, string>>,
    private readonly valueOf: (expression: string) => unknown,
  ) {}

  get attributeNames(): readonly string[] {
    return Object.keys(this.written)
  }

  /** Whether an attribute of its template reads this member of the data node. */
  reads(key: string): boolean {
    return Object.values(this.written).some(expression => new RegExp(`\\bi\\.${key}\\b`).test(expression))
  }

  attribute(name: string): unknown {
    const expression = this.written[name]
    return expression === undefined ? undefined : this.valueOf(expression)
  }

  get id(): string {
    return String(this.attribute('id') ?? '')
  }

  get label(): string | undefined {
    const label = this.attribute('aria-label')
    return typeof label === 'string' ? label : undefined
  }

  /** What it is to a screen reader: its role, or for a native control its tag. */
  get role(): string {
    return String(this.attribute('aria-role') ?? this.tag)
  }

  /** The page method bound to an event, if its template binds one. */
  handler(event: string): { method: string; stops: boolean } | undefined {
    const name = [`bind${event}`, `bind:${event}`, `catch${event}`, `catch:${event}`].find(each => this.written[each] !== undefined)
    return name === undefined ? undefined : { method: String(this.attribute(name)), stops: name.startsWith('catch') }
  }

  /** Itself and the elements it lies in, innermost first. */
  *ancestors(): Iterable<DrawnElement> {
    yield this
    if (this.parent) yield* this.parent.ancestors()
  }

  /** Itself and everything in it, in reading order. */
  *descendants(): Iterable<DrawnElement> {
    yield this
    for (const child of this.children) if (child.kind === 'element') yield* child.descendants()
  }

  /** The words a reader sees in it, without line breaks between parts. */
  get words(): string {
    return this.children.map(child => (child.kind === 'text' ? child.text : child.words)).join('')
  }
}

/** The words of a part of a page: one line for each block, texts beside one another on one line. */
export function textLines(parts: readonly Drawn[]): string[] {
  const lines: string[] = []
  let inline = ''
  const endLine = () => {
    if (inline.trim()) lines.push(inline.trim())
    inline = ''
  }
  for (const part of parts) {
    if (part.kind === 'text') inline += part.text
    else if (part.tag === 'text') inline += part.words
    else {
      endLine()
      lines.push(...textLines(part.children))
    }
  }
  endLine()
  return lines
}

const SHOWN = ['aria-role', 'aria-label', 'aria-checked', 'aria-expanded', 'aria-hidden', 'aria-live', 'value', 'placeholder', 'disabled']

/** A tree to read when a test fails: tag, id, what assistive technology hears, words. */
export function outline(parts: readonly Drawn[], indent = ''): string {
  return parts
    .map(part => {
      if (part.kind === 'text') return `${indent}"${part.text}"`
      const shown = SHOWN.filter(name => ![undefined, '', false].includes(part.attribute(name) as undefined))
      const facts = shown.map(name => ` ${name}=${JSON.stringify(part.attribute(name))}`).join('')
      const inside = part.children.length > 0 ? `\n${outline(part.children, `${indent}  `)}` : ''
      return `${indent}${part.tag}${/^_/.test(part.id) ? '' : `#${part.id}`}${facts}${inside}`
    })
    .join('\n')
}
