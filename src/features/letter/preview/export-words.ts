import type { PlatformIssue } from '@/platform/ports'

type Failure = Exclude<PlatformIssue, 'cancelled'>

/** What is wrong, and another way. */
export const sendFailures: Record<Failure, string> = {
  denied: '没有得到同意，文件没有发出。可以点“复制”，把信贴到对话里。',
  unsupported: '这部手机发不了文件。可以点“复制”，把信贴到对话里。',
  full: '手机空间满了，文件没有存下。清出一点空间再试，或者点“复制”，把信贴到对话里。',
  failed: '文件没有发出。再点一次试试，或者点“复制”，把信贴到对话里。',
}

export const pictureFailures: Record<Failure, string> = {
  denied: '没有存到相册的权限，图没有存下。可以去打开，也可以改点“复制”或“发送文件”。',
  unsupported: '这部手机存不了图。可以改点“复制”或“发送文件”。',
  full: '手机空间满了，图没有存下。清出一点空间再试，或者改点“复制”。',
  failed: '图没有存下。再点一次试试，或者改点“复制”或“发送文件”。',
}

export const tryAgainAfterSettings = '权限打开了，就再点一次“存图”。没打开，可以点“复制”或“发送文件”。'
export const settingsFailure = '打不开权限设置。可以改点“复制”或“发送文件”。'
