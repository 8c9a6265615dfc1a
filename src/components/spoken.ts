/** What a screen reader is told, in the form each build understands. */
const isWeb = process.env.TARO_ENV === 'h5'

type Role = 'button' | 'radio' | 'radiogroup' | 'checkbox' | 'group' | 'alert'

interface SpokenProps {
  readonly ariaRole?: string
}

function asHtml(attributes: object): SpokenProps {
  return attributes
}

const tappable: readonly Role[] = ['button', 'radio', 'checkbox']

/**
 * Props with the role. The WeChat templates take `ariaRole`, Taro's H5 elements pass on only the HTML attribute; there, what can be tapped
 * can be reached with the keyboard too.
 */
export function role(name: Role): SpokenProps {
  if (!isWeb) return { ariaRole: name }
  return asHtml({ role: name, ...(tappable.includes(name) && { tabindex: 0 }) })
}

/** Props of Taro's Button: WeChat's own says by itself what it is, the element of the web build does not. */
export function nativeButton(): SpokenProps {
  return isWeb ? role('button') : {}
}

/** Props of a heading; H5 wants its level said. */
export function heading(level: 1 | 2): SpokenProps {
  return isWeb ? asHtml({ role: 'heading', 'aria-level': level }) : { ariaRole: 'heading' }
}

/** Props that name an Input or Textarea. On H5 the real control lies inside Taro's element, and only `nativeProps` reach it. */
export function controlName(label: string, more: Readonly<Record<string, unknown>> = {}) {
  return isWeb ? { nativeProps: { 'aria-label': label, ...more } } : { ariaLabel: label }
}

/** Props that say what an Image shows. On H5 the real picture lies inside Taro's element. */
export function pictureName(label: string) {
  return isWeb ? { nativeProps: { alt: label } } : { ariaLabel: label }
}
