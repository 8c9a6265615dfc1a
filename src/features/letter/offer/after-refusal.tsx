import { View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import formIcons from '@/components/icons/form-icons.module.css'
import icons from '@/components/icons/icons.module.css'
import { LawLine } from '@/components/law-line'
import { NumberedSteps } from '@/components/numbered-steps'
import { helpLines } from '@/content/channels/help-lines'
import { waysAfterRefusal, waysAfterRefusalNote } from '@/content/letter/offer-checklist'
import type { CalendarDate } from '@/domain/calendar-date'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import styles from '../after-sending/after-sending.module.css'
import { basisLines } from '../gates/basis-lines'

interface AfterRefusalProps {
  readonly today: CalendarDate
  readonly onComplain: () => void
}

/** What can be tried when the lender does not agree. */
export function AfterRefusal({ today, onComplain }: AfterRefusalProps) {
  const { phone } = usePlatform()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <Block>
        <Button id="after-refusal" kind="text" iconEnd={formIcons.chevronDown} onClick={() => setOpen(true)}>对方不同意，还能怎么办</Button>
      </Block>
    )
  }
  const { number } = helpLines.legalAid
  return (
    <Block id="after-refusal" title="对方不同意，按顺序试">
      <NumberedSteps steps={waysAfterRefusal.map(({ title, text: words }) => `${title}。${words}`)} />
      <View className={styles.gap}>
        {basisLines(waysAfterRefusal.flatMap(({ basis = [] }) => basis), today).map(line => (
          <LawLine key={line.id} {...line} id={`refusal-${line.id}`} />
        ))}
      </View>
      <View className={text.small}>{waysAfterRefusalNote}</View>
      <Button id={`call-${number}`} kind="text" icon={icons.phone} onClick={() => void phone.dial(number)}>{`拨打 ${number}`}</Button>
      <Button id="to-complaint" kind="text" iconEnd={icons.chevronRight} onClick={onComplain}>没有答复，或者不说理由：写投诉</Button>
    </Block>
  )
}
