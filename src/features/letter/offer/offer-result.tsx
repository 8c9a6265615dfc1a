import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Callout } from '@/components/callout'
import { Row, RowList } from '@/components/row'
import { VerdictChip } from '@/components/verdict-chip'
import { offerItemWords, offerVerdictWords } from '@/content/letter/offer-checklist'
import type { OfferItemId } from '@/domain/letter/offer/offer-items'
import { formatAmount } from '@/domain/money'
import styles from '../after-sending/after-sending.module.css'
import { paymentAboveShare, type OfferCheck } from './check-offer'
import { verdictChips } from './offer-words'

interface OfferResultProps {
  readonly check: OfferCheck
  readonly onOpen: (item: OfferItemId) => void
}

/** What the answers come to, and which of them to settle first. */
export function OfferResult({ check, onOpen }: OfferResultProps) {
  const { verdict, concerns } = check.judgement
  const above = paymentAboveShare(check)
  return (
    <Block id="offer-result" title="核对结果">
      <VerdictChip {...verdictChips[verdict]} />
      <View id="offer-verdict" className={styles.paragraph}>{offerVerdictWords[verdict].text}</View>
      {above && (
        <Callout id="above-share" kind="careful">
          {`方案里最多的一笔是 ${formatAmount(above.payment)} 元，比你信里算的每月能还 ${formatAmount(above.share)} 元多。先想好钱从哪里来，再决定。`}
        </Callout>
      )}
      {concerns.length > 0 && (
        <>
          <View className={styles.paragraph}>先把这几处弄清楚：</View>
          <RowList flush>
            {concerns.map(id => (
              <Row key={id} id={`concern-${id}`} plain title={offerItemWords[id].statement} second={offerItemWords[id].meaning} onClick={() => onOpen(id)} />
            ))}
          </RowList>
        </>
      )}
    </Block>
  )
}
