import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChipsField } from '@/components/chips-field'
import icons from '@/components/icons/form-icons.module.css'
import { LawLine } from '@/components/law-line'
import { offerItemWords } from '@/content/letter/offer-checklist'
import type { CalendarDate } from '@/domain/calendar-date'
import type { OfferAnswer, OfferItemId } from '@/domain/letter/offer/offer-items'
import styles from '../after-sending/after-sending.module.css'
import { basisLines } from '../gates/basis-lines'
import { answerChoices } from './offer-words'

interface ChecklistItemProps {
  readonly id: OfferItemId
  readonly answer?: OfferAnswer | undefined
  readonly isMissing: boolean
  readonly today: CalendarDate
  readonly onAnswer: (answer: OfferAnswer) => void
}

/** One statement about the offer. What it means is folded, and opens by itself where it is not so. */
export function ChecklistItem({ id, answer, isMissing, today, onAnswer }: ChecklistItemProps) {
  return (
    <>
      <ChipsField
        id={itemElement(id)}
        label={offerItemWords[id].statement}
        {...(isMissing && { error: '这一条还没答。拿不准，就选“看不明白”。' })}
        choices={answerChoices}
        value={answer}
        onChange={onAnswer}
      />
      <Meaning id={id} isNeeded={answer === 'notInOrder' || answer === 'unsure'} today={today} />
    </>
  )
}

export function itemElement(id: OfferItemId): string {
  return `offer-${id}`
}

interface MeaningProps {
  readonly id: OfferItemId
  readonly isNeeded: boolean
  readonly today: CalendarDate
}

export function Meaning({ id, isNeeded, today }: MeaningProps) {
  const [isOpen, setOpen] = useState(false)
  const { meaning, basis = [] } = offerItemWords[id]
  if (!isOpen && !isNeeded) {
    return <Button id={`meaning-${id}`} kind="text" iconEnd={icons.chevronDown} onClick={() => setOpen(true)}>这一条意味着什么</Button>
  }
  return (
    <>
      <View id={`meaning-${id}`} className={styles.meaning}>{meaning}</View>
      {basisLines(basis, today).map(line => <LawLine key={line.id} {...line} id={`${id}-${line.id}`} />)}
    </>
  )
}
