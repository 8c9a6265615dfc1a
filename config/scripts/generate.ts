import { writeFaqIndex } from './generate-faq-index'
import { generateShareCards } from './generate-share-cards'
import { drawTabIcons } from './generate-tab-icons'
import { writeScamWording } from './learn-scam-wording'

/** Everything that is made from other files of the repository and committed with them. */
const generators: Readonly<Record<string, () => void | Promise<void>>> = {
  /** After a drawing or a colour of the tab bar has changed. */
  icons: drawTabIcons,
  /** After a question, an answer or a word of the search has changed. */
  faq: writeFaqIndex,
  /** After a share card, its colours or the mark has changed. */
  cards: generateShareCards,
  /** After the texts that the check of messages learns from have changed. */
  wording: writeScamWording,
}

/** `npm run generate` makes all of it, `npm run generate -- faq` one. */
async function generate(names: readonly string[]): Promise<void> {
  const unknown = names.find((name) => !generators[name])
  if (unknown !== undefined) throw new Error(`Nothing is called ${unknown}; there is: ${Object.keys(generators).join(', ')}`)
  for (const name of names.length > 0 ? names : Object.keys(generators)) await generators[name]?.()
}

generate(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exitCode = 1
})
