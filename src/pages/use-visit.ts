import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

/** Counts how often the page has come to the front, so that a screen can read again what another page may have changed. */
export function useVisit(): number {
  const [visit, setVisit] = useState(0)
  useDidShow(() => setVisit(count => count + 1))
  return visit
}
