import { MultiChipsField, type Choice } from '@/components/chips-field'
import { PageHead } from '@/components/page-head'
import { letterPhrases } from '@/content/letter/phrases'
import { causeIds, type CauseId } from '@/domain/letter/choices'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { AmountEntry, DateEntry, TextAreaEntry, TextEntry } from '../bound-fields'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'

const causes: readonly Choice<CauseId>[] = causeIds.map(value => ({ value, label: letterPhrases.names.causes[value] }))
const causesField = draftField('hardship', 'causes')

export function HardshipStep({ form }: { readonly form: LetterForm }) {
  const chosen = causesField.read(form.draft) ?? []
  return (
    <>
      <PageHead title="遇到了什么困难？">只写真实的。对方更看重具体的事。</PageHead>
      <MultiChipsField
        id={controlId(causesField.path)}
        label="主要原因"
        hint="选 1 到 3 项"
        error={form.errorOf(causesField.path)}
        choices={causes}
        values={chosen}
        limit={3}
        onChange={values => form.set(causesField, values)}
      />
      {chosen.includes('otherCause') && (
        <TextEntry form={form} field={draftField('hardship', 'otherCauseName')} label="是什么原因" hint="20 个字以内" />
      )}
      <DateEntry form={form} field={draftField('hardship', 'startedOn')} label="从什么时候开始" hint="信里只写到月份。记不清可以不选" end={form.today} />
      <TextAreaEntry
        form={form}
        field={draftField('hardship', 'statement')}
        label="用自己的话说一说"
        hint="什么时候、什么事、现在怎样，两三句就好"
        limit={400}
      />
      <MoreFields
        form={form}
        paths={['hardship.incomeBefore', 'hardship.incomeNow', 'hardship.expectedRecovery', 'hardship.recoveryBasis']}
      >
        <AmountEntry form={form} field={draftField('hardship', 'incomeBefore')} label="原来每月收入" hint="大约多少" />
        <AmountEntry form={form} field={draftField('hardship', 'incomeNow')} label="现在每月收入" hint="没有收入填 0" />
        <DateEntry form={form} field={draftField('hardship', 'expectedRecovery')} label="预计什么时候好转" hint="不能确定就不选" start={form.today} />
        <TextEntry form={form} field={draftField('hardship', 'recoveryBasis')} label="为什么会好转" hint="比如 已收到新单位的入职通知" prose />
      </MoreFields>
    </>
  )
}
