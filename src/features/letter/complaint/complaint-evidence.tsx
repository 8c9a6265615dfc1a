import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { TextField } from '@/components/text-field'
import type { ShownIssues } from '../after-sending/use-shown-issues'

interface ComplaintEvidenceProps {
  readonly evidence: readonly string[]
  readonly shown: ShownIssues
  readonly onChange: (evidence: string[]) => void
}

/** The names of what is enclosed; the things themselves stay with the person. */
export function ComplaintEvidence({ evidence, shown, onChange }: ComplaintEvidenceProps) {
  const pathOf = (index: number) => `complaint.evidence.${index}`
  return (
    <Field {...shown.frame('complaint.evidence')} label="附上的材料（可不填）" hint="只写名称，比如 客服聊天截图 3 张。别人的号码先遮住">
      {evidence.map((name, index) => (
        <TextField
          key={index}
          {...shown.frame(pathOf(index))}
          label={`材料 ${index + 1}`}
          value={name}
          onInput={typed => onChange(evidence.map((each, at) => (at === index ? typed : each)))}
          onLeave={() => shown.leave(pathOf(index))}
        />
      ))}
      <Button id="add-evidence" kind="text" onClick={() => onChange([...evidence, ''])}>{evidence.length === 0 ? '写上材料' : '再写一样'}</Button>
    </Field>
  )
}
