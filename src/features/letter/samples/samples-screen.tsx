import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Band } from '@/components/band'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Screen } from '@/components/screen'
import { Segments } from '@/components/segments'
import type { AskKind } from '@/domain/letter/choices'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import text from '@/styles/text.module.css'
import { LetterSheet } from '../preview/letter-sheet'
import { sampleLetter } from './sample-letter'
import styles from './samples.module.css'

const kindChoices: readonly { readonly value: AskKind; readonly label: string }[] = [
  { value: 'deferral', label: '延期' },
  { value: 'installmentPlan', label: '分期' },
  { value: 'penaltyWaiver', label: '减免' },
]

const meanings: Record<AskKind, string> = {
  deferral: '延期：暂时还不上，请对方把还款日往后推。',
  installmentPlan: '分期：一次还不清，请对方让你分几个月还。',
  penaltyWaiver: '减免：请对方少收或不收逾期费用。本金照还。',
}

/** What comes out in the end, before anybody types a word. */
export function SamplesScreen() {
  const { navigation } = usePlatform()
  const repository = useLetterRepository()
  const [kind, setKind] = useState<AskKind>('deferral')
  const document = useMemo(() => sampleLetter(kind), [kind])
  const begin = () => navigation.open(formatRoute({ page: 'gates', draft: repository.create() }))
  return (
    <Screen ground="reading" bottom={<BottomBar><Button id="new-letter" onClick={begin}>写一封</Button></BottomBar>}>
      <Segments id="sample" label="请求什么" choices={kindChoices} value={kind} onChange={setKind} />
      <View className={styles.words}>
        <View>这是示例，不是范文：写自己的话。</View>
        <View className={text.small}>{meanings[kind]}</View>
        <View className={text.hint}>姓名、公司和数字都是编的。罚息、违约金是逾期以后另外加收的钱。</View>
      </View>
      <Band ground="desk">
        <LetterSheet key={kind} document={document} />
      </Band>
    </Screen>
  )
}
