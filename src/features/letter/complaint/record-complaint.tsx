import { todayInBeijing } from '@/domain/calendar-date'
import type { ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { lenderKinds, type LenderKind } from '@/domain/letter/case/institution'
import type { CaseEntry } from '@/domain/letter/case/letter-case'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import type { CaseWriting } from '../after-sending/use-case-drafts'
import { RecordEntry } from '../case/record-entry'
import { useLetterCaseRepository } from '../use-letter-case-repository'

interface RecordComplaintProps {
  readonly id: string
  readonly writing: CaseWriting
  readonly draft: ComplaintDraft
  /** The complaint as it was handed in; it stays in the log, whatever becomes of the draft. */
  readonly text: string
  readonly onClose: () => void
}

/** The complaint has been handed in: when, to whom, how. What follows stands on the page of the case. */
export function RecordComplaint({ id, writing, draft: { level, institutionKind }, text, onClose }: RecordComplaintProps) {
  const { clock, navigation } = usePlatform()
  const cases = useLetterCaseRepository()
  const today = todayInBeijing(clock.now())
  const lenderKind = lenderKinds.find(kind => kind === institutionKind) ?? writing.letterCase.lenderKind

  const record = async (entry: CaseEntry, namedKind?: LenderKind) => {
    if (namedKind) writing.change(current => ({ ...current, lenderKind: namedKind }))
    await writing.flush()
    const recorded = await cases.record(id, entry.event === 'complained' ? { ...entry, text } : entry, today)
    if (!recorded.ok) return recorded.error
    navigation.replace(formatRoute({ page: 'case', draft: id }))
    return undefined
  }
  return (
    <RecordEntry
      letterCase={writing.letterCase}
      today={today}
      event="complained"
      known={{ ...(level && { level }), ...(lenderKind && { lenderKind }) }}
      expectedPayments={[]}
      letterText={() => undefined}
      onRecord={record}
      onClose={onClose}
    />
  )
}
