import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import type { LetterDraft } from '@/domain/letter/draft'
import { usePlatform } from '@/platform/context'
import type { SaveIssue } from '@/storage/shelf'
import { draftAsText } from './draft-as-text'

interface SaveFailureProps {
  readonly draft: LetterDraft
  /** Nothing is shown without one. */
  readonly issue?: SaveIssue | undefined
}

/** Says that what is on the screen could not be stored, and offers to take it along. */
export function SaveFailure({ draft, issue }: SaveFailureProps) {
  const { clipboard, dialogs } = usePlatform()
  const [copied, setCopied] = useState<string>()
  if (!issue) return null

  const copy = async () => {
    const text = draftAsText(draft)
    const result = await clipboard.write(text)
    if (result.ok) dialogs.toast('已复制')
    else setCopied(text)
  }
  return (
    <Callout id="save-failure" kind="careful">
      <View>{sentence(issue)}</View>
      <Button id="copy-draft" kind="text" onClick={() => void copy()}>复制我写的</Button>
      {copied !== undefined && <Text selectable userSelect>{copied}</Text>}
    </Callout>
  )
}

function sentence(issue: SaveIssue): string {
  if (issue === 'full') return '手机里给小程序的空间满了，刚写的没有存下来。字还在屏幕上，先复制一份，再删掉不用的信。'
  if (issue === 'too-new') return '这封信是新版本写的，这个版本存不进去。字还在屏幕上，先复制一份，再更新小程序。'
  return '刚写的没有存下来。字还在屏幕上，先复制一份，再接着写。'
}
