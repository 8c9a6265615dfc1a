import { strFromU8, unzipSync } from 'fflate'
import { elementsIn, elementsNamed, parseXml, textIn, type XmlElement } from './xml-tree'

export interface OpenedDocx {
  readonly paths: readonly string[]
  part(path: string): XmlElement
}

/** Opens a .docx; `part` throws where a part is missing or not well-formed. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const files = unzipSync(bytes)
  return {
    paths: Object.keys(files),
    part: (path) => {
      const file = files[path]
      if (!file) throw new Error(`No part ${path}`)
      return parseXml(strFromU8(file))
    },
  }
}

/** The text of each paragraph that stands in the body itself. */
export function bodyParagraphs(document: XmlElement): readonly string[] {
  return elementsIn(bodyOf(document)).filter(({ name }) => name === 'w:p').map(paragraphText)
}

/** The texts of the cells of each row of the tables. */
export function tableRows(document: XmlElement): readonly (readonly string[])[] {
  return elementsNamed(bodyOf(document), 'w:tr').map((row) => elementsNamed(row, 'w:tc').map((cell) => elementsNamed(cell, 'w:p').map(paragraphText).join('\n')))
}

function bodyOf(document: XmlElement): XmlElement {
  const [body] = elementsNamed(document, 'w:body')
  if (!body) throw new Error('No body')
  return body
}

function paragraphText(paragraph: XmlElement): string {
  return elementsNamed(paragraph, 'w:t').map(textIn).join('')
}
