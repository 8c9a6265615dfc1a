import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Band } from '@/components/band'
import { Block } from '@/components/block'
import { BarAction, BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { Segments } from '@/components/segments'
import letterIcons from '@/components/icons/letter-icons.module.css'
import { maskForExport, maskForOnlookers } from '@/domain/letter/mask-letter'
import { toShortMessages } from '@/renderers/letter/short-messages'
import { ExportNotice } from '../preview/export-notice'
import { composeLengths, maskLengths, textOfLength, type LetterLengths } from '../preview/letter-lengths'
import { LetterSheet } from '../preview/letter-sheet'
import { OnlookerBar } from '../preview/onlooker-bar'
import { ShortMessages } from '../preview/short-messages'
import { useLetterExports } from '../preview/use-letter-exports'
import { WholeDataSwitch } from '../preview/whole-data-switch'
import styles from './case.module.css'
import type { SecondLetterOn } from './outgoing-letters'

const lengthChoices = [{ value: 'full', label: '申请书' }, { value: 'short', label: '客服短文' }] as const

interface SecondLetterProps {
  readonly letter: SecondLetterOn
  readonly onSent: () => void
  readonly onClose: () => void
}

/** The same letter once more, headed by when it was first sent, and its ways out. */
export function SecondLetter({ letter: { request, full, short }, onSent, onClose }: SecondLetterProps) {
  const [length, setLength] = useState<'full' | 'short'>('full')
  const [isWhole, setWhole] = useState(false)
  const [isCovered, setCovered] = useState(false)
  const complete = useMemo<LetterLengths>(() => ({ ...composeLengths(request), full, short }), [request, full, short])
  const outgoing = useMemo(() => (isWhole ? complete : maskLengths(complete, maskForExport)), [complete, isWhole])
  const shown = useMemo(() => (isCovered ? maskLengths(complete, maskForOnlookers) : outgoing), [complete, outgoing, isCovered])
  const exports = useLetterExports(request, outgoing)
  const messages = toShortMessages(outgoing.short)
  const copy = () => void exports.copy(textOfLength(outgoing, length))
  const bottom = (
    <>
      <ExportNotice exports={exports} />
      <BottomBar>
        {length === 'full' && <BarAction id="copy-letter" icon={letterIcons.copy} label="复制" onClick={copy} />}
        {length === 'full' && <BarAction id="save-picture" icon={letterIcons.saveImage} label="存图" onClick={() => void exports.savePicture()} />}
        {length === 'full'
          ? <Button id="send-letter" icon={letterIcons.sendFile} onClick={() => void exports.send()}>发送文件</Button>
          : <Button id="copy-letter" icon={letterIcons.copy} onClick={copy}>复制短文</Button>}
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead id="case-top" title="第二封信">内容不变，写明第一次是哪天发的。没有答复时才用。</PageHead>
      <View className={styles.apart}>
        <Segments id="length" label="长短" choices={lengthChoices} value={length} onChange={setLength} />
      </View>
      <OnlookerBar isCovered={isCovered} onChange={setCovered} />
      {length === 'full'
        ? <Band ground="desk"><LetterSheet document={shown.full} /></Band>
        : <ShortMessages messages={toShortMessages(shown.short)} onCopy={index => void exports.copy(messages[index] ?? '')} />}
      <WholeDataSwitch debtor={request.debtor} isWhole={isWhole} onChange={setWhole} />
      {exports.selectable !== undefined && (
        <Block id="letter-text" title="复制没有成功，长按下面的字自己选">
          <Text selectable userSelect>{exports.selectable}</Text>
        </Block>
      )}
      <Block>
        <Button id="sent-again" kind="soft" onClick={onSent}>我已经再次发出</Button>
        <Button id="close-second" kind="text" onClick={onClose}>先不发，回去</Button>
      </Block>
    </Screen>
  )
}
