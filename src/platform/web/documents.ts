import { success } from '@/domain/result'
import type { DocumentSharing } from '../ports'
import { download } from './download'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A download, where WeChat shares. */
export function createDocumentSharing(browser: Window & typeof globalThis): DocumentSharing {
  return {
    async send({ name, bytes }) {
      download(browser, name, bytes.slice(), mediaType)
      return success('downloaded')
    },
  }
}
