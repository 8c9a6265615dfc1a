import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { PageHead } from '@/components/page-head'
import { Tick } from '@/components/tick'
import { commitmentChoices, payMoreWithoutSurplus, requestChoices, type ClauseChoice } from '@/content/letter/clause-choices'
import { commitmentIds, requestIds, type CommitmentId, type RequestId } from '@/domain/letter/choices'
import {
  commitmentsOf, defaultCommitments, defaultRequests, isCommitmentAvailable, isRequestAvailable, requestsOf,
} from '@/domain/letter/default-clauses'
import { controlId, type DraftField } from '@/domain/letter/draft-field'
import text from '@/styles/text.module.css'
import type { LetterForm } from '../use-letter-form'
import { budgetFigures } from './budget-figures'
import { clauseFacts } from './clause-facts'
import styles from './steps.module.css'

const requests: DraftField<RequestId[]> = {
  path: 'requests',
  read: draft => draft.requests,
  write: (draft, value) => ({ ...draft, requests: value }),
}
const commitments: DraftField<CommitmentId[]> = {
  path: 'commitments',
  read: draft => draft.commitments,
  write: (draft, value) => ({ ...draft, commitments: value }),
}

export function RequestsStep({ form }: { readonly form: LetterForm }) {
  const { draft } = form
  const facts = clauseFacts(draft)
  const standingRequests = requests.read(draft) ?? defaultRequests(facts)
  // Not chosen yet, the commitment to the plan stays among the defaults even while no payment is named.
  const standingCommitments = commitments.read(draft) ?? defaultCommitments({ ...facts, namesPayment: true })
  const hasNothingLeft = (budgetFigures(form)?.left ?? 1) <= 0
  return (
    <>
      <PageHead title="请求什么，承诺什么？">勾上的写进信里。常用的已经勾好，不合适的点掉，可以直接下一步。</PageHead>
      <ClauseTicks
        path={requests.path}
        title="请对方做的"
        ids={requestIds.filter(id => isRequestAvailable(id, facts))}
        choices={requestChoices}
        ticked={requestsOf(requests.read(draft), facts)}
        onChange={(tapped, isOn) => form.set(requests, withChoice(requestIds, standingRequests, tapped, isOn))}
      />
      <ClauseTicks
        path={commitments.path}
        title="你承诺做的"
        lead="做得到的才勾。一项都不勾，信里就没有这一段。"
        ids={commitmentIds.filter(id => isCommitmentAvailable(id, facts))}
        choices={commitmentChoices}
        ticked={commitmentsOf(commitments.read(draft), facts)}
        advice={hasNothingLeft ? { payMore: payMoreWithoutSurplus } : {}}
        onChange={(tapped, isOn) => form.set(commitments, withChoice(commitmentIds, standingCommitments, tapped, isOn))}
      />
    </>
  )
}

/** The whole list with one choice changed, in the fixed order. */
function withChoice<Id extends string>(all: readonly Id[], standing: readonly Id[], tapped: Id, isOn: boolean): Id[] {
  return all.filter(id => (id === tapped ? isOn : standing.includes(id)))
}

interface ClauseTicksProps<Id extends string> {
  readonly path: string
  readonly title: string
  readonly lead?: string
  readonly ids: readonly Id[]
  readonly choices: Readonly<Record<Id, ClauseChoice>>
  readonly ticked: readonly Id[]
  readonly advice?: Partial<Record<Id, string>>
  readonly onChange: (id: Id, isOn: boolean) => void
}

function ClauseTicks<Id extends string>({ path, title, lead, ids, choices, ticked, advice = {}, onChange }: ClauseTicksProps<Id>) {
  return (
    <Block id={controlId(path)} title={title}>
      {lead && <View className={text.small}>{lead}</View>}
      {ids.map(id => {
        const isOn = ticked.includes(id)
        return (
          <Tick key={id} id={`${controlId(path)}-${id}`} isOn={isOn} onChange={() => onChange(id, !isOn)}>
            <View>{choices[id].label}</View>
            <View className={text.hint}>{choices[id].meaning}</View>
            {isOn && advice[id] && <View className={styles.advice}>{advice[id]}</View>}
          </Tick>
        )
      })}
    </Block>
  )
}
