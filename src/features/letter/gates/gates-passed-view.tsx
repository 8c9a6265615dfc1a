import type { ReactNode } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'

interface GatesPassedViewProps {
  readonly notice: ReactNode
  readonly onOpenForm: () => void
  readonly onReview: () => void
}

/** Shown when someone comes to the questions of a letter whose questions are all settled. */
export function GatesPassedView({ notice, onOpenForm, onReview }: GatesPassedViewProps) {
  return (
    <Screen ground="reading" bottom={<BottomBar><Button id="open-form" onClick={onOpenForm}>接着写信</Button></BottomBar>}>
      {notice}
      <PageHead title="可以写信了">五个问题都答过了。情况变了，随时可以回来改答案。</PageHead>
      <Button id="review-gates" kind="text" onClick={onReview}>改请求什么，再看一遍问题</Button>
    </Screen>
  )
}
