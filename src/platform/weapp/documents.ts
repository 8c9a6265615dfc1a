import { failure, success, type Result } from '@/domain/result'
import { attempt, attemptLater } from '../taro/attempt'
import type { DocumentSharing, OutgoingFile, PlatformIssue } from '../ports'
import { issueOf, storageIssueOf } from './issues'
import { removeEarlier } from './user-folder'
import type { WeChat } from './wechat'

export function createDocumentSharing(wechat: WeChat): DocumentSharing {
  async function share(filePath: string, fileName: string): Promise<Result<'shared' | 'opened', PlatformIssue>> {
    const { shareFileMessage, openDocument } = wechat
    if (shareFileMessage) {
      const shared = await attemptLater(() => shareFileMessage({ filePath, fileName }))
      if (shared.ok) return success('shared')
      if (issueOf(shared.error) === 'cancelled') return failure('cancelled')
    }
    // Sharing from the user's folder fails on some phones and outside WeChat proper; the viewer's menu can forward and save as well.
    // https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.openDocument.html
    if (!openDocument) return failure('unsupported')
    const opened = await attemptLater(() => openDocument({ filePath, fileType: 'docx', showMenu: true }))
    return opened.ok ? success('opened') : failure(issueOf(opened.error))
  }

  return {
    /**
     * Everything before sharing is synchronous: WeChat takes `shareFileMessage` only straight from a tap and answers after a wait with
     * `shareFileMessage:fail can only be invoked by user`. https://developers.weixin.qq.com/miniprogram/dev/api/share/wx.shareFileMessage.html
     */
    async send({ name, bytes }: OutgoingFile) {
      const folder = wechat.env.USER_DATA_PATH
      const files = wechat.getFileSystemManager?.()
      if (!folder || !files) return failure('unsupported')
      removeEarlier(files, folder, '.docx')
      const filePath = `${folder}/${name}`
      const written = attempt(() => files.writeFileSync(filePath, bufferOf(bytes)))
      return written.ok ? share(filePath, name) : failure(storageIssueOf(written.error))
    },
  }
}

/** The bytes alone: `Uint8Array.buffer` can be longer than the array that looks into it. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
