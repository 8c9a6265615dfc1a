import type { Drawn, DrawnElement } from './drawn'

/** `#id`, the exact words of an element, or its name or role for assistive technology. */
export type Selector = string | { readonly label: string } | { readonly role: string }

/** Every element a selector means; of elements within one another with the same words, the innermost. */
export function findAll(parts: readonly Drawn[], selector: Selector): DrawnElement[] {
  const elements = parts.flatMap(part => (part.kind === 'element' ? [...part.descendants()] : []))
  if (typeof selector !== 'string') return elements.filter(element => ('label' in selector ? element.label === selector.label : element.role === selector.role))
  if (selector.startsWith('#')) return elements.filter(element => element.id === selector.slice(1))
  const matching = elements.filter(element => element.words.trim() === selector)
  return matching.filter(element => !matching.some(other => other.parent && [...other.parent.ancestors()].includes(element)))
}

export function describeSelector(selector: Selector): string {
  return typeof selector === 'string' ? `“${selector}”` : JSON.stringify(selector)
}
