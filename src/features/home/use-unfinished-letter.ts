import { useMemo } from 'react'
import { useLetterRepository } from '@/features/repositories'
import { usePlatform } from '@/platform/context'
import type { Route } from '@/routes/routes'
import { createLetterStandings } from '@/storage/letter-standings'

export interface UnfinishedLetter {
  readonly title: string
  readonly progress: string
  readonly route: Route
}

/** The letter that was written at last and has not gone out yet, to go on with. `visit` changes when the page comes back to the front. */
export function useUnfinishedLetter(visit: number): UnfinishedLetter | undefined {
  const { store, clock } = usePlatform()
  const letters = useLetterRepository()
  return useMemo(() => {
    const list = visit >= 0 ? letters.list() : undefined
    if (!list?.ok) return undefined
    const standings = createLetterStandings(store, clock).read()
    const newest = list.value.letters.find(letter => !(standings.ok && standings.value.has(letter.id)))
    if (!newest) return undefined
    const { id, creditorName, progress } = newest
    const title = creditorName ? `接着写给${creditorName}的信` : '接着写上次的信'
    if (!progress) return { title, progress: '写了个开头', route: { page: 'form', draft: id } }
    if (!progress.step) return { title, progress: '写好了，看一遍再发', route: { page: 'preview', draft: id } }
    return {
      title,
      progress: `写到第 ${progress.position} 步，共 ${progress.total} 步`,
      route: { page: 'form', draft: id, step: progress.step },
    }
  }, [letters, store, clock, visit])
}
