import { useMemo, type PropsWithChildren } from 'react'
import { AppearanceProvider } from './components/appearance'
import { RepositoriesProvider } from './features/repositories'
import { createPlatform } from './platform/adapter'
import { PlatformProvider } from './platform/context'
import './app.css'

/** Composition root: the phone of this build, what is stored on it, and how the person wants the screens to look. */
export default function App({ children }: PropsWithChildren) {
  const platform = useMemo(() => createPlatform(), [])
  return (
    <PlatformProvider platform={platform}>
      <RepositoriesProvider>
        <AppearanceProvider textScale={platform.appInfo.textScale()} windowWidth={platform.appInfo.windowWidth()}>
          {children}
        </AppearanceProvider>
      </RepositoriesProvider>
    </PlatformProvider>
  )
}
