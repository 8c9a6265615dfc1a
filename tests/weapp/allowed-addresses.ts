export type Target = 'weapp' | 'h5'

export interface AllowedAddress {
  /** An address of a build may begin with it. */
  readonly prefix: string
  readonly targets: readonly Target[]
  /** Why it stands there and why nothing is ever fetched from it. */
  readonly reason: string
}

/** Every web address that a build may contain. None of them is called: the host counts network calls of whole journeys, and finds none. */
export const ALLOWED_ADDRESSES: readonly AllowedAddress[] = [
  { prefix: 'https://taro.com', targets: ['weapp'], reason: 'base that Taro’s own URL shim resolves relative paths against' },
  { prefix: 'https://reactjs.org/docs/error-decoder.html', targets: ['weapp', 'h5'], reason: 'React writes it into the text of its errors' },
  { prefix: 'http://www.w3.org/', targets: ['weapp', 'h5'], reason: 'names of XML namespaces (SVG, XHTML, MathML, XLink)' },
  { prefix: 'http://schemas.openxmlformats.org/', targets: ['weapp', 'h5'], reason: 'names of XML namespaces in the .docx' },
  { prefix: 'http://schemas.microsoft.com/office/word', targets: ['weapp', 'h5'], reason: 'name of the compatibility setting in the .docx' },
  { prefix: 'http://purl.org/dc/', targets: ['weapp', 'h5'], reason: 'names of XML namespaces in the properties of the .docx' },
  { prefix: 'https://query-string.invalid', targets: ['h5'], reason: 'base of the query-string library; the domain cannot exist' },
]
