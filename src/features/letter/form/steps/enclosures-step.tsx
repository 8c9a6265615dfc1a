import { View } from '@tarojs/components'
import { useState } from 'react'
import { Block } from '@/components/block'
import { Button } from '@/components/button'
import { Callout } from '@/components/callout'
import { PageHead } from '@/components/page-head'
import { Tick } from '@/components/tick'
import icons from '@/components/icons/form-icons.module.css'
import { identityCopyNote, neverHandOver, type EnclosureItem } from '@/content/letter/enclosures'
import { controlId, type DraftField } from '@/domain/letter/draft-field'
import text from '@/styles/text.module.css'
import { TextEntry } from '../bound-fields'
import type { LetterForm } from '../use-letter-form'
import {
  causeGroups, commonPapers, enclosures, isBudgetEnclosed, isReady, otherReadyPapers, readyPapers, withoutPaper, withoutPlace, withPaper,
} from './enclosure-groups'
import styles from './steps.module.css'

export function EnclosuresStep({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const groups = causeGroups(draft)
  const others = otherReadyPapers(draft)
  const ticks = (items: readonly (EnclosureItem & { readonly cover?: string })[], isCore: boolean) =>
    items.map(item => <PaperTick key={item.id} form={form} item={item} isCore={isCore} />)
  return (
    <>
      <PageHead title="手边有哪些证明？">勾上的写进信里，没有也能写，可以跳过。交复印件，原件自己留着。</PageHead>
      {groups.length === 0 && <View className={text.small}>选了困难原因，这里会列出对应的证明。</View>}
      <View id={controlId(enclosures.path)}>
        {groups.map(({ cause, title, core, auxiliary, cover, note }) => (
          <Block key={cause} id={`papers-${cause}`} title={title}>
            {note && <View className={styles.advice}>{note}</View>}
            {core.length > 0 && <View className={styles.subhead}>最能说明问题的</View>}
            {ticks(core, true)}
            {auxiliary.length > 0 && <View className={styles.subhead}>有的话更好</View>}
            {ticks(auxiliary, false)}
            {cover && <View className={text.small}>{`给之前遮住：${cover}。`}</View>}
          </Block>
        ))}
        <Block id="papers-common" title="谁都用得上的">
          {ticks(commonPapers(draft), false)}
          <View className={text.small}>{`身份证复印件上写一行：“${identityCopyNote.replace('{creditor}', () => creditorName(form))}”。`}</View>
          {isBudgetEnclosed(draft) && !isReady(draft, 'budgetSheet') && (
            <View className={text.small}>收支情况表前面已经勾了附上，信里会列。</View>
          )}
        </Block>
      </View>
      {others.length > 0 && (
        <Block id="papers-others" title="之前勾的">
          <View className={text.small}>和现在选的困难原因不是一组。还要附就留着，不附就点掉。</View>
          {others.map(({ index, paper }) => (
            <Tick key={index} id={`other-paper-${index}`} isOn onChange={() => form.set(enclosures, withoutPlace(draft, index))}>
              {paper.label ?? ''}
            </Tick>
          ))}
        </Block>
      )}
      <Copies form={form} />
      <View className={styles.apart}>
        <Callout id="never-hand-over" kind="careful">
          <View>谁来要，这些都不给：</View>
          <View>{`${neverHandOver.join('；')}。`}</View>
        </Callout>
      </View>
    </>
  )
}

function creditorName({ draft }: LetterForm): string {
  return draft.creditor?.fullName?.trim() || '对方全称'
}

interface PaperTickProps {
  readonly form: LetterForm
  readonly item: EnclosureItem & { readonly cover?: string }
  readonly isCore: boolean
}

function PaperTick({ form, item, isCore }: PaperTickProps) {
  const { draft } = form
  const isOn = isReady(draft, item.id)
  const change = () => form.set(enclosures, isOn ? withoutPaper(draft, item.id) : withPaper(draft, item, isCore))
  return (
    <Tick id={`paper-${item.id}`} isOn={isOn} onChange={change}>
      <View>{isOn ? `${item.label}（已备好）` : item.label}</View>
      <View className={text.hint}>{`去哪里拿：${item.where}`}</View>
      {item.cover && <View className={text.hint}>{`遮住：${item.cover}`}</View>}
    </Tick>
  )
}

/** How many copies of each paper; one, until someone wants it otherwise. */
function Copies({ form }: { readonly form: LetterForm }) {
  const [isOpen, setOpen] = useState(() => readyPapers(form.draft).some(({ paper }) => (paper.copies ?? '1') !== '1'))
  const ready = readyPapers(form.draft).map(({ index, paper }) => ({ paper, field: copiesField(index) }))
  if (ready.length === 0) return <View className={text.small}>一样都没有，也能写信，信里就不列附件。</View>
  const mustShow = ready.some(({ field }) => form.errorOf(field.path) !== undefined)
  return (
    <Block id="papers-copies" title={`信里会列 ${ready.length} 样`}>
      {isOpen || mustShow ? (
        ready.map(({ paper, field }) => (
          <TextEntry key={paper.id} form={form} field={field} label={paper.label ?? ''} hint="复印几份" keyboard="number" unit="份" />
        ))
      ) : (
        <Button id="change-copies" kind="text" iconEnd={icons.chevronDown} onClick={() => setOpen(true)}>每样 1 份，要改份数</Button>
      )}
    </Block>
  )
}

function copiesField(index: number): DraftField<string> {
  return {
    path: `${enclosures.path}.${index}.copies`,
    read: draft => draft.enclosures?.[index]?.copies,
    write: (draft, copies) =>
      enclosures.write(draft, (draft.enclosures ?? []).map((paper, at) => (at === index ? { ...paper, copies } : paper))),
  }
}
