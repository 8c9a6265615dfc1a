import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Block } from '@/components/block'
import { BarAction, BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import icons from '@/components/icons/icons.module.css'
import letterIcons from '@/components/icons/letter-icons.module.css'
import { LawLine } from '@/components/law-line'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { Tick } from '@/components/tick'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { citedRules } from '@/content/letter/cited-rules'
import { afterSendingIssueSentences } from '@/content/letter/complaint-guides'
import { letterPhrases } from '@/content/letter/phrases'
import type { ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { citationsOf, composeComplaint } from '@/domain/letter/after-sending/compose-complaint'
import type { ParsedComplaint } from '@/domain/letter/after-sending/parse-complaint'
import { issueSentence } from '@/domain/letter/issue-sentence'
import { maskForExport } from '@/domain/letter/mask-letter'
import { toPlainText } from '@/renderers/letter/plain-text'
import text from '@/styles/text.module.css'
import styles from '../after-sending/after-sending.module.css'
import { DocumentSheet } from '../after-sending/document-sheet'
import { SelectableText } from '../after-sending/export-problems'
import { basisLines } from '../gates/basis-lines'
import { ExportNotice } from '../preview/export-notice'
import { useDocumentExports } from '../preview/use-document-exports'
import { ComplaintGuideBlock } from './complaint-guide-block'

const phrases = afterSendingPhrases.complaint

interface ComplaintLetterProps {
  readonly parsed: ParsedComplaint
  readonly draft: ComplaintDraft
  readonly onEdit: () => void
  /** The complaint has been handed in; nothing where the case does not let it be recorded now. */
  readonly onHandedIn?: ((text: string) => void) | undefined
  /** Leads to the page of the case. */
  readonly onOpenCase: () => void
}

/** The complaint as it will look on paper, what it rests on, and where to take it. */
export function ComplaintLetter({ parsed: { complaint, warnings }, draft, onEdit, onHandedIn, onOpenCase }: ComplaintLetterProps) {
  const exports = useDocumentExports()
  const [isWhole, setWhole] = useState(false)
  const whole = useMemo(() => composeComplaint(complaint, phrases, letterPhrases), [complaint])
  const outgoing = useMemo(() => (isWhole ? whole : maskForExport(whole)), [whole, isWhole])
  const basis = basisLines(citedRules(citationsOf(complaint, phrases)), complaint.date)
  const data = complaint.debtor.idLast4 === undefined ? '电话' : '电话和身份证后四位'
  const file = { title: phrases.title, name: complaint.debtor.name, date: complaint.date }
  const bottom = (
    <>
      <ExportNotice exports={exports} />
      <BottomBar>
        <BarAction id="edit-complaint" icon={icons.pen} label="修改" onClick={onEdit} />
        <BarAction id="copy-complaint" icon={letterIcons.copy} label="复制" onClick={() => void exports.copy(toPlainText(outgoing))} />
        <Button id="send-complaint" icon={letterIcons.sendFile} onClick={() => void exports.send(outgoing, file)}>发送文件</Button>
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      <PageHead id="complaint-letter" title="写好的投诉书">和协商信分开发。每一句都再看一遍，不是事实的，改掉。</PageHead>
      <DocumentSheet document={outgoing} />
      <Block title={`${data}写不写全`}>
        <Tick id="toggle-data" isOn={isWhole} onChange={setWhole}>{`写完整的${data}`}</Tick>
        <View id="data-words" className={text.hint}>
          {isWhole ? '只交给受理投诉的部门，别发给别人。' : `现在${data}打了码。交给受理部门时需要完整的。`}
        </View>
        <Button id="picture-complaint" kind="text" icon={letterIcons.saveImage} onClick={() => void exports.savePicture(outgoing, file)}>存图</Button>
      </Block>
      <SelectableText words={exports.selectable} />
      {warnings.length > 0 && (
        <Callout id="complaint-warnings" kind="note">
          {warnings.map((warning, index) => (
            <View key={index}>{issueSentence(warning, afterSendingIssueSentences)}</View>
          ))}
        </Callout>
      )}
      {basis.length > 0 && (
        <Block title="依据">
          {basis.map(line => <LawLine key={line.id} {...line} id={`cited-${line.id}`} />)}
        </Block>
      )}
      <ComplaintGuideBlock draft={draft} today={complaint.date} />
      <Block title="交了以后">
        <View className={styles.paragraph}>留好投诉书、回执和截图，记下日子和工单号。</View>
        {onHandedIn
          ? <Button id="complained" kind="soft" onClick={() => onHandedIn(toPlainText(whole))}>我已经投诉了</Button>
          : <Button id="to-case" kind="text" iconEnd={icons.chevronRight} onClick={onOpenCase}>看这封信的进展</Button>}
      </Block>
    </Screen>
  )
}
