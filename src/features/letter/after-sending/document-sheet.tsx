import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Band } from '@/components/band'
import type { LetterDocument } from '@/domain/letter/document'
import { maskForOnlookers } from '@/domain/letter/mask-letter'
import { LetterSheet } from '../preview/letter-sheet'
import { OnlookerBar } from '../preview/onlooker-bar'
import styles from './after-sending.module.css'

/** A letter as it leaves the phone, and one tap to cover it from whoever stands beside. */
export function DocumentSheet({ document }: { readonly document: LetterDocument }) {
  const [isCovered, setCovered] = useState(false)
  const shown = useMemo(() => (isCovered ? maskForOnlookers(document) : document), [document, isCovered])
  return (
    <>
      <View className={styles.gap}>
        <OnlookerBar isCovered={isCovered} onChange={setCovered} />
      </View>
      <Band ground="desk">
        <LetterSheet document={shown} />
      </Band>
    </>
  )
}
