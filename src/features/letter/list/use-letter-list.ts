import { useMemo, useState } from 'react'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import { formatRoute } from '@/routes/routes'
import { timestamp } from '@/storage/envelope'
import type { LetterSummary } from '@/storage/letter-index'
import type { RemovedLetter } from '@/storage/letter-repository'
import { createLetterStandings, type LetterStanding, type RemovedCase } from '@/storage/letter-standings'
import { draftForAnotherCreditor } from './draft-for-another-creditor'

/** After so many days without a change, a letter is asked about (letters-spec 13). */
const oldAfterDays = 180
const dayInMs = 86_400_000

interface Removed {
  readonly letter: RemovedLetter
  readonly case: RemovedCase
}

export interface LetterList {
  /** The phone did not hand out what it has. */
  readonly isUnavailable: boolean
  readonly letters: readonly LetterSummary[]
  readonly unreadableIds: readonly string[]
  standingOf(id: string): LetterStanding | undefined
  isOld(letter: LetterSummary): boolean
  /** What has just happened, until the next action. */
  readonly notice?: { readonly words: string; readonly canUndo: boolean } | undefined
  /** Takes the notice away: the person has gone on. */
  dismiss(): void
  remove(id: string, creditorName: string): Promise<void>
  undo(): Promise<void>
  /** Begins the letter to another creditor with what this one says, and opens it. */
  duplicate(id: string): Promise<void>
}

/** The letters on this phone. What is stored changes on other pages, so it is read again at each `visit`. */
export function useLetterList(visit: number): LetterList {
  const { store, clock, navigation } = usePlatform()
  const repository = useLetterRepository()
  const standings = useMemo(() => createLetterStandings(store, clock), [store, clock])
  const [changes, setChanges] = useState(0)
  const [notice, setNotice] = useState<{ readonly words: string; readonly removed?: Removed }>()
  const { list, cases } = useMemo(
    () => ({ at: [visit, changes], list: repository.list(), cases: standings.read() }),
    [repository, standings, visit, changes],
  )
  const oldBefore = timestamp(clock.now() - oldAfterDays * dayInMs)

  const remove = async (id: string, creditorName: string) => {
    const removedCase = await standings.remove(id)
    if (!removedCase.ok) return setNotice({ words: '没有删成，信还在。再试一次。' })
    const letter = await repository.remove(id)
    if (letter.ok) {
      setNotice({ words: creditorName ? `已删除写给${creditorName}的信` : '已删除这封信', removed: { letter: letter.value, case: removedCase.value } })
    } else {
      await standings.restore(removedCase.value)
      setNotice({ words: '没有删成，信还在。再试一次。' })
    }
    setChanges(count => count + 1)
  }
  const undo = async () => {
    const removed = notice?.removed
    if (!removed) return
    const letter = await repository.restore(removed.letter)
    const restored = letter.ok && (await standings.restore(removed.case)).ok
    setNotice(restored ? undefined : { words: '没有恢复成，再点一次“撤销”。', removed })
    setChanges(count => count + 1)
  }
  const duplicate = async (id: string) => {
    const found = repository.load(id)
    if (!('data' in found)) return setNotice({ words: '这封信现在读不出来，没有复制。' })
    const copy = repository.create()
    const saved = await repository.save(copy, draftForAnotherCreditor(found.data))
    if (!saved.ok) return setNotice({ words: '没有复制成，手机没有存下。清出一点空间再试。' })
    setNotice(undefined)
    navigation.open(formatRoute({ page: 'gates', draft: copy }))
  }

  return {
    isUnavailable: !list.ok,
    letters: list.ok ? list.value.letters : [],
    unreadableIds: list.ok ? list.value.unreadableIds : [],
    standingOf: id => (cases.ok ? cases.value.get(id) : undefined),
    isOld: letter => letter.updatedAt < oldBefore,
    notice: notice && { words: notice.words, canUndo: notice.removed !== undefined },
    dismiss: () => setNotice(undefined),
    remove,
    undo,
    duplicate,
  }
}
