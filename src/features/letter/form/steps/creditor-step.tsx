import { PageHead } from '@/components/page-head'
import type { CreditorRole, DeliveryChannel } from '@/domain/letter/choices'
import { draftField } from '@/domain/letter/draft-field'
import { ChoiceEntry, TextEntry } from '../bound-fields'
import { MoreFields } from '../more-fields'
import type { LetterForm } from '../use-letter-form'

const roles: readonly { value: CreditorRole; label: string }[] = [
  { value: 'lender', label: '放款机构' },
  { value: 'platform', label: '借款平台' },
  { value: 'assignee', label: '接手债权的' },
  { value: 'unsure', label: '还不清楚' },
]

const channels: readonly { value: DeliveryChannel; label: string }[] = [
  { value: 'inApp', label: 'App 里的客服' },
  { value: 'hotline', label: '官方热线' },
  { value: 'email', label: '邮件' },
  { value: 'post', label: '邮寄' },
  { value: 'branch', label: '去网点' },
]

export function CreditorStep({ form }: { readonly form: LetterForm }) {
  const isUnsure = form.draft.creditor?.role === 'unsure'
  return (
    <>
      <PageHead title="写给谁？">写给借你钱的机构，不写给催收公司。</PageHead>
      <TextEntry
        form={form}
        field={draftField('creditor', 'fullName')}
        label="机构全称"
        hint="借款合同第一页的“贷款人”或“出借方”"
        placeholder="比如 某某消费金融有限公司"
      />
      <ChoiceEntry
        form={form}
        field={draftField('creditor', 'role')}
        label="它是哪一种"
        hint={isUnsure ? '可以先写，发出前看合同第一页，或问官方客服。' : '债权转让过的，选“接手债权的”'}
        choices={roles}
      />
      <ChoiceEntry form={form} field={draftField('creditor', 'channel')} label="打算怎么交给它" choices={channels} />
      <MoreFields form={form} paths={['creditor.brandName', 'creditor.department']}>
        <TextEntry form={form} field={draftField('creditor', 'brandName')} label="平台或产品名" hint="借款时看到的名字" />
        <TextEntry form={form} field={draftField('creditor', 'department')} label="收信部门" hint="不填就写“客户服务部门”" />
      </MoreFields>
    </>
  )
}
