import { useMemo, useState } from 'react'
import { todayInBeijing } from '@/domain/calendar-date'
import type { LenderKind } from '@/domain/letter/case/institution'
import { newCase, type CaseEntry, type LetterCase } from '@/domain/letter/case/letter-case'
import type { Result } from '@/domain/result'
import { usePlatform } from '@/platform/context'
import type { CaseIssue } from '@/storage/letter-case-repository'
import type { LetterUnavailable } from '../use-letter-draft'
import { useLetterCaseRepository } from '../use-letter-case-repository'

export interface LetterCaseOnPhone {
  readonly letterCase: LetterCase
  /** Why what was recorded cannot be shown. */
  readonly unavailable?: LetterUnavailable
  /** Adds an entry; `lenderKind` is kept with it when the person has just named it. Gives what kept it from being recorded. */
  record(entry: CaseEntry, lenderKind?: LenderKind): Promise<CaseIssue | undefined>
  /** Notes what is kept as proof of the newest letter. */
  keepProofs(proofs: readonly string[]): Promise<CaseIssue | undefined>
  takeBack(): Promise<CaseIssue | undefined>
}

/** What happened after one letter was sent. Other pages change it too, so it is read again at each `visit`. */
export function useLetterCase(id: string, visit: number): LetterCaseOnPhone {
  const { clock } = usePlatform()
  const repository = useLetterCaseRepository()
  const [changes, setChanges] = useState(0)
  const { loaded } = useMemo(() => ({ at: [visit, changes], loaded: repository.load(id) }), [repository, id, visit, changes])
  const letterCase = 'data' in loaded ? loaded.data : newCase

  const settle = (result: Result<unknown, CaseIssue>) => {
    setChanges(count => count + 1)
    return result.ok ? undefined : result.error
  }
  const record = async (entry: CaseEntry, lenderKind?: LenderKind) => {
    if (lenderKind !== undefined && lenderKind !== letterCase.lenderKind) {
      const saved = await repository.save(id, { ...letterCase, lenderKind })
      if (!saved.ok) return settle(saved)
    }
    return settle(await repository.record(id, entry, todayInBeijing(clock.now())))
  }
  const keepProofs = async (proofs: readonly string[]) => settle(await repository.keepProofs(id, proofs))
  const takeBack = async () => settle(await repository.takeBack(id))

  return { letterCase, record, keepProofs, takeBack, ...('data' in loaded ? {} : { unavailable: loaded.status }) }
}
