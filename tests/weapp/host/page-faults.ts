import type { DrawnElement } from './drawn'
import type { PageInstance } from './page-instance'

/** WAI-ARIA roles our kit uses or may use; WeChat hands them to VoiceOver and TalkBack (document "无障碍访问"). */
const ROLES = [
  'alert', 'alertdialog', 'button', 'checkbox', 'dialog', 'group', 'heading', 'img', 'link', 'list', 'listitem', 'progressbar', 'radio',
  'radiogroup', 'region', 'status', 'switch', 'tab', 'table', 'row', 'cell', 'tablist', 'textbox', 'combobox',
]
const LOGICAL = ['aria-checked', 'aria-expanded', 'aria-hidden']
const NATIVE_CONTROLS = ['input', 'textarea', 'picker', 'switch', 'slider']
const ACTION_ROLES = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab']

/** What is wrong with a drawn page, whatever it shows. Each rule is a mistake that a green build does not notice. */
export function pageFaults(page: PageInstance): string[] {
  const { parts, faults } = page.drawn
  const elements = parts.flatMap(part => (part.kind === 'element' ? [...part.descendants()] : []))
  const ids = elements.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `id ${id} is on the page twice`)
  return [...faults, ...twice, ...elements.flatMap(elementFaults)].map(fault => `${page.route}: ${fault}`)
}

function elementFaults(element: DrawnElement): string[] {
  const { tag, label, words } = element
  const faults: string[] = []
  const role = element.attribute('aria-role')
  const address = element.attribute('src')

  // Taro numbers a component's properties on both sides; a number the template does not read is a property that never arrives.
  const lost = Object.keys(element.data).filter(key => /^p\d+$/.test(key) && !element.reads(key))
  if (lost.length > 0) faults.push(`the template does not read ${lost.join(', ')}`)
  if (role !== undefined && !ROLES.includes(String(role))) faults.push(`aria-role is ${String(role)}`)
  if (label !== undefined && !/\S/.test(label)) faults.push('aria-label is empty')
  for (const name of LOGICAL) {
    const value = element.attribute(name)
    if (value !== undefined && typeof value !== 'boolean') faults.push(`${name} is ${JSON.stringify(value)}`)
  }
  if (NATIVE_CONTROLS.includes(tag) && label === undefined) faults.push('has no name for a screen reader')
  if ((tag === 'button' || ACTION_ROLES.includes(String(role))) && label === undefined && !words.trim()) faults.push('says nothing to a screen reader')
  // Documents "input", "textarea": what is longer is cut without a word.
  if ((tag === 'input' || tag === 'textarea') && element.attribute('maxlength') !== -1) faults.push(`cuts at ${String(element.attribute('maxlength'))}`)
  // Document "text": 除了文本节点以外的其他节点都无法长按选中; a text holds only texts.
  if (tag === 'text' && element.children.some(child => child.kind === 'element' && child.tag !== 'text')) faults.push('a text holds something else than text')
  if (typeof address === 'string' && /^(https?:)?\/\//.test(address)) faults.push(`loads ${address}`)
  return faults.map(fault => `<${tag}> ${/^_/.test(element.id) ? '' : `#${element.id} `}“${words.slice(0, 20)}”: ${fault}`)
}
