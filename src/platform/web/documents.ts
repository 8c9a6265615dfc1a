import { success } from '@/domain/result'
import type { DocumentSharing } from '../ports'
import { followLink } from './links'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Some browsers fetch the file only after the click has been handled; until then its address must stay valid. */
const addressLifetime = 10_000

/** A download, where WeChat shares. */
export function createDocumentSharing(browser: Window & typeof globalThis): DocumentSharing {
  return {
    async send({ name, bytes }) {
      const address = browser.URL.createObjectURL(new browser.Blob([bytes.slice()], { type: mediaType }))
      followLink(browser.document, address, name)
      browser.setTimeout(() => browser.URL.revokeObjectURL(address), addressLifetime)
      return success('downloaded')
    },
  }
}
