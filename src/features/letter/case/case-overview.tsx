import { View } from '@tarojs/components'
import { Block } from '@/components/block'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { LawLine } from '@/components/law-line'
import { PageHead } from '@/components/page-head'
import { Row, RowList } from '@/components/row'
import { Screen } from '@/components/screen'
import { role } from '@/components/spoken'
import icons from '@/components/icons/icons.module.css'
import { caseStateNames, caseStepBasis, caseSteps } from '@/content/letter/case-steps'
import { gatePages } from '@/content/letter/gate-pages'
import { formatLongDate, type CalendarDate } from '@/domain/calendar-date'
import { caseState } from '@/domain/letter/case/case-state'
import type { LetterCase } from '@/domain/letter/case/letter-case'
import { nextSteps, type NextStep } from '@/domain/letter/case/next-steps'
import { describeStep } from '@/domain/letter/case/step-words'
import { usePlatform } from '@/platform/context'
import { basisLines } from '../gates/basis-lines'
import { CalendarRows } from './calendar-rows'
import styles from './case.module.css'
import { hasCourtDate, whenWords } from './case-words'
import { CourtPapers } from './court-papers'
import { LogEntries } from './log-entries'

/** Where the person goes from the page of a case. */
export type CaseDestination = 'record' | 'proofs' | 'secondLetter' | 'offer' | 'complaint' | 'form' | 'gates'

interface CaseOverviewProps {
  readonly letterCase: LetterCase
  readonly creditorName: string
  readonly today: CalendarDate
  readonly notice?: string | undefined
  readonly onGo: (destination: CaseDestination) => void
  readonly onTakeBack: () => void
}

/** After the letter has gone out: where it stands, what is next and when, what happened. */
export function CaseOverview({ letterCase, creditorName, today, notice, onGo, onTakeBack }: CaseOverviewProps) {
  const { phone } = usePlatform()
  const state = caseState(letterCase)
  const steps = nextSteps(letterCase, today)
  const next = [...steps].reverse().find(({ date }) => date <= today) ?? steps[0]
  const later = steps.filter(step => step !== next)
  const action = next && actionFor(next, today)
  const [call] = gatePages.courtPapers.calls
  const sentOn = letterCase.log.find(({ event }) => event === 'sent')?.date

  const bottom = (
    <>
      {notice !== undefined && <View id="case-notice" className={styles.notice} {...role('alert')}>{notice}</View>}
      <BottomBar>
        {action || state === 'sued'
          ? <Button id="record" kind="line" onClick={() => onGo('record')}>记一笔</Button>
          : <Button id="record" onClick={() => onGo('record')}>记一笔</Button>}
        {action && <Button id="go-on" onClick={() => onGo(action.to)}>{action.words}</Button>}
        {state === 'sued' && <Button id="call-court" icon={icons.phone} onClick={() => void phone.dial(call.number)}>{call.label}</Button>}
      </BottomBar>
    </>
  )
  return (
    <Screen bottom={bottom}>
      {state === 'sued'
        ? <CourtPapers today={today} onOpenGates={() => onGo('gates')} />
        : (
          <PageHead id="case-top" title={caseStateNames[state]}>
            {[creditorName && `写给${creditorName}`, sentOn && `${formatLongDate(sentOn)}第一次发出`].filter(Boolean).join('，')}
          </PageHead>
        )}
      {next && <NextStepCard step={next} when={whenWords(next, letterCase, today)} today={today} />}
      {state === 'paused' && <View className={styles.line}>先放着。想好了，点“记一笔”，选“接着办”。收到法院材料，期限照样算。</View>}
      {later.length > 0 && (
        <Block title="其他日子">
          <RowList>
            {later.map((step, index) => {
              const laterAction = actionFor(step, today)
              return (
                <Row
                  key={index}
                  id={`step-${step.kind}-${step.date}`}
                  title={describeStep(step, caseSteps).title}
                  second={whenWords(step, letterCase, today)}
                  plain
                  {...(laterAction && { onClick: () => onGo(laterAction.to) })}
                />
              )
            })}
          </RowList>
        </Block>
      )}
      <CalendarRows steps={steps.filter(({ kind }) => kind !== 'followCourtPapers' || hasCourtDate(letterCase.log))} today={today} />
      <LogEntries log={letterCase.log} onTakeBack={onTakeBack} />
    </Screen>
  )
}

interface NextStepCardProps {
  readonly step: NextStep
  readonly when: string
  readonly today: CalendarDate
}

function NextStepCard({ step, when, today }: NextStepCardProps) {
  const { title, text } = describeStep(step, caseSteps)
  return (
    <Block title="下一步">
      <Card id="next-step">
        <View className={styles.when}>{when}</View>
        <View className={styles.stepTitle}>{title}</View>
        <View className={styles.stepText}>{text}</View>
        {basisLines(caseStepBasis[step.kind] ?? [], today).map(line => <LawLine key={line.id} {...line} />)}
      </Card>
    </Block>
  )
}

/** Where a step is done within the program, once its day has come. */
function actionFor({ kind, date }: NextStep, today: CalendarDate): { readonly words: string; readonly to: CaseDestination } | undefined {
  if (date > today) return undefined
  switch (kind) {
    case 'keepCopies':
      return { words: '凭证存好了', to: 'proofs' }
    case 'sendAgain':
      return { words: '看第二封信', to: 'secondLetter' }
    case 'checkOffer':
      return { words: '逐条核对', to: 'offer' }
    case 'complainToInstitution':
    case 'complaintDue':
      return { words: '写投诉', to: 'complaint' }
    case 'tryAnotherWay':
      return { words: '改信', to: 'form' }
    default:
      return undefined
  }
}
