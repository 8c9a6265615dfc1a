/** In component tests a class of a CSS module is its own name. */
export default new Proxy<Record<string, string>>({}, { get: (_target, name) => String(name) })
