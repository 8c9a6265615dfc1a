import { View } from '@tarojs/components'
import { useState } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { role } from '@/components/spoken'
import { caseSteps } from '@/content/letter/case-steps'
import type { CaseEntryOf } from '@/domain/letter/case/letter-case'
import { usePlatform } from '@/platform/context'
import type { CaseIssue } from '@/storage/letter-case-repository'
import styles from './case.module.css'
import { issueWords, proofNames } from './case-words'
import { ProofTicks } from './proof-ticks'
import { useOneAtATime } from './use-one-at-a-time'

interface KeepCopiesProps {
  /** The newest letter that went out. */
  readonly letter: CaseEntryOf<'sent'>
  readonly onKeep: (proofs: readonly string[]) => Promise<CaseIssue | undefined>
  readonly onClose: () => void
}

/** What is kept of a letter that was recorded before there was any proof of it. */
export function KeepCopies({ letter, onKeep, onClose }: KeepCopiesProps) {
  const { dialogs } = usePlatform()
  const oneAtATime = useOneAtATime()
  const [kept, setKept] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<CaseIssue>()
  const save = () => {
    if (kept.length === 0) return dialogs.scrollTo('proof-0')
    oneAtATime(async () => setFailure(await onKeep(kept)))
  }
  const bottom = (
    <>
      {failure && <View id="record-failure" className={styles.notice} {...role('alert')}>{issueWords(failure)}</View>}
      <BottomBar>
        <Button id="close-proofs" kind="line" onClick={onClose}>先不记</Button>
        <Button id="save-proofs" {...(kept.length === 0 && { missing: '先勾存好的' })} onClick={save}>记下来</Button>
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead id="case-top" title={caseSteps.keepCopies.title}>{caseSteps.keepCopies.text}</PageHead>
      <ProofTicks names={[...proofNames('sent', letter.channel), '其他凭证']} kept={kept} onChange={setKept} />
    </Screen>
  )
}
