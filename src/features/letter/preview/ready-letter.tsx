import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Band } from '@/components/band'
import { Block } from '@/components/block'
import { BarAction, BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Screen } from '@/components/screen'
import { Segments } from '@/components/segments'
import letterIcons from '@/components/icons/letter-icons.module.css'
import { stepOfField } from '@/domain/letter/letter-journey'
import { maskForExport, maskForOnlookers } from '@/domain/letter/mask-letter'
import { confirmIssues, type ParsedLetter } from '@/domain/letter/parse-letter-draft'
import { keepWarning, withoutKept } from '@/domain/letter/word-check/kept-warnings'
import { usePlatform } from '@/platform/context'
import { toShortMessages } from '@/renderers/letter/short-messages'
import text from '@/styles/text.module.css'
import { SaveFailure } from '../save-failure'
import type { LetterWriting } from '../use-letter-draft'
import { CallOutline } from './call-outline'
import { Confirmations } from './confirmations'
import { ExportNotice } from './export-notice'
import { IssueRows } from './issue-rows'
import { composeLengths, maskLengths, textOfLength, type LetterLength } from './letter-lengths'
import { LetterSheet } from './letter-sheet'
import { OnlookerBar } from './onlooker-bar'
import styles from './preview.module.css'
import { ShortMessages } from './short-messages'
import { useLetterExports } from './use-letter-exports'
import { WholeDataSwitch } from './whole-data-switch'

const lengthChoices: readonly { readonly value: LetterLength; readonly label: string }[] = [
  { value: 'full', label: '申请书' },
  { value: 'short', label: '客服短文' },
  { value: 'call', label: '电话提纲' },
]

interface ReadyLetterProps {
  readonly letter: ParsedLetter
  readonly writing: LetterWriting
  readonly onEdit: (field: string) => void
  /** To what follows once the letter has left the phone. */
  readonly onHandIn: () => void
}

/** A letter without gaps, in its three lengths, and the ways out of the program. */
export function ReadyLetter({ letter: { request, warnings }, writing, onEdit, onHandIn }: ReadyLetterProps) {
  const { dialogs } = usePlatform()
  const [length, setLength] = useState<LetterLength>('full')
  const [isWhole, setWhole] = useState(false)
  const [isCovered, setCovered] = useState(false)
  const [areGapsShown, setGapsShown] = useState(false)
  const complete = useMemo(() => composeLengths(request), [request])
  const outgoing = useMemo(() => (isWhole ? complete : maskLengths(complete, maskForExport)), [complete, isWhole])
  const shown = useMemo(() => (isCovered ? maskLengths(complete, maskForOnlookers) : outgoing), [complete, outgoing, isCovered])
  const exports = useLetterExports(request, outgoing)
  const unconfirmed = confirmIssues(writing.draft, request)
  const messages = toShortMessages(outgoing.short)

  /** The person confirms before the letter leaves, whichever way it goes. */
  const whenConfirmed = (leave: () => Promise<void>) => {
    if (unconfirmed.length === 0) return void leave()
    setGapsShown(true)
    dialogs.scrollTo('confirmations')
  }
  const copyAll = () => whenConfirmed(() => exports.copy(textOfLength(outgoing, length)))
  const missing = unconfirmed.length > 0 && { missing: `还差 ${unconfirmed.length} 项确认` }
  const bottom = (
    <>
      <ExportNotice exports={exports} />
      {length === 'full' ? (
        <BottomBar>
          <BarAction id="copy-letter" icon={letterIcons.copy} label="复制" onClick={copyAll} />
          <BarAction id="save-picture" icon={letterIcons.saveImage} label="存图" onClick={() => whenConfirmed(exports.savePicture)} />
          <Button id="send-letter" icon={letterIcons.sendFile} {...missing} onClick={() => whenConfirmed(exports.send)}>发送文件</Button>
        </BottomBar>
      ) : (
        <BottomBar>
          <Button id="copy-letter" icon={letterIcons.copy} {...missing} onClick={copyAll}>{copyWords(length, messages.length)}</Button>
        </BottomBar>
      )}
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <SaveFailure draft={writing.draft} issue={writing.saveFailure} />
      <View className={styles.lengths}>
        <Segments id="length" label="长短" choices={lengthChoices} value={length} onChange={setLength} />
      </View>
      <OnlookerBar isCovered={isCovered} onChange={setCovered} />
      {length === 'full' && (
        <Band ground="desk">
          <View className={text.hint}>点哪一句，就改哪一句。</View>
          <LetterSheet document={shown.full} onEdit={onEdit} />
        </Band>
      )}
      {length === 'short' && (
        <ShortMessages
          messages={toShortMessages(shown.short)}
          onCopy={index => whenConfirmed(() => exports.copy(messages[index] ?? ''))}
        />
      )}
      {length === 'call' && <CallOutline document={shown.call} />}
      {(length !== 'call' || request.debtor.idLast4 !== undefined) && (
        <WholeDataSwitch debtor={request.debtor} isWhole={isWhole} onChange={setWhole} />
      )}
      <View id="confirmations">
        <Confirmations writing={writing} request={request} areGapsShown={areGapsShown} />
      </View>
      {length === 'full' && <View className={text.hint}>发出的是 Word 文件，文件名里有你的姓名。打开后，用系统的打印可以存成 PDF。</View>}
      {exports.selectable !== undefined && (
        <Block id="letter-text" title="复制没有成功，长按下面的字自己选">
          <Text selectable userSelect>{exports.selectable}</Text>
        </Block>
      )}
      <Block>
        <Button id="to-case" kind={exports.hasLeft ? 'soft' : 'text'} onClick={onHandIn}>发出以后：怎么交，下一步哪天做</Button>
      </Block>
      <IssueRows
        title="发出前，可以再看一眼"
        issues={withoutKept(writing.draft, warnings).filter(({ field }) => stepOfField(field))}
        onOpen={onEdit}
        onKeep={warning => writing.change(current => keepWarning(current, warning))}
      />
    </Screen>
  )
}

function copyWords(length: LetterLength, messages: number): string {
  if (length === 'call') return '复制提纲'
  return messages > 1 ? `复制全部 ${messages} 条` : '复制短文'
}
