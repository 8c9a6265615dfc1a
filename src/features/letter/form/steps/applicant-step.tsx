import { PageHead } from '@/components/page-head'
import { Tick } from '@/components/tick'
import type { ContactTime } from '@/domain/letter/choices'
import { controlId, draftField } from '@/domain/letter/draft-field'
import { ChoiceEntry, TextEntry } from '../bound-fields'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'

const times: readonly { value: ContactTime; label: string }[] = [
  { value: 'any', label: '都可以' },
  { value: 'workday_day', label: '工作日白天' },
  { value: 'evening', label: '晚上 8 点前' },
  { value: 'weekend', label: '周末白天' },
]

const reservedField = draftField('debtor', 'phoneIsReserved')

export function ApplicantStep({ form }: { readonly form: LetterForm }) {
  const channel = form.draft.creditor?.channel
  return (
    <>
      <PageHead title="怎么联系你？">写在信的末尾，只存在这部手机里。</PageHead>
      <TextEntry form={form} field={draftField('debtor', 'name')} label="姓名" hint="和借款时一样" />
      <TextEntry form={form} field={draftField('debtor', 'phone')} label="手机号" keyboard="number" />
      <Tick
        id={controlId(reservedField.path)}
        isOn={reservedField.read(form.draft) === true}
        onChange={isOn => form.set(reservedField, isOn)}
      >
        这是借款时留的号码
      </Tick>
      <TextEntry
        form={form}
        field={draftField('debtor', 'idLast4')}
        label="身份证号后四位（可不填）"
        hint="方便对方核对。不收集完整号码"
        keyboard="idcard"
      />
      {channel === 'email' && <TextEntry form={form} field={draftField('debtor', 'email')} label="邮箱（可不填）" />}
      {channel === 'post' && (
        <TextEntry form={form} field={draftField('debtor', 'mailAddress')} label="通讯地址" hint="邮寄要写。写给催收公司的信不要填住址" />
      )}
      <MoreFields form={form} paths={['debtor.bestTime', 'debtor.email']}>
        <ChoiceEntry form={form} field={draftField('debtor', 'bestTime')} label="什么时候方便接电话" choices={times} />
        {channel !== 'email' && <TextEntry form={form} field={draftField('debtor', 'email')} label="邮箱" />}
      </MoreFields>
    </>
  )
}
