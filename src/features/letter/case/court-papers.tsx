import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { LawLine } from '@/components/law-line'
import { NumberedSteps } from '@/components/numbered-steps'
import { PageHead } from '@/components/page-head'
import { VerdictChip } from '@/components/verdict-chip'
import icons from '@/components/icons/icons.module.css'
import { gatePages } from '@/content/letter/gate-pages'
import type { CalendarDate } from '@/domain/calendar-date'
import { basisLines } from '../gates/basis-lines'
import styles from './case.module.css'

interface CourtPapersProps {
  readonly today: CalendarDate
  readonly onOpenGates: () => void
}

/** After a lawsuit its dates come first; the same words as before a letter. */
export function CourtPapers({ today, onOpenGates }: CourtPapersProps) {
  const { title, paragraphs, stepsHead, steps, basis } = gatePages.courtPapers
  return (
    <>
      <PageHead id="case-top" verdict={<VerdictChip verdict="depends" words="先停一下" />} title={title} />
      {paragraphs.map(paragraph => <View key={paragraph} className={styles.line}>{paragraph}</View>)}
      <Block title={stepsHead}>
        <NumberedSteps steps={steps} />
        <Button id="other-papers" kind="text" iconEnd={icons.chevronRight} onClick={onOpenGates}>是支付令，或者判决已经生效</Button>
      </Block>
      <Block title="依据">
        {basisLines(basis, today).map(line => <LawLine key={line.id} {...line} />)}
      </Block>
    </>
  )
}
