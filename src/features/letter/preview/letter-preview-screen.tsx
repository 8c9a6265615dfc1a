import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Band } from '@/components/band'
import { Block } from '@/components/block'
import { BarAction, BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Icon } from '@/components/icon'
import { Screen } from '@/components/screen'
import letterIcons from '@/components/icons/letter-icons.module.css'
import { letterPhrases } from '@/content/letter/phrases'
import { todayInBeijing } from '@/domain/calendar-date'
import { composeLetter, letterTitle } from '@/domain/letter/compose-letter'
import { letterFileName } from '@/domain/letter/letter-file-name'
import { stepOfField } from '@/domain/letter/letter-journey'
import { maskForExport } from '@/domain/letter/mask-letter'
import { confirmIssues, parseLetterContent, type ParsedLetter } from '@/domain/letter/parse-letter-draft'
import { usePlatform } from '@/platform/context'
import type { PlatformIssue } from '@/platform/ports'
import { toDocx } from '@/renderers/letter/docx/to-docx'
import { toPlainText } from '@/renderers/letter/plain-text'
import { formatRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { SaveFailure } from '../save-failure'
import { UnavailableLetter } from '../unavailable-letter'
import { useLetterDraft, type LetterWriting } from '../use-letter-draft'
import { Confirmations } from './confirmations'
import { IssueRows } from './issue-rows'
import { LetterSheet } from './letter-sheet'

interface LetterPreviewScreenProps {
  readonly id: string
  readonly visit: number
}

/** The letter as it will look on paper, or what is still missing for it. */
export function LetterPreviewScreen({ id, visit }: LetterPreviewScreenProps) {
  const { navigation, clock } = usePlatform()
  const writing = useLetterDraft(id, visit)
  const today = todayInBeijing(clock.now())
  const parsed = useMemo(() => parseLetterContent(writing.draft, today), [writing.draft, today])
  const edit = (field: string) => navigation.open(formatRoute({ page: 'form', draft: id, field }))

  if (writing.unavailable) return <UnavailableLetter reason={writing.unavailable} />
  if (parsed.ok) return <ReadyLetter letter={parsed.value} writing={writing} onEdit={edit} />
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

interface ReadyLetterProps {
  readonly letter: ParsedLetter
  readonly writing: LetterWriting
  readonly onEdit: (field: string) => void
}

function ReadyLetter({ letter: { request, warnings }, writing, onEdit }: ReadyLetterProps) {
  const { clipboard, documents, dialogs } = usePlatform()
  const { draft } = writing
  const [isShowingData, setShowingData] = useState(false)
  const [areGapsShown, setGapsShown] = useState(false)
  const [selectable, setSelectable] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const complete = useMemo(() => composeLetter(request, letterPhrases), [request])
  const document = useMemo(() => (isShowingData ? complete : maskForExport(complete)), [complete, isShowingData])
  const unconfirmed = confirmIssues(draft, request)

  /** The person confirms before the letter leaves, whichever way it goes. */
  const whenConfirmed = (leave: () => Promise<void>) => {
    if (unconfirmed.length === 0) return void leave()
    setGapsShown(true)
    dialogs.scrollTo('confirmations')
  }
  const copy = async () => {
    const words = toPlainText(document)
    const result = await clipboard.write(words)
    setSelectable(result.ok ? undefined : words)
    if (result.ok) dialogs.toast('已复制')
    else dialogs.scrollTo('letter-text')
  }
  const send = async () => {
    const title = letterTitle(request, letterPhrases)
    const result = await documents.send({
      name: letterFileName(title, request.debtor.name, request.letterDate),
      bytes: toDocx(document, { title, createdOn: request.letterDate }),
    })
    setFailure(result.ok || result.error === 'cancelled' ? undefined : sendFailures[result.error])
  }
  const bottom = (
    <BottomBar>
      <BarAction id="copy-letter" icon={letterIcons.copy} label="复制" onClick={() => whenConfirmed(copy)} />
      <Button
        id="send-letter"
        icon={letterIcons.sendFile}
        {...(unconfirmed.length > 0 && { missing: `还差 ${unconfirmed.length} 项确认` })}
        onClick={() => whenConfirmed(send)}
      >
        发送文件
      </Button>
    </BottomBar>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <SaveFailure draft={draft} issue={writing.saveFailure} />
      <Band ground="note">
        <Icon icon={letterIcons.eyeOff} size={20} />
        <View className={text.grow}>{isShowingData ? '正在显示完整电话。只发给放款机构。' : '电话已打码。寄给机构前需要完整电话。'}</View>
        <Button id="toggle-data" kind="text" onClick={() => setShowingData(!isShowingData)}>{isShowingData ? '打码' : '显示'}</Button>
      </Band>
      <Band ground="desk">
        <View className={text.hint}>点哪一句，就改哪一句。</View>
        <LetterSheet document={document} onEdit={onEdit} />
      </Band>
      <View id="confirmations">
        <Confirmations writing={writing} request={request} areGapsShown={areGapsShown} />
      </View>
      <View className={text.hint}>发出的是 Word 文件，文件名里有你的姓名。</View>
      {failure && <View id="send-failure" className={text.small}>{failure}</View>}
      {selectable !== undefined && (
        <Block id="letter-text" title="复制没有成功，长按下面的字自己选">
          <Text selectable userSelect>{selectable}</Text>
        </Block>
      )}
      <IssueRows title="发出前，可以再看一眼" issues={warnings.filter(({ field }) => stepOfField(field))} onOpen={onEdit} />
    </Screen>
  )
}

const sendFailures: Record<Exclude<PlatformIssue, 'cancelled'>, string> = {
  denied: '没有得到同意，文件没有发出。可以点“复制”，把信贴到对话里。',
  unsupported: '这部手机发不了文件。可以点“复制”，把信贴到对话里。',
  full: '手机空间满了，文件没有存下。清出一点空间再试，或者点“复制”。',
  failed: '文件没有发出。再点一次试试，或者点“复制”，把信贴到对话里。',
}
