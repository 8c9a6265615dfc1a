import { useState, type ReactNode } from 'react'
import { Button } from '@/components/button'
import icons from '@/components/icons/form-icons.module.css'
import { valueAt } from '../draft-as-text'
import type { LetterForm } from './use-letter-form'

interface MoreFieldsProps {
  readonly form: LetterForm
  /** Of the fields inside: where one of them has something to say, they open by themselves. */
  readonly paths: readonly string[]
  readonly children: ReactNode
}

/** Optional fields of a step, folded until they are asked for. */
export function MoreFields({ form, paths, children }: MoreFieldsProps) {
  const [isOpen, setOpen] = useState(() => paths.some(path => Boolean(valueAt(form.draft, path))))
  const mustShow = paths.some(path => form.errorOf(path) !== undefined)
  if (isOpen || mustShow) return <>{children}</>
  return (
    <Button id="more-fields" kind="text" iconEnd={icons.chevronDown} onClick={() => setOpen(true)}>
      补充几项（可不填）
    </Button>
  )
}
