import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { LetterDraft } from '@/domain/letter/draft'
import { AppearanceProvider } from '@/components/appearance'
import { RepositoriesProvider } from '@/features/repositories'
import { PlatformProvider } from '@/platform/context'
import { createLetterRepository } from '@/storage/letter-repository'
import { createFakePlatform, type FakePlatform } from './fake-platform'

/** Draws a screen as the app does, on a phone in memory. */
export function renderOn(phone: FakePlatform, screen: ReactElement) {
  const tree = (content: ReactElement) => (
    <PlatformProvider platform={phone}>
      <RepositoriesProvider>
        <AppearanceProvider textScale={phone.appInfo.textScale()} windowWidth={phone.appInfo.windowWidth()}>{content}</AppearanceProvider>
      </RepositoriesProvider>
    </PlatformProvider>
  )
  const drawn = render(tree(screen))
  return { ...drawn, redraw: (content: ReactElement) => drawn.rerender(tree(content)) }
}

/** A phone on which these letters have been saved. */
export async function phoneWith(letters: Readonly<Record<string, LetterDraft>>): Promise<FakePlatform> {
  const phone = createFakePlatform()
  const repository = createLetterRepository(phone.store, phone.clock)
  for (const [id, draft] of Object.entries(letters)) await repository.save(id, draft)
  return phone
}

/** What is stored under an id, read by a fresh program. */
export function storedDraft(phone: FakePlatform, id: string): LetterDraft | undefined {
  const loaded = createLetterRepository(phone.store, phone.clock).load(id)
  return 'data' in loaded ? loaded.data : undefined
}
