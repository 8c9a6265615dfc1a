import { useState } from 'react'
import { usePlatform } from '@/platform/context'
import type { CheckOutcome, CheckText } from './check-outcome'
import { PasteView } from './paste-view'
import { PhoneView } from './phone-view'
import { ResultView } from './result-view'

type View = { readonly kind: 'paste' | 'phone' } | { readonly kind: 'result'; readonly text: string; readonly outcome: CheckOutcome }

interface CheckScreenProps {
  /** Begins with the questions for an offer made by phone. */
  readonly byPhone?: boolean
  readonly check: CheckText
}

/** 识骗检测. What is pasted or answered lives as long as this page, and goes nowhere. */
export function CheckScreen({ byPhone = false, check }: CheckScreenProps) {
  const { dialogs } = usePlatform()
  const [view, setView] = useState<View>({ kind: byPhone ? 'phone' : 'paste' })

  function show(next: View) {
    setView(next)
    dialogs.scrollTo('check-top')
  }
  const paste = () => show({ kind: 'paste' })

  switch (view.kind) {
    case 'paste':
      return <PasteView onCheck={text => show({ kind: 'result', text, outcome: check(text) })} onPhone={() => show({ kind: 'phone' })} />
    case 'phone':
      return <PhoneView onPaste={paste} />
    case 'result':
      return <ResultView text={view.text} outcome={view.outcome} onAgain={paste} onPhone={() => show({ kind: 'phone' })} />
  }
}
