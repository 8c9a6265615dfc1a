/** Which ARIA attributes each component of the compiled templates carries. Every name costs bytes in base.wxml: list only what is used. */
const attributes = names => Object.fromEntries(names.map(name => [`aria-${name.toLowerCase()}`, `i.aria${name}`]))

module.exports = {
  View: attributes(['Role', 'Label', 'Checked', 'Expanded', 'Hidden', 'Live']),
  Text: attributes(['Role', 'Label', 'Hidden']),
  Button: attributes(['Role', 'Label', 'Checked', 'Expanded']),
  Input: attributes(['Label']),
  Textarea: attributes(['Label']),
  Picker: attributes(['Role', 'Label']),
}
