import { complaintMatters, type ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import type { CaseEntryOf, LetterCase } from '@/domain/letter/case/letter-case'
import type { LetterDraft } from '@/domain/letter/draft'

/** The complaint as it stands, begun with what the letter and its case already say. */
export function startComplaint({ creditor }: LetterDraft, { complaint = {}, lenderKind, log }: LetterCase): ComplaintDraft {
  const first = log.find((entry): entry is CaseEntryOf<'complained'> => entry.event === 'complained' && entry.level === 'institution')
  return {
    ...complaint,
    level: complaint.level ?? 'institution',
    institutionKind: complaint.institutionKind ?? lenderKind,
    institutionName: complaint.institutionName ?? (isLender(creditor) ? creditor?.fullName : undefined),
    complainedOn: complaint.complainedOn ?? first?.date,
    facts: complaint.facts ?? [{}],
  }
}

/** A platform is not who lent the money, and the complaint goes to the lender. */
function isLender(creditor: LetterDraft['creditor']): boolean {
  return creditor?.role === 'lender' || creditor?.role === 'assignee'
}

/** Another institution or authority: what cannot be brought forward there is taken out, as nobody would see it any more. */
export function redirectComplaint(draft: ComplaintDraft, change: Pick<ComplaintDraft, 'level' | 'institutionKind'>): ComplaintDraft {
  const changed = { ...draft, ...change }
  const possible = possibleMatters(changed)
  return { ...changed, matters: changed.matters?.filter(matter => possible.includes(matter)) }
}

/** Nothing until it is known whom the complaint is about. */
export function possibleMatters({ level, institutionKind }: ComplaintDraft) {
  return level && institutionKind && institutionKind !== 'unsure' ? complaintMatters(level, institutionKind) : []
}
