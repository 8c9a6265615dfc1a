type Attributes = Readonly<Record<string, string | number>>

/** An XML element. Children are finished XML; text goes through `escapeXml` first. Attribute values are escaped here. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const open = Object.entries(attributes).reduce((tag, [key, value]) => `${tag} ${key}="${escapeXml(String(value))}"`, name)
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.join('')}</${name}>`
}

/** An XML part with its declaration. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/**
 * Text for XML 1.0. What the format does not allow is dropped: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. Emoji
 * and rare characters outside the basic plane stay.
 */
export function escapeXml(text: string): string {
  return Array.from(text).filter(isAllowed).map((character) => entities[character] ?? character).join('')
}

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code !== 0x7f && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
