import { useRef } from 'react'

/** Runs an action from a tap, and none beside it: a second tap on the same button must not record the same thing twice. */
export function useOneAtATime(): (action: () => Promise<void>) => void {
  const isRunning = useRef(false)
  return action => {
    if (isRunning.current) return
    isRunning.current = true
    void action().finally(() => {
      isRunning.current = false
    })
  }
}
