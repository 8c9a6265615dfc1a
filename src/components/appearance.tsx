import { createContext, useContext, useMemo, type ReactNode } from 'react'

export type TextScale = 1 | 1.25 | 1.5
export type Theme = 'light' | 'dark'

/** How the person wants the screens to look. */
export interface Appearance {
  readonly textScale: TextScale
  /** Little room for words: a window under 360 CSS px or large text. Rows stack, and what can be spared goes. */
  readonly isNarrow: boolean
  /** The theme chosen in the program; without one the system's holds. */
  readonly theme?: Theme
}

const AppearanceContext = createContext<Appearance>({ textScale: 1, isNarrow: false })

interface AppearanceProviderProps {
  readonly textScale: TextScale
  /** In CSS px. */
  readonly windowWidth: number
  readonly theme?: Theme
  readonly children: ReactNode
}

export function AppearanceProvider({ textScale, windowWidth, theme, children }: AppearanceProviderProps) {
  const isNarrow = windowWidth < 360 || textScale > 1
  const appearance = useMemo(() => ({ textScale, isNarrow, theme }), [textScale, isNarrow, theme])
  return <AppearanceContext.Provider value={appearance}>{children}</AppearanceContext.Provider>
}

export function useAppearance(): Appearance {
  return useContext(AppearanceContext)
}
