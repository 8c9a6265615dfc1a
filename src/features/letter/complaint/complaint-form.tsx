import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { ChipsField, MultiChipsField } from '@/components/chips-field'
import { DateField } from '@/components/date-field'
import { LawLine } from '@/components/law-line'
import { TextField } from '@/components/text-field'
import { Tick } from '@/components/tick'
import { complaintManners, complaintMannersBasis, complaintMatterLabels } from '@/content/letter/complaint-guides'
import type { CalendarDate } from '@/domain/calendar-date'
import { regulatorFor, type ComplaintDraft } from '@/domain/letter/after-sending/complaint'
import { isBoundByComplaintPeriod } from '@/domain/letter/case/institution'
import styles from '../after-sending/after-sending.module.css'
import type { ShownIssues } from '../after-sending/use-shown-issues'
import { basisLines } from '../gates/basis-lines'
import { ComplaintEvidence } from './complaint-evidence'
import { ComplaintFacts } from './complaint-facts'
import { ComplaintGuideBlock } from './complaint-guide-block'
import { complaintConfirmations, kindChoices, levelChoices } from './complaint-words'
import { possibleMatters, redirectComplaint } from './start-complaint'

interface ComplaintFormProps {
  readonly draft: ComplaintDraft
  readonly shown: ShownIssues
  readonly today: CalendarDate
  readonly onChange: (update: (draft: ComplaintDraft) => ComplaintDraft) => void
}

/** Whom to complain to, about what, and what happened. */
export function ComplaintForm({ draft, shown, today, onChange }: ComplaintFormProps) {
  const { level, institutionKind: kind, matters = [] } = draft
  const set = (change: ComplaintDraft) => onChange(current => ({ ...current, ...change }))
  const redirect = (change: ComplaintDraft) => onChange(current => redirectComplaint(current, change))
  const possible = possibleMatters(draft)
  const isLenderKind = kind !== 'payment' && kind !== 'creditReporting'
  const asksLocal = level === 'regulator' && kind !== undefined && kind !== 'unsure' && regulatorFor(kind, matters) === 'localFinance'
  const text = (key: 'institutionName' | 'authorityName', label: string, hint: string) => (
    <TextField
      {...shown.frame(`complaint.${key}`)}
      label={label}
      hint={hint}
      value={draft[key]}
      onInput={typed => set({ [key]: typed })}
      onLeave={() => shown.leave(`complaint.${key}`)}
    />
  )
  return (
    <>
      <Block title="写以前看一眼">
        {complaintManners.map(manner => <View key={manner} className={styles.meaning}>{manner}</View>)}
        <View className={styles.gap}>
          {basisLines(complaintMannersBasis, today).map(line => <LawLine key={line.id} {...line} id={`manners-${line.id}`} />)}
        </View>
      </Block>
      <Block title="投诉给谁">
        <ChipsField
          {...shown.frame('complaint.institutionKind')}
          label="放款机构是哪一种"
          hint="看借款合同的“贷款人”。信托、汽车金融公司选“银行”"
          choices={kindChoices}
          value={kind}
          onChange={institutionKind => {
            redirect({ institutionKind })
            shown.leave('complaint.institutionKind')
          }}
        />
        {text('institutionName', '这家机构的全称', isLenderKind ? '照合同上的“贷款人”抄' : '照官网或应用里写的抄')}
        <ChipsField
          {...shown.frame('complaint.level')}
          label="这一次投诉给谁"
          hint="先向机构投诉，没有解决，再找监管部门"
          choices={levelChoices}
          value={level}
          onChange={chosen => redirect({ level: chosen })}
        />
        {level === 'regulator' && (
          <DateField
            {...shown.frame('complaint.complainedOn')}
            label="哪天向机构投诉的"
            value={draft.complainedOn}
            end={today}
            onChange={complainedOn => {
              set({ complainedOn })
              shown.leave('complaint.complainedOn')
            }}
          />
        )}
        {(asksLocal || shown.frame('complaint.authorityName').error !== undefined) && text('authorityName', '监管部门的名称（可不填）', '公司注册地的地方金融管理部门')}
      </Block>
      <ComplaintGuideBlock draft={draft} today={today} />
      <Block title="投诉什么">
        {possible.length > 0 && (
          <MultiChipsField
            {...shown.frame('complaint.matters')}
            label="哪些事"
            choices={possible.map(value => ({ value, label: complaintMatterLabels[value] }))}
            values={matters}
            onChange={chosen => {
              set({ matters: chosen })
              shown.leave('complaint.matters')
            }}
          />
        )}
        <ComplaintFacts facts={draft.facts ?? []} shown={shown} today={today} onChange={facts => set({ facts })} />
        <ComplaintEvidence evidence={draft.evidence ?? []} shown={shown} onChange={evidence => set({ evidence })} />
        {level === 'institution' && kind !== 'unsure' && isBoundByComplaintPeriod(kind) && (
          <Tick id="asks-for-mediation" isOn={draft.asksForMediation === true} onChange={asksForMediation => set({ asksForMediation })}>
            同时提出：我愿意申请行业调解。由银行业保险业纠纷调解组织主持，双方都同意才算谈成
          </Tick>
        )}
      </Block>
      <Block title="写好以前，请你确认">
        {complaintConfirmations.map(([key, words]) => (
          <View key={key} id={shown.frame(`complaint.confirm.${key}`).id}>
            <Tick
              id={`confirm-${key}`}
              isOn={draft.confirm?.[key] === true}
              isMissing={shown.frame(`complaint.confirm.${key}`).error !== undefined}
              onChange={isOn => onChange(current => ({ ...current, confirm: { ...current.confirm, [key]: isOn } }))}
            >
              {words}
            </Tick>
          </View>
        ))}
      </Block>
    </>
  )
}
