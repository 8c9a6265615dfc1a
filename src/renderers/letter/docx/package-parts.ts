import type { CalendarDate } from '@/domain/calendar-date'
import { element, escapeXml, xmlPart } from './xml'

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** [Content_Types].xml */
export function contentTypesPart(): string {
  const fallback = (extension: string, type: string) => element('Default', { Extension: extension, ContentType: type })
  const part = (name: string, type: string) => element('Override', { PartName: name, ContentType: type })
  return xmlPart(element(
    'Types', { xmlns: `${packageNamespace}/content-types` },
    fallback('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    fallback('xml', 'application/xml'),
    part('/word/document.xml', `${wordType}.document.main+xml`),
    part('/word/styles.xml', `${wordType}.styles+xml`),
    part('/word/settings.xml', `${wordType}.settings+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ))
}

/** _rels/.rels */
export function packageRelationshipsPart(): string {
  return relationshipsPart([
    [`${officeNamespace}/relationships/officeDocument`, 'word/document.xml'],
    [`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ])
}

/** word/_rels/document.xml.rels */
export function documentRelationshipsPart(): string {
  return relationshipsPart([
    [`${officeNamespace}/relationships/styles`, 'styles.xml'],
    [`${officeNamespace}/relationships/settings`, 'settings.xml'],
  ])
}

function relationshipsPart(targets: readonly (readonly [type: string, target: string])[]): string {
  const relationships = targets.map(([type, target], index) => element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }))
  return xmlPart(element('Relationships', { xmlns: `${packageNamespace}/relationships` }, ...relationships))
}

/** docProps/core.xml: a title and the letter's date. No author and no program: the letter is the debtor's own. */
export function corePropertiesPart(title: string, createdOn: CalendarDate): string {
  const moment = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${createdOn}T00:00:00Z`)
  return xmlPart(element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    moment('dcterms:created'),
    moment('dcterms:modified'),
  ))
}

/** word/settings.xml: layout of the present Word (without it Word opens in compatibility mode), Chinese punctuation compressed. */
export function settingsPart(): string {
  const mode = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 }
  return xmlPart(element(
    'w:settings', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    element('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
    element('w:compat', {}, element('w:compatSetting', mode)),
    element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
  ))
}
