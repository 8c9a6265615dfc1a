import { createContext, useContext, type PropsWithChildren } from 'react'
import type { Platform } from './ports'

const PlatformContext = createContext<Platform | undefined>(undefined)

export function PlatformProvider({ platform, children }: PropsWithChildren<{ readonly platform: Platform }>) {
  return <PlatformContext.Provider value={platform}>{children}</PlatformContext.Provider>
}

/** The phone, for the screens. Throws outside a `PlatformProvider`. */
export function usePlatform(): Platform {
  const platform = useContext(PlatformContext)
  if (!platform) throw new Error('usePlatform needs a PlatformProvider above it')
  return platform
}
