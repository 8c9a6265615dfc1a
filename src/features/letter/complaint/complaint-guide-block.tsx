import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import icons from '@/components/icons/icons.module.css'
import { LawLine } from '@/components/law-line'
import { NumberedSteps } from '@/components/numbered-steps'
import { institutionGuides, regulatorGuides, type ComplaintGuide } from '@/content/letter/complaint-guides'
import type { CalendarDate } from '@/domain/calendar-date'
import { regulatorFor, type ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { usePlatform } from '@/platform/context'
import text from '@/styles/text.module.css'
import styles from '../after-sending/after-sending.module.css'
import { basisLines } from '../gates/basis-lines'

/** Where this complaint goes, whom to call and what comes of it. Nothing while that is not known. */
export function ComplaintGuideBlock({ draft, today }: { readonly draft: ComplaintDraft; readonly today: CalendarDate }) {
  const { phone } = usePlatform()
  const guide = guideFor(draft)
  if (!guide) return null
  const { name, number, handles, notFor, steps, basis } = guide
  return (
    <Block id="complaint-guide" title={`去哪里：${name}`}>
      {handles && <View className={text.small}>{`它管：${handles}。`}</View>}
      {notFor && <View className={text.small}>{`它不管：${notFor}`}</View>}
      <View className={styles.gap}>
        <NumberedSteps steps={steps} />
      </View>
      {number && (
        <Button id={`call-${number}`} kind="soft" icon={icons.phone} onClick={() => void phone.dial(number)}>{`拨打 ${number}`}</Button>
      )}
      <View className={styles.gap}>
        {basisLines(basis, today).map(line => <LawLine key={line.id} {...line} id={`guide-${line.id}`} />)}
      </View>
    </Block>
  )
}

function guideFor({ level, institutionKind, matters = [] }: ComplaintDraft): ComplaintGuide | undefined {
  if (institutionKind === undefined || institutionKind === 'unsure') return undefined
  return level === 'regulator' ? regulatorGuides[regulatorFor(institutionKind, matters)] : institutionGuides[institutionKind]
}
