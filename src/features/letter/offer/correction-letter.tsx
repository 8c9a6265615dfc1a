import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import letterIcons from '@/components/icons/letter-icons.module.css'
import { afterSendingPhrases } from '@/content/letter/after-sending-phrases'
import { letterPhrases } from '@/content/letter/phrases'
import type { CalendarDate } from '@/domain/calendar-date'
import { composeCorrection, type OfferToCorrect } from '@/domain/letter/after-sending/compose-correction'
import { maskForExport } from '@/domain/letter/mask-letter'
import type { LetterRequest } from '@/domain/letter/request'
import { toPlainText } from '@/renderers/letter/plain-text'
import text from '@/styles/text.module.css'
import styles from '../after-sending/after-sending.module.css'
import { DocumentSheet } from '../after-sending/document-sheet'
import { SelectableText } from '../after-sending/export-problems'
import { ExportNotice } from '../preview/export-notice'
import { useDocumentExports } from '../preview/use-document-exports'
import type { OfferCheck } from './check-offer'

/** The letter that asks for a correction; nothing while the offer says what the letter asked for. */
export function CorrectionLetter({ check: { request, compared }, today }: { readonly check: OfferCheck; readonly today: CalendarDate }) {
  const [first, ...others] = compared?.differences ?? []
  if (!request || !compared || !first) return null
  return <Correction request={request} offer={{ receivedOn: compared.receivedOn, differences: [first, ...others], today }} />
}

function Correction({ request, offer }: { readonly request: LetterRequest; readonly offer: OfferToCorrect }) {
  const exports = useDocumentExports()
  const phrases = afterSendingPhrases.correction
  const document = useMemo(() => maskForExport(composeCorrection(request, offer, phrases, letterPhrases)), [request, offer, phrases])
  const file = { title: phrases.title, name: request.debtor.name, date: offer.today }
  return (
    <Block id="correction" title="请对方更正的信">
      <View className={text.hint}>只写数字上不一致的地方。发给放款机构的官方渠道，改好再核对一遍。</View>
      <DocumentSheet document={document} />
      <ExportNotice exports={exports} />
      <View className={styles.actions}>
        <Button id="copy-correction" kind="soft" icon={letterIcons.copy} onClick={() => void exports.copy(toPlainText(document))}>复制</Button>
        <Button id="send-correction" kind="soft" icon={letterIcons.sendFile} onClick={() => void exports.send(document, file)}>发送文件</Button>
      </View>
      <Button id="picture-correction" kind="text" icon={letterIcons.saveImage} onClick={() => void exports.savePicture(document, file)}>存图</Button>
      <SelectableText words={exports.selectable} />
    </Block>
  )
}
