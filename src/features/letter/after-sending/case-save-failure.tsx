import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { usePlatform } from '@/platform/context'
import type { SaveIssue } from '@/storage/shelf'

interface CaseSaveFailureProps {
  /** Nothing is shown without one. */
  readonly issue?: SaveIssue | undefined
  /** What was typed, as plain lines, for taking it along. */
  readonly typed: string
}

/** Says that what is on the screen could not be stored. */
export function CaseSaveFailure({ issue, typed }: CaseSaveFailureProps) {
  const { clipboard, dialogs } = usePlatform()
  const [copied, setCopied] = useState<string>()
  if (!issue) return null

  const copy = async () => {
    const result = await clipboard.write(typed)
    if (result.ok) dialogs.toast('已复制')
    else setCopied(typed)
  }
  return (
    <Callout id="save-failure" kind="careful">
      <View>{sentences[issue === 'full' || issue === 'too-new' ? issue : 'other']}</View>
      <Button id="copy-typed" kind="text" onClick={() => void copy()}>复制我写的</Button>
      {copied !== undefined && <Text selectable userSelect>{copied}</Text>}
    </Callout>
  )
}

const sentences = {
  full: '手机里给小程序的空间满了，刚写的没有存下来。字还在屏幕上，先复制一份，再删掉不用的信。',
  'too-new': '这里的记录是新版本写的，这个版本存不进去。字还在屏幕上，先复制一份，再更新小程序。',
  other: '刚写的没有存下来。字还在屏幕上，先复制一份，再接着写。',
}
