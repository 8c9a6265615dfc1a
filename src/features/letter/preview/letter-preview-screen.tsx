import { useEffect, useMemo } from 'react'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Screen } from '@/components/screen'
import { wordRules } from '@/content/letter/word-rules'
import { todayInBeijing } from '@/domain/calendar-date'
import { mayWrite } from '@/domain/letter/gates'
import { parseLetterContent } from '@/domain/letter/parse-letter-draft'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { SaveFailure } from '../save-failure'
import { UnavailableLetter } from '../unavailable-letter'
import { useLetterDraft } from '../use-letter-draft'
import { IssueRows } from './issue-rows'
import { ReadyLetter } from './ready-letter'

interface LetterPreviewScreenProps {
  readonly id: string
  readonly visit: number
}

/** The letter as it will look on paper, or what is still missing for it. */
export function LetterPreviewScreen({ id, visit }: LetterPreviewScreenProps) {
  const { navigation, clock } = usePlatform()
  const writing = useLetterDraft(id, visit)
  const today = todayInBeijing(clock.now())
  const parsed = useMemo(() => parseLetterContent(writing.draft, today, wordRules), [writing.draft, today])
  const isAllowed = mayWrite(writing.draft)
  const edit = (field: string) => navigation.open(formatRoute({ page: 'form', draft: id, field }))
  const handIn = async () => {
    await writing.flush()
    navigation.open(formatRoute({ page: 'case', draft: id }))
  }

  useEffect(() => {
    if (!isAllowed && !writing.unavailable) navigation.replace(formatRoute({ page: 'gates', draft: id }))
  }, [isAllowed, writing.unavailable, navigation, id])

  if (writing.unavailable) return <UnavailableLetter reason={writing.unavailable} />
  if (!isAllowed) return <Screen ground="reading">{null}</Screen>
  if (parsed.ok) return <ReadyLetter letter={parsed.value} writing={writing} onEdit={edit} onHandIn={() => void handIn()} />
  const gaps = parsed.error.filter(({ level }) => level === 'error')
  return (
    <Screen
      ground="reading"
      bottom={<BottomBar><Button id="go-on-writing" onClick={() => navigation.replace(formatRoute({ page: 'form', draft: id }))}>接着写</Button></BottomBar>}
    >
      <SaveFailure draft={writing.draft} issue={writing.saveFailure} />
      <IssueRows title={`还差 ${gaps.length} 项，信就写好了`} issues={gaps} onOpen={edit} />
    </Screen>
  )
}
