import { attempt } from '../taro/attempt'
import type { WeChatFiles } from './wechat'

/** Files of earlier runs would pile up, with a person's data in them. One that cannot be removed now goes the next time. */
export function removeEarlier(files: WeChatFiles, folder: string, extension: '.docx' | '.png'): void {
  const names = attempt(() => files.readdirSync(folder))
  if (!names.ok) return
  names.value.filter((name) => name.endsWith(extension)).forEach((name) => attempt(() => files.unlinkSync(`${folder}/${name}`)))
}
