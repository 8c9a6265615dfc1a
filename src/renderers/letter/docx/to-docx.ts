import { strToU8, zipSync, type Zippable } from 'fflate'
import type { CalendarDate } from '@/domain/calendar-date'
import type { LetterDocument } from '@/domain/letter/document'
import { documentPart } from './document-part'
import {
  contentTypesPart, corePropertiesPart, documentRelationshipsPart, packageRelationshipsPart, settingsPart,
} from './package-parts'
import { stylesPart } from './styles-part'

export interface DocxProperties {
  /** The title in the file's properties. */
  readonly title: string
  readonly createdOn: CalendarDate
}

/**
 * The letter as a .docx file for Word, WPS and LibreOffice (letters-spec 7): A4, 宋体 小四, one and a half lines, bordered plan. The same
 * document and properties always give the same bytes. Needs no TextEncoder, Blob or Buffer. Masking comes before.
 */
export function toDocx(document: LetterDocument, { title, createdOn }: DocxProperties): Uint8Array {
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesPart()],
    ['_rels/.rels', packageRelationshipsPart()],
    ['docProps/core.xml', corePropertiesPart(title, createdOn)],
    ['word/document.xml', documentPart(document)],
    ['word/_rels/document.xml.rels', documentRelationshipsPart()],
    ['word/styles.xml', stylesPart()],
    ['word/settings.xml', settingsPart()],
  ]
  // The zip stores local time. A date made from local parts reads the same in every time zone, so the bytes do not depend on the zone.
  const mtime = new Date(1980, 0, 1, 12)
  const files: Zippable = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(files, { mtime })
}
