/** In component tests a class of a CSS module is its own name. */
const classNames = new Proxy<Record<string, string>>({}, { get: (_target, name) => String(name) })

// oxlint-disable-next-line no-restricted-exports -- a CSS module is a default export
export default classNames
