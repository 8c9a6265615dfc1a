import { assertNever } from '../assert-never'
import type { Block, Inline, LetterDocument, SensitiveField, Sentence } from './document'

type Mask = (text: string) => string
type Masks = Readonly<Partial<Record<SensitiveField, Mask>>>

const hidden = '****'
const hide: Mask = () => hidden

/** 138****1234 */
const maskPhone: Mask = (phone) => phone.slice(0, 3) + hidden + phone.slice(-4)

/** Keeps the first character: 李*, 欧**. */
const keepSurname: Mask = (name) => {
  const [surname = '', ...rest] = Array.from(name)
  return surname + '*'.repeat(rest.length)
}

/** ****0001; nothing of a number that has only four characters itself. */
const keepLastFour: Mask = (number) => {
  const characters = Array.from(number)
  return characters.length > 4 ? hidden + characters.slice(-4).join('') : hidden
}

const exportMasks: Masks = { phone: maskPhone, idLast4: hide }
const onlookerMasks: Masks = {
  name: keepSurname, phone: maskPhone, contractNo: keepLastFour, idLast4: hide, accountLast4: hide, email: hide, mailAddress: hide,
}

/** The letter as it leaves the phone until the debtor switches the full data on: phone and identity digits masked (letters-spec 7). */
export function maskForExport(document: LetterDocument): LetterDocument {
  return maskDocument(document, exportMasks)
}

/** The letter on a screen that others can see: also name, contract number, account and addresses masked (letters-spec 13). */
export function maskForOnlookers(document: LetterDocument): LetterDocument {
  return maskDocument(document, onlookerMasks)
}

function maskDocument(document: LetterDocument, masks: Masks): LetterDocument {
  return { blocks: document.blocks.map((block) => maskBlock(block, masks)) }
}

function maskBlock(block: Block, masks: Masks): Block {
  const mask = (sentence: Sentence) => maskSentence(sentence, masks)
  switch (block.type) {
    case 'addressee':
    case 'paragraph':
    case 'closing':
      return { ...block, sentences: block.sentences.map(mask) }
    case 'list':
    case 'enclosures':
      return { ...block, items: block.items.map(mask) }
    case 'salutation':
      return { ...block, creditor: mask(block.creditor) }
    case 'signature':
      return { ...block, name: mask(block.name) }
    case 'title':
    case 'heading':
    case 'planTable':
    case 'date':
      return block
    default:
      return assertNever(block)
  }
}

function maskSentence(sentence: Sentence, masks: Masks): Sentence {
  return { ...sentence, inline: sentence.inline.map((part) => maskInline(part, masks)) }
}

function maskInline(part: Inline, masks: Masks): Inline {
  const mask = part.type === 'sensitive' ? masks[part.field] : undefined
  return mask ? { ...part, text: mask(part.text) } : part
}
