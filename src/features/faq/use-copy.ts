import { usePlatform } from '@/platform/context'

/** Copies words and says whether that worked; words that were not copied can be selected by a long press. */
export function useCopy(): (words: string) => Promise<void> {
  const { clipboard, dialogs } = usePlatform()
  return async (words) => {
    const copied = await clipboard.write(words)
    dialogs.toast(copied.ok ? '已复制' : '没有复制成，请长按选中')
  }
}
