import type { PlatformIssue } from '../ports'
import { messageOf } from '../taro/errors'

/** The person has not agreed to the privacy notice (104), or the notice does not name this use (112). */
const privacyErrors: readonly unknown[] = [104, 112]

/** The person has refused WeChat's question, or the system has refused WeChat. The fourth is spelt `refuesed` by iOS. */
const refusals = /privacy|auth den|authorize no response|authorization ref|no permission|system permission/i

/**
 * What a failure of a `wx` call means. Known words: `…:fail cancel`, `…:fail privacy permission is not authorized`, `…:fail api scope is
 * not declared in the privacy agreement`, `…:fail auth deny`, `…:fail:auth denied`, `…:fail authorize no response`, `…:fail authorization
 * refuesed`, `…:fail no permission`, `…:fail system permission denied`.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/PrivacyAuthorize.html
 * https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html
 */
export function issueOf(error: unknown): PlatformIssue {
  const { errno } = Object(error) as { errno?: unknown }
  const message = messageOf(error)
  if (/cancel/i.test(message)) return 'cancelled'
  return privacyErrors.includes(errno) || refusals.test(message) ? 'denied' : 'failed'
}

/**
 * The same for storage and files, where the room can run out: 1 MB a key and 10 MB in all (`setStorage:fail exceed storage max size
 * 10Mb`, `… quota reached`), 200 MB of files (1300202, `the maximum size of the file storage limit is exceeded`).
 * https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html
 * https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.writeFileSync.html
 */
export function storageIssueOf(error: unknown): PlatformIssue {
  return /exceed|quota|limit/i.test(messageOf(error)) ? 'full' : issueOf(error)
}
