/**
 * Which ARIA attributes each component of the compiled templates carries. Every name costs bytes in base.wxml: list only what is used.
 * The value is Taro's default for an attribute; with an empty one `false` arrives as `false`, so that a box that is not ticked says so.
 */
const attributes = names => Object.fromEntries(names.map(name => [`aria-${name.toLowerCase()}`, '']))

module.exports = {
  View: attributes(['Role', 'Label', 'Checked', 'Expanded']),
  Button: attributes(['Label']),
  Input: attributes(['Label']),
  Textarea: attributes(['Label']),
  Image: attributes(['Label']),
  Picker: attributes(['Role', 'Label']),
}
