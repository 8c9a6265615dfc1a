import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { usePlatform } from '@/platform/context'
import { createLetterRepository, type LetterRepository } from '@/storage/letter-repository'

const LettersContext = createContext<LetterRepository | undefined>(undefined)

/** One repository for all pages, so that their changes are carried out one after the other. */
export function RepositoriesProvider({ children }: { readonly children: ReactNode }) {
  const { store, clock } = usePlatform()
  const letters = useMemo(() => createLetterRepository(store, clock), [store, clock])
  return <LettersContext.Provider value={letters}>{children}</LettersContext.Provider>
}

export function useLetterRepository(): LetterRepository {
  const letters = useContext(LettersContext)
  if (!letters) throw new Error('useLetterRepository needs a RepositoriesProvider above it')
  return letters
}
