import { WxFailure, type WxStandIn } from './stand-in'

/** WeChat document "文件系统": `wx.env.USER_DATA_PATH`, the one folder a program may write to. */
export const USER_FOLDER = 'wxfile://usr'

type Options = Record<string, unknown>

/**
 * The user folder, and what can be done with a file in it. `files` maps full paths to bytes. Documents: "FileSystemManager.writeFile",
 * ".readFile", ".unlink", ".readdir", ".access" and their Sync forms; "wx.shareFileMessage" (from a tap only); "wx.openDocument".
 */
export function defineFiles(standIn: WxStandIn, files: Map<string, Uint8Array>): void {
  const existing = (path: unknown): Uint8Array => {
    const bytes = files.get(String(path))
    if (!bytes) throw new WxFailure(`no such file or directory, open ${String(path)}`)
    return bytes
  }
  const effects = {
    write: (path: unknown, data: unknown, encoding: unknown = 'utf8') => {
      if (!/^wxfile:\/\/usr\/[^/]+$/.test(String(path))) throw new WxFailure(`permission denied, open ${String(path)}`)
      files.set(String(path), bytesOf(data, String(encoding)))
    },
    unlink: (path: unknown) => {
      existing(path)
      files.delete(String(path))
    },
    readdir: (folder: unknown) => {
      if (folder !== USER_FOLDER) throw new WxFailure(`no such file or directory, readdir ${String(folder)}`)
      return [...files.keys()].map(path => path.slice(USER_FOLDER.length + 1))
    },
    access: (path: unknown) => {
      if (path !== USER_FOLDER) existing(path)
    },
  }
  const byOptions: Record<string, (options: Options) => Options | void> = {
    writeFile: ({ filePath, data, encoding }) => effects.write(filePath, data, encoding),
    unlink: ({ filePath }) => effects.unlink(filePath),
    readdir: ({ dirPath }) => ({ files: effects.readdir(dirPath) }),
    access: ({ path }) => effects.access(path),
  }
  const manager: Record<string, unknown> = {
    writeFileSync: standIn.throwing('writeFileSync', effects.write),
    unlinkSync: standIn.throwing('unlinkSync', effects.unlink),
    readdirSync: standIn.throwing('readdirSync', effects.readdir),
    accessSync: standIn.throwing('accessSync', effects.access),
  }
  for (const [name, run] of Object.entries(byOptions)) {
    // These take callbacks only and return no promise.
    manager[name] = (options: Options) => {
      standIn.record(name, options)
      standIn.reply(name, { complete: () => undefined, ...options }, run)
    }
  }
  standIn.constant('env', { USER_DATA_PATH: USER_FOLDER })
  standIn.constant('getFileSystemManager', () => manager)
  standIn.tapOnly('shareFileMessage', ({ filePath }) => void existing(filePath))
  standIn.asynchronous('openDocument', ({ filePath, fileType }) => {
    existing(filePath)
    const type = String(fileType ?? String(filePath).split('.').pop())
    if (!['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'].includes(type)) throw new WxFailure('filetype not supported')
  })
}

/** WeChat takes a string or an ArrayBuffer, not a view on one. */
function bytesOf(data: unknown, encoding: string): Uint8Array {
  if (typeof data === 'string') return new Uint8Array(Buffer.from(data, encoding as BufferEncoding))
  if (Object.prototype.toString.call(data) !== '[object ArrayBuffer]') throw new WxFailure('parameter error: data should be a string or an ArrayBuffer')
  return new Uint8Array(data as ArrayBuffer).slice()
}
