import { element, xmlPart } from './xml'

/** A4 with margins of 2.5 cm, in twips (letters-spec 7). */
export const page = { width: 11906, height: 16838, margin: 1417, textWidth: 11906 - 2 * 1417 } as const

export const styleIds = {
  plain: 'Normal', title: 'Title', heading: 'Heading1', body: 'BodyText', cell: 'PlanCell', strongCell: 'PlanStrongCell', closing: 'Closing',
  salutation: 'Salutation', salutedName: 'SalutedName', signature: 'Signature', right: 'Date',
} as const

/** 小四, in half points. */
const bodySize = 24
const titleSize = 32

/** word/styles.xml: 宋体 小四, one and a half lines (360 of 240), first lines indented by two characters. */
export function stylesPart(): string {
  const namespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }
  return xmlPart(element(
    'w:styles', namespace, defaults(),
    style(styleIds.plain, 'Normal', [], []),
    style(styleIds.title, 'Title', [spacing({ 'w:before': 0, 'w:after': 360 }), align('center')], [element('w:b'), ...size(titleSize)]),
    style(
      styleIds.heading, 'heading 1',
      [element('w:keepNext'), spacing({ 'w:before': 120, 'w:after': 0 }), element('w:outlineLvl', { 'w:val': 0 })], [element('w:b')],
    ),
    style(styleIds.body, 'Body Text', [indent()], []),
    style(styleIds.cell, 'Plan Cell', cellLayout(), []),
    style(styleIds.strongCell, 'Plan Strong Cell', cellLayout(), [element('w:b')]),
    // From the closing on, all stays on the page of the signature: nobody signs an empty sheet.
    style(styleIds.closing, 'Closing', [element('w:keepNext'), element('w:keepLines'), spacing({ 'w:before': 240 }), indent()], []),
    style(styleIds.salutation, 'Salutation', [element('w:keepNext'), indent()], []),
    style(styleIds.salutedName, 'Saluted Name', [element('w:keepNext')], []),
    style(styleIds.signature, 'Signature', signatureLayout(), []),
    style(styleIds.right, 'Date', [align('right')], []),
  ))
}

function defaults(): string {
  const fonts = element('w:rFonts', {
    'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman', 'w:eastAsia': '宋体', 'w:cs': 'Times New Roman',
  })
  const language = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' })
  return element(
    'w:docDefaults', {},
    element('w:rPrDefault', {}, element('w:rPr', {}, fonts, ...size(bodySize), language)),
    element('w:pPrDefault', {}, element('w:pPr', {}, spacing({ 'w:line': 360, 'w:lineRule': 'auto' }))),
  )
}

function style(id: string, name: string, paragraph: readonly string[], run: readonly string[]): string {
  const isDefault = id === styleIds.plain
  const type = { 'w:type': 'paragraph', 'w:styleId': id }
  return element(
    'w:style', isDefault ? { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': id } : type,
    element('w:name', { 'w:val': name }),
    ...(isDefault ? [] : [element('w:basedOn', { 'w:val': styleIds.plain })]),
    element('w:qFormat'),
    ...(paragraph.length > 0 ? [element('w:pPr', {}, ...paragraph)] : []),
    ...(run.length > 0 ? [element('w:rPr', {}, ...run)] : []),
  )
}

/** On the right side of the page, with room above to sign by hand; the line ends at the right margin. */
function signatureLayout(): readonly string[] {
  return [
    element('w:keepNext'),
    element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': page.textWidth })),
    spacing({ 'w:before': 480 }),
    element('w:ind', { 'w:left': 3400 }),
  ]
}

/** The first line begins two characters in. */
function indent(): string {
  return element('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': 2 * 10 * bodySize })
}

function cellLayout(): readonly string[] {
  return [spacing({ 'w:line': 288, 'w:lineRule': 'auto' }), align('center')]
}

function spacing(values: Readonly<Record<string, string | number>>): string {
  return element('w:spacing', values)
}

function align(value: 'center' | 'right'): string {
  return element('w:jc', { 'w:val': value })
}

function size(halfPoints: number): readonly string[] {
  return [element('w:sz', { 'w:val': halfPoints }), element('w:szCs', { 'w:val': halfPoints })]
}
