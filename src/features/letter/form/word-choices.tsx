import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { controlId, type DraftField } from '@/domain/letter/draft-field'
import { canBeKept } from '@/domain/letter/word-check/kept-warnings'
import { replaceClause } from '@/domain/letter/word-check/replace-clause'
import text from '@/styles/text.module.css'
import styles from './word-choices.module.css'
import type { LetterForm } from './use-letter-form'

interface WordChoicesProps {
  readonly form: LetterForm
  readonly field: DraftField<string>
  /** The field holds whole sentences, in which another clause can stand. */
  readonly prose?: boolean
}

/** Below a field, for the words that its sentence is about: what can stand in their place, and to keep them all the same. */
export function WordChoices({ form, field, prose = false }: WordChoicesProps) {
  const issue = form.shownIssueOf(field.path)
  const replacement = prose ? issue?.params.replacement : undefined
  const isKeepable = issue !== undefined && canBeKept(issue)
  if (!issue || (replacement === undefined && !isKeepable)) return null

  const id = controlId(field.path)
  const replace = () => {
    const [start, end] = [Number(issue.params.start), Number(issue.params.end)]
    form.replace(field, replaceClause(field.read(form.draft) ?? '', { start, end, replacement: String(replacement) }))
  }
  return (
    <>
      {replacement !== undefined && <View className={text.small}>{`可以换成：${replacement}`}</View>}
      <View className={styles.choices}>
        {replacement !== undefined && <Button id={`${id}-replace`} kind="text" onClick={replace}>换成这句</Button>}
        {isKeepable && <Button id={`${id}-keep`} kind="text" onClick={() => form.keep(issue)}>仍然保留</Button>}
      </View>
    </>
  )
}
